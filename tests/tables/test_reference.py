"""Outside series: what is read, what is refused and said, and how ours compare."""

import json
from datetime import date

import pyarrow as pa
import pytest
from click.testing import CliRunner

from waqai.cli import group
from waqai.tables.reference import SeriesError, read_gaza_daily, read_ucdp, register
from waqai.tables.reference_check import compare

DAYS = [
    {"report_date": "2031-01-01", "killed": 5, "killed_cum": 105, "injured_cum": 300},
    {"report_date": "2031-01-02", "killed": 7, "killed_cum": 112},
    {"report_date": "2031-01-03", "killed": -1, "killed_cum": "120"},
    {"report_date": "soon", "killed": 2},
    {"report_date": "2031-01-01", "killed": 6},
]
UCDP = """id,country_id,country,adm_1,date_start,date_end,best,low,high
1,660,Lebanon,South governorate,2031-01-01 00:00:00.000,2031-01-01 00:00:00.000,3,2,5
2,660,Lebanon,Nabatiye governorate,2031-01-01,2031-01-01,4,4,4
3,666,Israel,Gaza Strip,2031-01-01,2031-01-01,9,9,11
4,660,Lebanon,,2031-01-01,2031-01-04,8,8,8
5,9999,Nowhere,,2031-01-01,2031-01-01,8,8,8
6,660,Lebanon,,2031-01-02,2031-01-02,many,1,2
7,660,Lebanon,,2031-01-02,2031-01-02,9,1,2
"""


class Memory(dict):
    def read(self, table, day, end, columns=None):
        return pa.Table.from_pylist(self.get((table, day), []))

    def dates(self, table):
        return sorted(day for name, day in self if name == table)

    def write(self, table, day, rows, related=None):
        self[table, day] = rows


@pytest.fixture
def daily(tmp_path):
    path = tmp_path / "daily.json"
    path.write_text(json.dumps(DAYS))
    return path


@pytest.fixture
def ucdp(tmp_path):
    path = tmp_path / "ged.csv"
    path.write_text(UCDP)
    return path


def test_daily_json(daily):
    reading = read_gaza_daily(daily, "t4p")
    found = {(str(r["date"]), r["category"], r["scope"]): r["best"] for r in reading.rows}
    assert found == {
        ("2031-01-01", "injured", "cumulative"): 300,
        ("2031-01-01", "killed", "cumulative"): 105,
        ("2031-01-01", "killed", "period"): 5,
        ("2031-01-02", "killed", "cumulative"): 112,
        ("2031-01-02", "killed", "period"): 7,
    }
    assert {r["since"] for r in reading.rows if r["scope"] == "cumulative"} == {date(2023, 10, 7)}
    assert len(reading.left_out) == 4


def test_ucdp_sums_a_day_and_says_what_it_leaves_out(ucdp):
    reading = read_ucdp(ucdp, "ucdp")
    assert [(r["territory"], r["low"], r["best"], r["high"]) for r in reading.rows] == [
        ("LBN", 6, 7, 9),
        ("PSE-GAZA", 9, 9, 11),
    ]
    assert [text.split(":")[0] for text in reading.left_out] == ["event 4", "event 5", "event 6", "event 7"]


@pytest.mark.parametrize("text", ["{", '{"a": 1}', "[1]", "[]"])
def test_an_unusable_file_is_refused_and_named(tmp_path, text):
    path = tmp_path / "daily.json"
    path.write_text(text)
    with pytest.raises(SeriesError, match=r"daily\.json"):
        register(Memory(), path, "x", "gaza-daily")


def test_a_missing_column_and_an_unknown_format_are_named(tmp_path, daily):
    path = tmp_path / "ged.csv"
    path.write_text("id,country_id\n")
    with pytest.raises(SeriesError, match=r"ged.csv.*date_start"):
        read_ucdp(path, "x")
    with pytest.raises(SeriesError, match="gaza-daily, ucdp"):
        register(Memory(), daily, "x", "excel")


def test_registering_again_replaces_the_series_and_keeps_the_others(daily, ucdp):
    store = Memory()
    register(store, daily, "t4p", "gaza-daily")
    register(store, ucdp, "ucdp", "ucdp")
    once = dict(store)
    register(store, daily, "t4p", "gaza-daily")
    assert dict(store) == once
    assert {row["series"] for row in store["reference", date(2031, 1, 1)]} == {"t4p", "ucdp"}


