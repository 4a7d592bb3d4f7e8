"""Claims: what is the same claim, what is not, and how a toll grows."""

import random
from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from waqai.tables.claims import chain, claims_of, find_claims, independent
from waqai.tables.claims_input import counts_of

DAY = date(2024, 7, 8)
NEXT = DAY + timedelta(days=1)


def claims(*facts, articles=()):
    return find_claims(counts_of(facts, articles))


def test_one_claim_over_outlets_and_days(fact):
    [row] = claims_of(NEXT, [fact(DAY, 20), fact(DAY, 20, "sada"), fact(NEXT, 20, "barid")], [])
    assert row["sources"] == ["barid", "manara", "sada"]
    assert (row["first_seen"].date(), row["first_source"], row["independent_outlets"]) == (DAY, "manara", 3)
    assert len(row["members"]) == 3 and row["supersedes"] is None


def test_a_claim_not_carried_that_day_has_no_row(fact):
    assert claims_of(NEXT, [fact(DAY, 20)], []) == []


def test_other_category_scope_people_nationality_territory_are_other_claims(fact):
    same = fact(DAY, 20)
    for other in (
        {"category": "injured"},
        {"scope": "period"},
        {"victims": ["child"]},
        {"subset_of": 0},
        {"place_id": "place:jnyn", "lon": 35.3},
    ):
        assert len(claims(same, fact(DAY, 20, "sada", **other))) == 2, other
    assert len(claims(same, fact(DAY, 21, "sada"))) == 2
    assert len(claims(fact(DAY, 20, nationality="PSE"), fact(DAY, 20, "sada", nationality="ISR"))) == 2
    assert len(claims(fact(DAY, 20, nationality="PSE"), fact(DAY, 20, "sada"))) == 1


def test_the_days_of_an_event_agree_within_one(fact):
    old = fact(DAY, 20, event_date=DAY)
    assert len(claims(old, fact(NEXT, 20, "sada"))) == 1
    assert len(claims(old, fact(NEXT, 20, "sada", event_date=NEXT + timedelta(days=1)))) == 2


def test_a_small_number_needs_its_place(fact):
    nowhere = {"place_id": "place:qtae_ghza", "location": "قطاع غزة", "where_prec": 4}
    assert len(claims(fact(DAY, 2), fact(DAY, 2, "sada"))) == 1
    assert len(claims(fact(DAY, 2), fact(DAY, 2, "sada", **nowhere))) == 2
    assert len(claims(fact(DAY, 40), fact(DAY, 40, "sada", **nowhere))) == 1


def test_near_duplicates_share_a_claim_and_count_once(fact):
    nowhere = {"place_id": "place:qtae_ghza", "location": "قطاع غزة", "where_prec": 4}
    rows = [fact(DAY, 2, article_id="a"), fact(DAY, 2, "sada", article_id="b", **nowhere)]
    articles = [{"article_id": key, "cluster_id": "c", "published_at": datetime(2024, 7, 8, 5)} for key in "ab"]
    [claim] = claims(*rows, articles=articles)
    assert (len(claim.members), independent(claim.members)) == (2, 1)


def test_two_equal_counts_of_one_article_are_two(fact):
    assert len(claims(fact(DAY, 7, article_id="a", fact_id="1"), fact(DAY, 7, article_id="a", fact_id="2"))) == 2


def test_an_estimate_joins_the_number_it_rounds(total):
    exact = total(DAY, 38193)
    about = total(DAY, 38000, "sada", qualifier="more_than", low=38001, high=None)
    [row] = claims_of(DAY, [about, exact], [])
    assert (row["value"], row["qualifier"], row["range_low"], row["range_high"]) == (38193, "exact", 38001, 38193)
    beyond = total(DAY, 39000, "sada", qualifier="at_least", low=39000, high=None)
    assert len(claims(exact, beyond)) == 2


def test_vague_words_never_join_a_number(fact):
    dozens = fact(DAY, None, "sada", qualifier="vague", low=20, high=None)
    assert len(claims(fact(DAY, 21), dozens)) == 2


def test_a_rising_toll_is_a_chain(fact):
    first, second, third = claims(fact(DAY, 20), fact(NEXT, 24), fact(NEXT + timedelta(days=1), 27))
    assert [claim.anchor.value for claim in chain(third)] == [27, 24, 20]
    assert second.supersedes is first


def test_no_chain_downwards_elsewhere_or_within_one_article(fact):
    assert not any(c.supersedes for c in claims(fact(DAY, 27), fact(NEXT, 20)))
    assert not any(c.supersedes for c in claims(fact(DAY, 20), fact(NEXT, 27, place_id="place:jbalya", location="ج")))
    assert not any(c.supersedes for c in claims(fact(DAY, 20, article_id="a"), fact(DAY, 27, article_id="a")))
    assert not any(c.supersedes for c in claims(fact(DAY, 20), fact(DAY + timedelta(days=9), 27)))
    assert not any(c.supersedes for c in claims(fact(DAY, 4), fact(NEXT, 27)))


def test_running_totals_chain_until_they_count_something_else(total):
    *_, last = claims(total(DAY, 38153), total(NEXT, 38193))
    assert last.supersedes is not None
    assert not any(c.supersedes for c in claims(total(DAY, 153), total(NEXT, 38193)))
    assert not any(c.supersedes for c in claims(total(DAY, 38153), total(NEXT, 38193, since=date(2025, 3, 18))))


def test_hypothetical_facts_are_no_claims(fact):
    assert claims_of(DAY, [fact(DAY, 20, hypothetical=True)], []) == []


FACTS = st.lists(
    st.fixed_dictionaries(
        {
            "date": st.integers(0, 4).map(lambda days: DAY + timedelta(days=days)),
            "value": st.integers(1, 12),
            "source": st.sampled_from(["manara", "sada", "barid"]),
            "article_id": st.sampled_from("abcdefgh"),
            "scope": st.sampled_from(["incident", "cumulative"]),
            "place_id": st.sampled_from(["place:rfh", "place:jbalya", None]),
            "qualifier": st.sampled_from(["exact", "exact", "at_least"]),
        }
    ),
    max_size=25,
)


def rows_of(drawn):
    return [
        {
            **row,
            "fact_id": f"f{at}",
            "category": "killed",
            "low": row["value"],
            "high": row["value"] if row["qualifier"] == "exact" else None,
            "location": row["place_id"],
            "where_prec": 1,
        }
        for at, row in enumerate(drawn)
    ]


@given(FACTS, st.randoms())
def test_every_count_has_one_claim_and_chains_rise(drawn, order: random.Random):
    facts = rows_of(drawn)
    found = find_claims(counts_of(facts, []))
    assert sorted(m.fact_id for c in found for m in c.members) == sorted(row["fact_id"] for row in facts)
    assert len({claim.id for claim in found}) == len(found)
    superseded = [id(claim.supersedes) for claim in found if claim.supersedes]
    assert len(set(superseded)) == len(superseded)
    for claim in found:
        values = [older.anchor.best for older in chain(claim)]
        assert values == sorted(set(values), reverse=True)
        seen = [older.first.seen for older in chain(claim)]
        assert seen == sorted(seen, reverse=True)
    shuffled = list(facts)
    order.shuffle(shuffled)
    assert claims_of(DAY, shuffled, []) == claims_of(DAY, facts, [])
