"""The roll-up of dates: late news reaches the dates that look back on it, whatever the order of building."""

import itertools
from datetime import date, timedelta

import pyarrow as pa

from waqai.tables.rollup import roll_up

DAY = date(2024, 7, 8)


class Memory:
    """A store in memory with the facts of some dates; `known` limits which are built so far."""

    def __init__(self, facts):
        self.tables = {}
        self.facts = facts
        self.built = []

    def build(self, day):
        self.built.append(day)
        roll_up(self, day)

    def dates(self, table):
        return self.built

    def read(self, table, day, end, columns=None):
        assert day == end
        if table != "casualties":
            return pa.table({})
        return pa.Table.from_pylist(
            [{k: v for k, v in f.items() if k != "date"} for f in self.facts if f["date"] == day]
        )

    def write(self, table, day, rows, related=None):
        self.tables[table, day] = rows


def test_the_order_of_building_never_shows(fact, total):
    days = [DAY + timedelta(days=step) for step in range(3)]
    facts = [fact(days[0], 20), fact(days[1], 24), fact(days[2], 27, "sada")]
    facts += [total(day, 38193 + 40 * at) for at, day in enumerate(days)]
    results = []
    for order in itertools.permutations(days):
        store = Memory(facts)
        for day in order:
            store.build(day)
        results.append(store.tables)
    assert all(result == results[0] for result in results)
    [row] = [
        r for r in results[0]["daily_casualties", days[2]] if r["claimant_kind"] == "all" and r["scope"] == "incident"
    ]
    assert row["best"] == 3


def test_only_dates_of_the_window_are_renewed(fact):
    far = DAY + timedelta(days=15)
    store = Memory([fact(DAY, 20), fact(far, 20)])
    store.build(far)
    store.tables.clear()
    store.build(DAY)
    assert {day for _, day in store.tables} == {DAY}


def test_a_date_without_facts_gets_empty_tables(fact):
    store = Memory([])
    assert roll_up(store, DAY) == {"claims": 0, "daily_casualties": 0}
    assert store.tables == {("claims", DAY): [], ("daily_casualties", DAY): []}
