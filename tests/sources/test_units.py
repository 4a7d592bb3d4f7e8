"""Units of work as the command line and Airflow take them: a source each, an archive file each, side by side."""

from __future__ import annotations

import threading
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hostile import Hostile, feed, page

from waqai.newsroom.pages import render
from waqai.newsroom.stories import load_stories
from waqai.sources.captures import read_captures
from waqai.sources.warc import Exchange, WarcFile
from waqai.steps import build, fetch

DAY = date(2024, 7, 8)


@pytest.fixture
def catalog(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Writes sources into a catalog folder of the test's own."""
    folder = tmp_path / "catalog"
    folder.mkdir()
    monkeypatch.setenv("WAQAI_CATALOG", str(folder))

    def add(name: str, **keys: Any) -> None:
        plain = {
            "id": name, "name": name, "publisher": "x", "licence": "CC0", "enabled": True, "why": "a test outlet",
            "terms": {"note": "written for these tests", "read": "2026-01-02"}, "sample": True, "rate": 1000,
        }  # fmt: skip
        (folder / f"{name}.yaml").write_text(yaml.safe_dump(plain | keys), encoding="utf-8")

    return add


def write_stories(path: Path) -> int:
    """The sample newsroom's stories of a day as somebody else crawled them."""
    from datetime import UTC, datetime

    warc, count = WarcFile(path), 0
    for story in load_stories():
        if story.day == DAY:
            kind, at = [("Content-Type", "text/html")], datetime(2024, 7, 9, tzinfo=UTC)
            warc.exchange(Exchange(f"https://a.example{story.path}", (), "200 OK", kind, render(story), at))
            count += 1
    warc.close()
    return count


def test_an_archive_is_a_unit_per_file_and_is_built_like_any_other(catalog: Any, tmp_path: Path) -> None:
    counts = [write_stories(tmp_path / f"{name}.warc.gz") for name in "ab"]
    catalog("past", archive=[{"kind": "warc", "files": [str(tmp_path / "*.warc.gz")], "language": "ar"}])
    uri = str(tmp_path / "data")
    units = fetch.plan(str(DAY), ["past"], uri=uri)
    assert [Path(unit["unit"]).name for unit in units] == ["a.warc.gz", "b.warc.gz"]
    done = {unit["unit"]: report.dates for unit, report in fetch.fetch_units(units, run="r", uri=uri)}
    assert set(map(tuple, done.values())) == {(DAY,)}
    # The same pages in both files are the same captures: each is read once.
    assert len(read_captures(f"{uri}/raw", DAY)) == counts[0]
    assert build.build(str(DAY), uri=uri)["articles"] >= counts[0]


def test_an_archive_without_files_for_the_day_is_still_a_unit(catalog: Any, tmp_path: Path) -> None:
    catalog("past", archive=[{"kind": "warc", "files": [str(tmp_path / "x-{yyyy}{mm}{dd}.warc.gz")]}])
    uri = str(tmp_path / "data")
    units = fetch.plan(str(DAY), ["past"], uri=uri)
    assert units == [{"source": "past", "day": str(DAY)}]
    assert fetch.fetch_unit(units[0], run="r", uri=uri) == []
    (warning,) = fetch.report_unit(units[0], run="r", uri=uri).warnings
    assert "no file concerns 2024-07-08" in warning and "archive.files" in warning


def test_sources_are_fetched_side_by_side(server: Hostile, catalog: Any, tmp_path: Path) -> None:
    # No page is answered before all four are asked for.
    together = threading.Barrier(4, timeout=20)
    for n in range(4):
        server.answers[f"/{n}.xml"] = page(feed(server, [f"/p{n}"]), kind="text/xml")
        server.answers[f"/p{n}"] = lambda handler: (together.wait(), page()(handler))
        catalog(f"outlet{n}", feeds=[f"{server.url}/{n}.xml"])
    uri, names = str(tmp_path / "data"), [f"outlet{n}" for n in range(4)]
    units = fetch.plan(str(DAY), names, uri=uri)
    done = {unit["source"]: report.outcomes for unit, report in fetch.fetch_units(units, run="r", uri=uri)}
    assert done == {name: {"ok": 1} for name in names}


def test_an_error_of_the_operator_stops_all(catalog: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAQAI_CONTACT", raising=False)
    catalog("away", feeds=["https://news.example.org/feed.xml"], sample=False, rate=5)
    uri = str(tmp_path / "data")
    with pytest.raises(ValueError, match="WAQAI_CONTACT"):
        list(fetch.fetch_units(fetch.plan(str(DAY), ["away"], uri=uri), run="r", uri=uri))


def test_the_date_a_reader_sees_is_found() -> None:
    story = next(story for story in load_stories() if story.outlet == "barid")
    hint = fetch.printed_date(render(story), "https://a.example/1", "text/html")
    assert hint and hint.day == story.published.date() and hint.rule == "page_text"
    assert fetch.printed_date(b"<p>nothing</p>", "https://a.example/1", None) is None
