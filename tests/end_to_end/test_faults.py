"""Bad input of every kind becomes a row of `rejects` with its reason, and what is good is kept."""

from datetime import date
from pathlib import Path

import pytest

from waqai.newsroom import Newsroom
from waqai.newsroom.stories import publication_days
from waqai.sources.catalog import CatalogError
from waqai.steps import build, fetch
from waqai.tables.store import Store

REASONS = {
    "missing.html": "http_404", "error.html": "http_500", "empty.html": "empty", "huge.html": "too_large",
    "truncated.html": "truncated_gzip", "no-article.html": "no_article", "future.html": "date_in_future",
    "empty.xml": "empty_feed", "html.xml": "feed_is_html",
}  # fmt: skip


def test_each_fault_is_a_reject_with_its_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    day = publication_days()[0]
    with Newsroom() as newsroom:
        monkeypatch.setenv("WAQAI_NEWSROOM_URL", newsroom.url)
        for unit in fetch.plan(day.isoformat(), ["newsroom-faults", "newsroom-manara"]):
            fetch.fetch_unit(unit, run="test", uri=str(tmp_path))
    build.build(day.isoformat(), uri=str(tmp_path))
    store = Store(str(tmp_path))
    rejects = store.read("rejects", day).to_pylist()
    assert {row["url"].rsplit("/", 1)[1]: row["reason"] for row in rejects if "/faults/" in row["url"]} == REASONS
    articles = store.read("articles", day).to_pylist()
    # The page that lies about its charset is read all the same, and the good outlet is there.
    assert {"newsroom-faults", "newsroom-manara"} == {row["source"] for row in articles}
    assert any("charset" in row["url"] and "الحرارة" in row["text"] for row in articles)


def test_a_misspelt_source_stops_at_once_and_says_what_is_near(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAQAI_NEWSROOM_URL", "http://127.0.0.1:9")
    with pytest.raises(CatalogError, match="newsroom-manara"):
        fetch.plan("2024-07-08", ["newsroom-manarra"])


def test_a_misspelt_date_stops_at_once() -> None:
    with pytest.raises(ValueError, match="write it as 2024-07-08"):
        fetch.plan("8 July", [])


def test_a_day_without_news_is_built_as_an_empty_day(tmp_path: Path) -> None:
    rows = build.build("2020-02-02", uri=str(tmp_path))
    assert set(rows.values()) == {0}
    assert Store(str(tmp_path)).dates("articles") == [date(2020, 2, 2)]