def test_the_command_says_what_it_read_and_what_not(daily, tmp_path):
    arguments = ["reference", str(daily), "--series", "t4p", "--data", str(tmp_path / "data"), "--format"]
    told = CliRunner().invoke(group, [*arguments, "gaza-daily"])
    assert told.exit_code == 0
    assert "t4p: 5 points from 2031-01-01 to 2031-01-02" in told.output and "left out: row 3" in told.output
    refused = CliRunner().invoke(group, [*arguments, "excel"])
    assert refused.exit_code == 2 and "'gaza-daily', 'ucdp'" in refused.output
    arguments[3] = " "
    nameless = CliRunner().invoke(group, [*arguments, "gaza-daily"])
    assert nameless.exit_code == 2 and "--series is empty" in nameless.output


def test_a_series_registered_anew_leaves_no_old_point(daily, tmp_path):
    store = Memory()
    register(store, daily, "t4p", "gaza-daily")
    daily.write_text(json.dumps(DAYS[1:2]))
    register(store, daily, "t4p", "gaza-daily")
    assert sorted(row["best"] for rows in store.values() for row in rows) == [7, 112]


def ours(day, best, since=date(2023, 10, 7), kind="all", high=0):
    key = {"territory": "PSE-GAZA", "category": "killed", "scope": "cumulative"}
    key |= {"date": date(2031, 1, day), "claimant_kind": kind, "best": best, "since": since}
    return key | {"low": best, "high": high if high != 0 else best}


def theirs(day, best):
    return ours(day, best) | {"series": "t4p"}


def test_comparison_tells_exact_late_wrong_and_missing():
    reference = [theirs(day, 100 + 10 * day) for day in range(1, 7)]
    mine = [ours(1, 110), ours(2, 110), ours(3, 999), ours(4, 140), ours(5, 1, kind="army")]
    mine += [ours(6, 5, since=date(2025, 3, 18))]
    [result] = compare(mine, reference)
    assert [len(x) for x in (result.exact, result.off_by_a_day, result.wrong, result.missing)] == [2, 1, 1, 2]
    assert result.first_disagreement == (date(2031, 1, 3), 999, 130)
    assert (
        "t4p: PSE-GAZA killed cumulative since 2023-10-07: 4 of 6 dates covered; exact 2, rounded 0, off by a day 1, "
        "wrong 1; first disagreement 2031-01-03: ours 999, theirs 130" in result.as_text()
    )


def test_the_ministrys_row_goes_before_that_of_all_whatever_the_order():
    rows = [ours(1, 999), ours(1, 110, kind="health_ministry")]
    for mine in (rows, rows[::-1]):
        [result] = compare(mine, [theirs(1, 110)])
        assert len(result.exact) == 1


def test_an_estimate_that_holds_is_no_error():
    [result] = compare([ours(1, 40000, high=None), ours(2, 30000, high=None)], [theirs(1, 40123), theirs(2, 40123)])
    assert (len(result.rounded), len(result.wrong)) == (1, 1)


def test_no_reference_no_comparison():
    assert compare([ours(1, 110)], []) == []


@pytest.mark.parametrize(
    ("best", "reference", "verdict"),
    [
        (41500, 41495, "rounded"),
        (40000, 40005, "rounded"),
        (41500, 41620, "wrong"),  # more than a hundred away
        (41490, 41495, "wrong"),  # no round number
        (34000, 41226, "wrong"),
        (200, 299, "wrong"),  # a small number is not rounded to hundreds
    ],
)
def test_a_round_number_agrees_within_its_unit(best, reference, verdict):
    [result] = compare([ours(1, best)], [theirs(1, reference)])
    assert (len(result.rounded), len(result.wrong)) == ((1, 0) if verdict == "rounded" else (0, 1))


def test_totals_that_state_no_start_are_compared_apart_and_judged_alike():
    mine = [
        ours(1, 1760, since=None),
        ours(2, 1760),
        ours(3, 40099, since=None),
        ours(3, 40099),
        ours(4, 40099, since=None),
    ]
    stated, unstated = compare(mine, [theirs(day, 40099) for day in (1, 2, 3, 4)])
    assert [len(x) for x in (stated.exact, stated.wrong, stated.missing)] == [1, 1, 2]
    assert [len(x) for x in (unstated.exact, unstated.wrong)] == [1, 1]
    assert "t4p: PSE-GAZA killed cumulative, start not stated: 2 of 4 dates covered" in unstated.as_text()


def test_two_starts_of_one_reference_are_two_series():
    later = date(2025, 3, 18)
    mine = [ours(1, 40099), ours(1, 500, since=later)]
    results = compare(mine, [theirs(1, 40099), theirs(1, 500) | {"since": later}])
    assert [(result.since, len(result.exact)) for result in results] == [(date(2023, 10, 7), 1), (later, 1)]
