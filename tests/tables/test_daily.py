"""The daily series: best, low, high, what is summed, what is left out, and a test for each flag."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waqai.tables.claims_input import counts_of
from waqai.tables.daily import daily_of, estimate

DAY = date(2024, 7, 8)
NEXT = DAY + timedelta(days=1)


def point(day, *facts, kind="all", scope=None, articles=()):
    rows = [r for r in daily_of(day, facts, articles) if r["claimant_kind"] == kind and scope in (None, r["scope"])]
    assert len(rows) == 1
    return rows[0]


def bounds(row):
    return row["low"], row["best"], row["high"]


def test_best_is_what_most_outlets_say(total):
    row = point(DAY, total(DAY, 38193), total(DAY, 38193, "sada"), total(DAY, 38200, "barid"))
    assert bounds(row) == (38193, 38193, 38200)
    assert (row["outlets"], row["territory"], row["since"]) == (3, "PSE-GAZA", date(2023, 10, 7))


def test_of_two_numbers_with_as_many_outlets_the_ministrys_is_best(total):
    row = point(DAY, total(DAY, 38193), total(DAY, 38300, "sada", claimant_kind="medical_source"))
    assert row["best"] == 38193
    row = point(DAY, total(DAY, 38193, claimant_kind="army"), total(DAY, 38300, "sada", claimant_kind=None))
    assert row["best"] == 38193


def test_an_exact_number_beats_estimates(total):
    over = {"qualifier": "more_than", "low": 38001, "high": None}
    row = point(DAY, total(DAY, 38000, **over), total(DAY, 38000, "sada", **over), total(DAY, 38193, "barid"))
    assert bounds(row) == (38001, 38193, 38193)


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ({"value": 30, "qualifier": "at_least", "low": 30, "high": None}, (30, 30, None)),
        ({"value": 30, "qualifier": "up_to", "low": None, "high": 30}, (None, None, 30)),
        ({"value": None, "qualifier": "vague", "low": 20, "high": None}, (20, None, None)),
        ({"value": None, "qualifier": "range", "low": 10, "high": 20}, (10, 15, 20)),
    ],
)
def test_open_bounds_stay_open(total, columns, expected):
    assert bounds(point(DAY, total(DAY, **columns))) == expected


def test_one_row_a_claimant_kind_and_one_for_all(total):
    rows = daily_of(DAY, [total(DAY, 38193), total(DAY, 38193, "sada", claimant_kind=None)], [])
    assert [row["claimant_kind"] for row in rows] == ["all", "health_ministry", "none"]


def test_incidents_are_summed_once_each(fact):
    other = {"place_id": "place:jbalya", "location": "جباليا"}
    row = point(DAY, fact(DAY, 20), fact(DAY, 20, "sada"), fact(DAY, 9, **other))
    assert bounds(row) == (29, 29, 29)
    assert row["claims"] == 2


def test_a_growing_toll_adds_what_it_adds(fact):
    facts = fact(DAY, 20), fact(NEXT, 20, "sada"), fact(NEXT, 27)
    assert bounds(point(DAY, *facts[:1])) == (20, 20, 20)
    assert bounds(point(NEXT, *facts)) == (7, 7, 7)


def test_gaps_stay_gaps(fact, total):
    assert daily_of(NEXT, [fact(DAY, 20), total(DAY, 38193)], []) == []


def test_parts_groups_threats_and_anniversaries_are_left_out(fact, total):
    facts = [
        fact(DAY, 12, subset_of=0),
        total(DAY, 15000, victims=["child"]),
        total(DAY, 900, place_id="place:rfh", location="رفح"),
        fact(DAY, 300, hypothetical=True),
        fact(DAY, 3000, event_date=date(1982, 9, 16)),
        fact(DAY, 30, event_date=NEXT),
    ]
    assert daily_of(DAY, facts, []) == []


def test_a_total_of_foreigners_is_not_the_territorys(total, fact):
    assert daily_of(DAY, [total(DAY, 1664, nationality="ISR")], []) == []
    assert bounds(point(DAY, total(DAY, 38193, nationality="PSE"))) == (38193, 38193, 38193)
    assert bounds(point(DAY, fact(DAY, 3, nationality="ISR"))) == (3, 3, 3)


def test_soldiers_killed_in_an_incident_count(fact):
    assert bounds(point(DAY, fact(DAY, 3, victims=["soldier"]))) == (3, 3, 3)


def test_no_place_takes_the_territory_of_the_article_if_it_is_one(fact):
    bare = {"place_id": None, "location": None, "lon": None, "article_id": "a", "scope": "period"}
    rows = daily_of(DAY, [fact(DAY, 9, article_id="a"), fact(DAY, 36, **bare)], [])
    assert {row["territory"] for row in rows} == {"PSE-GAZA"}
    there = fact(DAY, 8, article_id="a", place_id="place:jnyn", lon=35.3)
    rows = daily_of(DAY, [fact(DAY, 9, article_id="a"), there, fact(DAY, 36, **bare)], [])
    assert {row["territory"] for row in rows} == {"PSE-GAZA", "PSE-WB", "XXX"}


def test_a_claimant_named_after_a_place_lends_it(fact):
    bare = {"place_id": None, "location": None, "lon": None, "scope": "period"}
    assert point(DAY, fact(DAY, 36, claimant="وزارة الصحة في غزة", **bare))["territory"] == "PSE-GAZA"
    assert point(DAY, fact(DAY, 36, claimant="وزارة الصحة", **bare))["territory"] == "XXX"


def test_a_total_without_a_start_joins_the_one_it_is_near(total):
    row = point(DAY, total(DAY, 38193), total(DAY, 38200, "sada", since=None))
    assert (row["since"], row["outlets"], row["flags"]) == (date(2023, 10, 7), 2, ["conflicting"])
    assert len({row["since"] for row in daily_of(DAY, [total(DAY, 38193), total(DAY, 600, since=None)], [])}) == 2


def test_fell(total):
    assert point(NEXT, total(DAY, 38193), total(NEXT, 38100))["flags"] == ["fell"]
    assert point(NEXT, total(DAY, 38193), total(NEXT, 38193))["flags"] == []


def test_jumped_beyond_the_dailies(total):
    day_count = total(NEXT, 40, scope="period", since=None)
    fair, wide = total(NEXT, 38233), total(NEXT, 39233)
    assert point(NEXT, total(DAY, 38193), fair, day_count, scope="cumulative")["flags"] == []
    assert point(NEXT, total(DAY, 38193), wide, day_count, scope="cumulative")["flags"] == ["jumped"]
    # Without daily figures a thousand is still within what a total of 38,193 may gain in a day.
    assert point(NEXT, total(DAY, 38193), wide)["flags"] == []
    assert point(NEXT, total(DAY, 38193), total(NEXT, 40000))["flags"] == ["jumped"]


def test_conflicting(total):
    new = total(NEXT, 38240), total(NEXT, 38259, "sada")
    assert point(NEXT, total(DAY, 38193), *new)["flags"] == ["conflicting"]
    # Yesterday's total still in circulation is no conflict.
    assert point(NEXT, total(DAY, 38193), new[0], total(NEXT, 38193, "sada"))["flags"] == []


def test_incidents_in_conflict(fact):
    assert point(DAY, fact(DAY, 27), fact(DAY, 20, "sada"))["flags"] == ["conflicting"]
    elsewhere = {"place_id": "place:jbalya", "location": "جباليا"}
    assert point(DAY, fact(DAY, 27), fact(DAY, 20, "sada", **elsewhere))["flags"] == []


def test_transposed_beside_another_outlet(total):
    row = point(DAY, total(DAY, 38193), total(DAY, 38193, "sada"), total(DAY, 38913, "barid"))
    assert row["flags"] == ["conflicting", "transposed"]
    assert row["best"] == 38193


def test_transposed_against_the_day_before(total):
    assert point(NEXT, total(DAY, 38193), total(NEXT, 83240))["flags"] == ["jumped", "transposed"]
    # A fair rise that happens to look like a swap is none.
    assert point(NEXT, total(DAY, 38345), total(NEXT, 38354))["flags"] == []


COUNTS = st.lists(
    st.tuples(
        st.sampled_from(["exact", "at_least", "more_than", "about", "up_to", "vague", "range"]),
        st.integers(0, 500),
        st.integers(0, 50),
        st.sampled_from(["manara", "sada", "barid"]),
        st.sampled_from(["incident", "cumulative", "period"]),
        st.booleans(),
        st.integers(0, 2),
    ),
    min_size=1,
    max_size=20,
)


def drawn_facts(fact, drawn):
    facts = []
    for at, (qualifier, number, more, source, scope, placed, days) in enumerate(drawn):
        low, high = {
            "exact": (number, number),
            "about": (number, number),
            "at_least": (number, None),
            "more_than": (number + 1, None),
            "up_to": (None, number),
            "vague": (20, None),
            "range": (number, number + more),
        }[qualifier]
        place = {"place_id": "place:rfh"} if placed else {"place_id": None, "location": None}
        row = fact(DAY + timedelta(days=days), number, source, qualifier=qualifier, scope=scope, **place)
        row |= {"value": None if qualifier in ("vague", "range") else number, "low": low, "high": high}
        facts.append(row | {"fact_id": f"f{at}", "article_id": f"a{at % 7}"})
    return facts


@given(drawn=COUNTS)
def test_low_best_high_are_in_order_and_rows_do_not_depend_on_order(drawn):
    facts = drawn_facts(_fact, drawn)
    day = DAY + timedelta(days=2)
    rows = daily_of(day, facts, [])
    for row in rows:
        known = [number for number in bounds(row) if number is not None]
        assert known == sorted(known)
        assert all(number >= 0 for number in known)
    assert daily_of(day, facts[::-1], []) == rows
    keys = [(r["territory"], r["category"], r["scope"], r["since"], r["claimant_kind"]) for r in rows]
    assert len(set(keys)) == len(keys)


@given(drawn=COUNTS)
def test_the_best_is_a_number_somebody_stated(drawn):
    counts = counts_of(drawn_facts(_fact, drawn), [])
    best = estimate(counts).best
    assert best is None or best in {count.best for count in counts}
    assert (best is None) == all(count.best is None for count in counts)


def _fact(day, value, source, **other):
    fixed = {"category": "killed", "date": day, "value": value, "source": source, "location": "رفح", "where_prec": 1}
    return fixed | {"article_id": "", "victims": []} | other
