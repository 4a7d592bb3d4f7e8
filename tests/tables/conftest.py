"""Rows as the build writes them, with what a test does not care about filled in."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

# Makes `samples` importable by its bare name, whatever pytest's import mode.
sys.path.insert(0, str(Path(__file__).parent))

_FIXED = {
    "category": "killed",
    "scope": "incident",
    "qualifier": "exact",
    "victims": [],
    "nationality": None,
    "location": "رفح",
    "place_id": "place:rfh",
    "lon": 34.25,
    "where_prec": 1,
    "claimant_kind": "health_ministry",
    "hypothetical": False,
    "subset_of": None,
    "event_date": None,
    "since": None,
}


def make_fact(day: date, value: int | None, source: str = "manara", **other: Any) -> dict[str, Any]:
    """A casualty row; an article of its own unless `article_id` is given. Ids follow from the content."""
    row = _FIXED | {"date": day, "value": value, "low": value, "high": value, "source": source} | other
    row.setdefault("article_id", f"{source}-{day}-{row['place_id']}-{value}-{row['scope']}")
    row.setdefault("fact_id", f"{row['article_id']}#{row['category']}{row['low']}{row['high']}{row['victims']}")
    return row


@pytest.fixture
def fact() -> Callable[..., dict[str, Any]]:
    """`fact(day, value, source, **columns)`: a casualty row."""
    return make_fact


@pytest.fixture
def total() -> Callable[..., dict[str, Any]]:
    """`total(day, value, source, **columns)`: a running total of the Gaza Strip."""
    wide = {"scope": "cumulative", "location": "قطاع غزة", "place_id": "place:qtae_ghza", "where_prec": 4}
    return lambda day, value, source="manara", **other: make_fact(
        day, value, source, **(wide | {"since": date(2023, 10, 7), "lon": 34.38} | other)
    )
