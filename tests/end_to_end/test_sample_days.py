"""From served pages to tables: every story arrives whole, every fact stands in its text, twice the same bytes."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from waqai.newsroom.stories import load_stories
from waqai.steps.report import report, totals
from waqai.tables.checks import breaches
from waqai.tables.columns import TABLES
from waqai.tables.store import Store


def rows(sample: Any, table: str, day: str | None = None) -> list[dict[str, Any]]:
    """Rows of a table, of one day or of all."""
    store = Store(sample.uri)
    start = date.fromisoformat(day) if day else None
    found: list[dict[str, Any]] = store.read(table, start, start or date.max).to_pylist()
    return found


def test_every_story_has_an_article_under_its_own_date(sample: Any) -> None:
    articles = rows(sample, "articles")
    main = {(row["source"].removeprefix("newsroom-"), row["title"]): row for row in articles if row["kind"] == "main"}
    for story in load_stories():
        row = main[story.outlet, story.title]
        assert row["published_at"].date() == story.day
        assert row["text"] == "\n\n".join(story.paragraphs)


def test_no_fact_comes_from_an_embedded_story(sample: Any) -> None:
    embedded = {row["article_id"]: row for row in rows(sample, "articles") if row["kind"] == "embedded"}
    assert embedded
    assert all(row["published_at"] is None or row["published_at"].year < 2024 for row in embedded.values())
    facts = rows(sample, "casualties") + rows(sample, "diplomacy")
    assert not [fact for fact in facts if fact["article_id"] in embedded]
    told = {row["article_id"]: row["reason"] for row in rows(sample, "rejects")}
    assert all(told[article].startswith("embedded_") for article in embedded)


def test_every_fact_stands_in_its_sentence(sample: Any) -> None:
    sentences = {row["sentence_id"]: row for row in rows(sample, "sentences")}
    texts = {row["article_id"]: row["text"] for row in rows(sample, "articles")}
    facts = rows(sample, "casualties") + rows(sample, "diplomacy")
    assert len(facts) > 100
    for fact in facts:
        assert texts[fact["article_id"]][fact["start"] : fact["end"]] == fact["evidence"]
        sentence = sentences[fact["sentence_id"]]
        assert sentence["start"] <= fact["start"] < sentence["end"]


@pytest.mark.parametrize("name", sorted(TABLES))
def test_tables_keep_their_contract(sample: Any, name: str) -> None:
    store = Store(sample.uri)
    for day in store.dates(name):
        related = {other: store.read(other, day) for other in TABLES}
        assert breaches(TABLES[name], store.read(name, day), related) == []


def test_building_again_gives_the_same_bytes(sample: Any) -> None:
    before = sample.files()
    assert len(before) == 8 * len(sample.days)
    sample.rebuild(tuple(reversed(sample.days)))
    assert sample.files() == before


def test_nothing_but_partitions_lies_in_tables(sample: Any) -> None:
    for path in sample.files():
        name, day, file = Path(path).parts
        assert file == f"{name}.parquet"
        assert day.startswith("date=")


def test_the_report_says_what_there_is(sample: Any) -> None:
    text = report(sample.uri, date.fromisoformat(sample.days[1]), sample.days[:2])
    assert "Pages fetched" in text
    assert "embedded_undated" in text
    assert sample.days[0] in text
    assert totals(sample.uri, sample.days).count("\n") == len(sample.days) + 1
