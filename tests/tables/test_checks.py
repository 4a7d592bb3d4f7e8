"""The contract: each kind of breach is seen, and right rows pass."""

from datetime import UTC, date, datetime
from typing import Any

import pyarrow as pa
import pytest
from samples import TEXT, article, casualty

from waqai.lexicons import load
from waqai.tables.checks import breaches
from waqai.tables.columns import TABLES
from waqai.tables.files import arranged

DAY = date(2024, 7, 8)


def check(*rows: dict[str, Any], table: str = "casualties", **related: pa.Table) -> list[tuple[str, str]]:
    found = breaches(TABLES[table], arranged(TABLES[table], list(rows)), related, DAY)
    return [(breach.column, breach.problem) for breach in found]


ARTICLES = arranged(TABLES["articles"], [article()])


def test_right_rows_pass() -> None:
    assert check(casualty(), casualty(fact_id="f2", subset_of="f1"), articles=ARTICLES) == []
    assert check(article(), table="articles") == []
    assert check(casualty(qualifier="more_than", value=3, low=4, high=None)) == []
    assert check(casualty(qualifier="up_to", value=3, low=None, high=3)) == []


@pytest.mark.parametrize(
    ("changed", "column"),
    [
        ({"category": "maimed"}, "category"),
        ({"category": None}, "category"),
        ({"low": -1, "value": -1, "high": -1}, "low"),
        ({"low": 5, "value": 5, "high": 3}, "low"),
        ({"low": 4}, "low"),
        ({"confidence": 1.5}, "confidence"),
        ({"date_prec": 6}, "date_prec"),
        ({"lat": 91.0}, "lat"),
        ({"subset_of": "nobody"}, "subset_of"),
        ({"sex": "unknown"}, "sex"),
        ({"victims": ["child", "giant"]}, "victims"),
        ({"start": 20}, "start"),
        ({"start": -1}, "start"),
        ({"since": date(2024, 7, 1), "until": date(2024, 6, 1)}, "since"),
        ({"event_date": date(1, 1, 1)}, "event_date"),
        ({"event_date": date(2100, 1, 1)}, "event_date"),
        ({"since": date(9999, 1, 1)}, "since"),
        ({"published_at": datetime(2023, 7, 8, tzinfo=UTC)}, "published_at"),
    ],
)
def test_each_breach_is_seen(changed: dict[str, Any], column: str) -> None:
    assert column in {name for name, _ in check(casualty(**changed))}


def test_a_key_stands_once() -> None:
    assert check(casualty(), casualty(), casualty(fact_id="f2")) == [("key", "stands more than once")]


def test_evidence_must_stand_at_its_offsets() -> None:
    assert check(casualty(evidence=TEXT[4:14], start=4, end=14), articles=ARTICLES) == []
    moved = check(casualty(evidence=TEXT[4:14], start=5, end=15), articles=ARTICLES)
    assert moved == [("evidence", "not at 5:15 of article a1")]


def test_a_reference_must_lead_somewhere() -> None:
    assert [name for name, _ in check(casualty(article_id="gone"), articles=ARTICLES)] == ["article_id"]


def test_sane_dates_pass() -> None:
    assert check(casualty(event_date=date(1948, 5, 15), published_at=datetime(2024, 7, 9, 1, tzinfo=UTC))) == []
    assert check(casualty(event_date=date(2030, 1, 1), since=date(2023, 10, 7), until=date(2024, 7, 8))) == []


def point(**changed: Any) -> dict[str, Any]:
    """A row of `daily_casualties`."""
    row = {"date": DAY, "territory": "LBN", "category": "killed", "scope": "incident", "claimant_kind": "all"}
    return row | {"best": 5, "low": 5, "high": 5, "flags": [], "facts": ["f1"]} | changed


@pytest.mark.parametrize(
    ("changed", "column"),
    [
        ({"low": 6}, "low"),
        ({"high": 4}, "low"),
        ({"flags": ["fell", "odd"]}, "flags"),
        ({"date": date(2024, 7, 9)}, "date"),
        ({"facts": ["f1", "f9"]}, "facts"),
        ({"scope": "total"}, "scope"),
        ({"territory": None}, "territory"),
    ],
)
def test_each_breach_of_a_series_is_seen(changed: dict[str, Any], column: str) -> None:
    facts = arranged(TABLES["casualties"], [casualty()])
    assert check(point(), table="daily_casualties", casualties=facts) == []
    assert column in {name for name, _ in check(point(**changed), table="daily_casualties", casualties=facts)}


def test_the_bounds_of_claims_and_references_are_in_order() -> None:
    key = {"date": DAY, "category": "killed", "scope": "incident"}
    claim = key | {"claim_id": "c", "qualifier": "exact", "range_low": 3, "range_high": 9}
    assert check(claim, table="claims") == []
    assert [name for name, _ in check(claim | {"range_low": 10}, table="claims")] == ["range_low"]
    times = {"first_seen": datetime(2024, 7, 8, 9, tzinfo=UTC), "last_seen": datetime(2024, 7, 8, 8, tzinfo=UTC)}
    assert [name for name, _ in check(claim | times, table="claims")] == ["first_seen"]
    reference = key | {"series": "s", "territory": "LBN", "low": 3, "best": 2, "high": 4}
    assert [name for name, _ in check(reference, table="reference")] == ["low"]


def test_a_sentence_must_stand_at_its_offsets() -> None:
    row = {"sentence_id": "s", "article_id": "a1", "source": "s", "paragraph": 0, "order": 0, "quoted": False}
    right = row | {"start": 0, "end": len(TEXT), "text": TEXT}
    assert check(right, table="sentences", articles=ARTICLES) == []
    assert [name for name, _ in check(right | {"end": 5}, table="sentences", articles=ARTICLES)] == ["text"]


def test_what_is_not_known_breaks_nothing() -> None:
    assert check(casualty(low=None, value=None, high=None, qualifier="vague", victims=[])) == []
    assert check(point(best=None, low=20, high=None), table="daily_casualties") == []


def test_every_topic_of_the_lexicon_is_one_the_column_allows() -> None:
    topics = {entry.id for entry in load("topics")} - {"none"}
    assert topics <= set(TABLES["diplomacy"]["topics"].values)
