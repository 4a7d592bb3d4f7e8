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
        self.files = {}
        self.written = []

    def build(self, day):
        self.built.append(day)
        roll_up(self, day)

    def dates(self, table):
        return self.built

    def rows(self, table, day):
        return len(self.tables.get((table, day), ()))

    def row_groups(self, table, day, columns):
        if table == "casualties":
            rows = [{k: v for k, v in f.items() if k != "date"} for f in self.facts if f["date"] == day]
            # As a file has it: no row group without rows, and any number of them.
            yield from (pa.Table.from_pylist([row]) for row in rows)

    def told(self, table, day):
        return self.files.get((table, day), {})

    def write(self, table, day, rows, related=None, told=None):
        self.tables[table, day] = rows
        self.files[table, day] = told
        self.written.append((table, day))


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


def test_what_was_made_from_the_same_files_stays(fact):
    """Of two dates that were built before either is rolled up, each is made once; one built anew is made again."""
    days = [DAY, DAY + timedelta(days=1)]
    store = Memory([fact(day, 20 + at) for at, day in enumerate(days)])
    store.built = days
    store.files = {
        (name, day): {"waqai.content": f"{name} {day}"} for name in ("articles", "casualties") for day in days
    }
    assert roll_up(store, days[0]) == {"claims": 1, "daily_casualties": 2}
    both = [(name, day) for day in days for name in ("claims", "daily_casualties")]
    assert store.written == both
    assert roll_up(store, days[1]) == {"claims": 1, "daily_casualties": 2}
    assert store.written == both
    store.files["articles", days[1]] = {"waqai.content": "other"}
    roll_up(store, days[0])
    assert store.written == [*both, *both[2:]]
    store.files["daily_casualties", days[0]] = {}
    roll_up(store, days[0])
    assert store.written == [*both, *both[2:], *both[:2]]


def test_files_that_do_not_tell_their_content_are_always_looked_at(fact):
    store = Memory([fact(DAY, 20)])
    store.built = [DAY]
    roll_up(store, DAY)
    roll_up(store, DAY)
    assert store.written == [("claims", DAY), ("daily_casualties", DAY)] * 2


def test_what_is_built_while_a_roll_up_reads_is_rolled_up_by_the_next(fact):
    class Rebuilt(Memory):
        """Gives the digest of what was there before it gives the rows of what came after."""

        def row_groups(self, table, day, columns):
            self.files["casualties", DAY] = {"waqai.content": "after"}
            return super().row_groups(table, day, columns)

    store = Rebuilt([fact(DAY, 20)])
    store.built = [DAY]
    store.files = {("articles", DAY): {"waqai.content": "a"}, ("casualties", DAY): {"waqai.content": "before"}}
    for _ in range(3):
        roll_up(store, DAY)
    assert store.written == [("claims", DAY), ("daily_casualties", DAY)] * 2
