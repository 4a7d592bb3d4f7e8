"""Alarms: each fires where it should, and stays silent a hair's breadth before."""

from datetime import UTC, date, datetime, timedelta

import pytest

from waqai.monitoring.drift import alarms
from waqai.monitoring.measure import SourceDay
from waqai.sources.catalog import Source

DAY = date(2024, 7, 10)
NOW = datetime(2024, 7, 11, 4, tzinfo=UTC)


def row(days_ago: int = 0, **more: object) -> SourceDay:
    values = {"pages": 20, "articles": 20, "facts": 40, "facts_per_article": 2.0, "text_median": 1500.0}
    return SourceDay(DAY - timedelta(days_ago), "paper", NOW, **(values | more))  # type: ignore[arg-type]


def usual(days: int = 5) -> dict[str, list[SourceDay]]:
    return {"paper": [row(ago) for ago in range(days, 0, -1)]}


def catalog(**bounds: int) -> dict[str, Source]:
    source = {
        "id": "paper", "name": "صحيفة", "publisher": "invented", "feeds": ["https://paper.example/rss.xml"],
        "licence": "none", "terms": {"note": "invented for a test"}, "enabled": False, "why": "a test", **bounds,
    }  # fmt: skip
    return {"paper": Source.model_validate(source)}


def kinds(rows: list[SourceDay], history: dict[str, list[SourceDay]], **bounds: int) -> list[str]:
    return [one.kind for one in alarms(DAY, rows, history, catalog(**bounds))]


def test_a_usual_day_is_quiet() -> None:
    assert kinds([row()], usual(), items_min=5, items_max=100) == []


@pytest.mark.parametrize(("pages", "expected"), [(4, ["few_items"]), (5, []), (30, []), (31, ["many_items"])])
def test_the_catalogs_bounds(pages: int, expected: list[str]) -> None:
    assert kinds([row(pages=pages, articles=3)], {}, items_min=5, items_max=30) == expected


def test_a_silent_source_is_told_with_its_days() -> None:
    history = {"paper": [row(6), row(5), row(4), row(3), *(row(ago, pages=0, articles=0) for ago in (2, 1))]}
    (found,) = alarms(DAY, [row(pages=0, articles=0)], history, catalog())
    assert (found.kind, "3 days" in found.message) == ("silent", True)
    # The same where it left no trace at all on the day.
    assert [one.kind for one in alarms(DAY, [], history, catalog())] == ["silent"]


def test_a_source_never_seen_is_not_silent() -> None:
    assert kinds([row(pages=0, articles=0)], {}) == []


@pytest.mark.parametrize(("unread", "expected"), [(6, ["layout"]), (5, [])])
def test_pages_without_a_story(unread: int, expected: list[str]) -> None:
    assert kinds([row(rejects={"no_article": unread})], usual()) == expected


def test_pages_that_never_had_a_story_are_no_change() -> None:
    history = {"paper": [row(ago, rejects={"no_article": 10}) for ago in (3, 2, 1)]}
    assert kinds([row(rejects={"no_article": 12})], history) == []


@pytest.mark.parametrize(("size", "expected"), [(700.0, ["layout"]), (800.0, [])])
def test_stories_that_shrank(size: float, expected: list[str]) -> None:
    assert kinds([row(text_median=size)], usual()) == expected


@pytest.mark.parametrize(("rate", "expected"), [(0.4, ["facts"]), (0.6, []), (7.9, []), (8.1, ["facts"])])
def test_facts_per_article(rate: float, expected: list[str]) -> None:
    assert kinds([row(facts_per_article=rate)], usual()) == expected


def test_two_days_are_no_history() -> None:
    assert kinds([row(text_median=1.0, facts_per_article=90.0, rejects={"no_article": 20})], usual(2)) == []
