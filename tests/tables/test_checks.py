"""The contract: each kind of breach is seen, and right rows pass."""

from typing import Any

import pyarrow as pa
import pytest
from samples import TEXT, article, casualty

from waqai.tables.checks import breaches
from waqai.tables.columns import TABLES
from waqai.tables.store import _arranged


def check(*rows: dict[str, Any], table: str = "casualties", **related: pa.Table) -> list[tuple[str, str]]:
    found = breaches(TABLES[table], _arranged(TABLES[table], list(rows)), related)
    return [(breach.column, breach.problem) for breach in found]


ARTICLES = _arranged(TABLES["articles"], [article()])


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
    ],
)
def test_each_breach_is_seen(changed: dict[str, Any], column: str) -> None:
    assert column in {name for name, _ in check(casualty(**changed))}


def test_a_key_stands_once() -> None:
    assert ("key", "stands 2 times") in check(casualty(), casualty())


def test_evidence_must_stand_at_its_offsets() -> None:
    assert check(casualty(evidence=TEXT[4:14], start=4, end=14), articles=ARTICLES) == []
    moved = check(casualty(evidence=TEXT[4:14], start=5, end=15), articles=ARTICLES)
    assert moved == [("evidence", "not at 5:15 of article a1")]


def test_a_reference_must_lead_somewhere() -> None:
    assert [name for name, _ in check(casualty(article_id="gone"), articles=ARTICLES)] == ["article_id"]
