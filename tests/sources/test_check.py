"""`waqai sources` and `waqai sources check`: the shipped catalog, and what a trial of a source tells."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from hostile import Hostile, feed, page

from waqai.cli.sources import command
from waqai.newsroom import Newsroom
from waqai.sources.catalog import Source, load_catalog
from waqai.sources.check import check
from waqai.sources.state import State

DAY = date(2024, 7, 8)


def test_at_least_20_arabic_outlets_are_shipped_and_each_says_why_it_is_on_or_off() -> None:
    live = [one for one in load_catalog().values() if not one.sample]
    assert len([one for one in live if one.language == "ar" and one.web_urls]) >= 20
    assert [one.id for one in live if one.enabled] == ["ocha-opt-ar", "reliefweb-ar", "un-news-ar"]
    for source in live:
        assert source.country and source.why and source.licence and len(source.terms.note) > 20
        assert source.rate <= 0.5
        assert source.items_max < 1000 or source.archive
        # Off, and nobody has read its terms: both are said.
        assert source.enabled or source.terms.read or "ot read" in source.terms.note


@pytest.mark.parametrize("name", ["bbc-arabic", "aljazeera"])
def test_outlets_whose_terms_forbid_it_are_off_with_the_reason(name: str) -> None:
    source = load_catalog()[name]
    assert not source.enabled and "forbid" in source.why


def said(source: Source, tmp_path: Path) -> tuple[list[str], list[str]]:
    """What is well and what is not."""
    seen = list(check(source, DAY, str(tmp_path / "raw")))
    assert all(bool(one.remedy) != one.good for one in seen)
    return [one.what for one in seen if one.good], [f"{one.what} -> {one.remedy}" for one in seen if not one.good]


def test_a_good_source_is_explained_and_nothing_is_kept(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float]
) -> None:
    server.answers |= {"/feed.xml": page(feed(server, ["/a", "/b"]), kind="text/xml"), "/a": page()}
    good, bad = said(make_source(), tmp_path)
    assert not bad
    assert any("2 of 2024-07-08" in one for one in good)
    assert any("/a: " in one and "(page_meta)" in one for one in good)
    assert not (tmp_path / "raw").exists()
    assert State(tmp_path / "state").page("hostile", f"{server.url}/a") is None


@pytest.mark.parametrize(
    ("answer", "outcome", "remedy"),
    [
        (page(b"", status=404), "http_404", "correct the YAML file"),
        (page(b"", status=403), "http_403", "ask the publisher"),
        (page(b"<!doctype html><html>"), "feed_is_html", "the feed's own address"),
    ],
)
def test_a_bad_list_is_named_with_its_remedy(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float],
    answer: Callable[..., None], outcome: str, remedy: str,
) -> None:  # fmt: skip
    server.answers["/feed.xml"] = answer
    _, bad = said(make_source(), tmp_path)
    assert outcome in bad[0] and remedy in bad[0]
    assert bad[1].startswith("items: 0")


def test_robots_and_a_host_that_is_not_the_sources_are_explained(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float]
) -> None:
    server.answers["/robots.txt"] = page(b"User-agent: *\nDisallow: /a", kind="text/plain")
    server.answers["/feed.xml"] = page(feed(server, ["/a"]), kind="text/xml")
    _, bad = said(make_source(), tmp_path)
    assert "robots" in bad[0] and "forbids" in bad[0]
    elsewhere = feed(server, []).replace(b"</title>", b"</title><item><link>https://other.example/1</link></item>")
    server.answers["/feed.xml"] = page(elsewhere, kind="text/xml")
    _, bad = said(make_source(), tmp_path)
    assert "foreign_host" in bad[0] and "`hosts`" in bad[0]


def test_a_live_source_without_contact_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAQAI_CONTACT", raising=False)
    _, bad = said(load_catalog()["bbc-arabic"], tmp_path)
    assert [one.split(":")[0] for one in bad] == ["terms (read never)", "contact"]
    assert "export WAQAI_CONTACT=" in bad[1]


def test_an_archive_is_checked_for_its_files(make_source: Callable[..., Source], tmp_path: Path) -> None:
    none = make_source(feeds=[], archive=[{"kind": "warc", "files": [str(tmp_path / "*.gz")]}])
    assert "archive.files" in said(none, tmp_path)[1][0]
    missing = make_source(feeds=[], archive=[{"kind": "warc", "files": [str(tmp_path / "x.gz")]}])
    assert "Correct the path" in said(missing, tmp_path)[1][0]
    (tmp_path / "x.gz").write_bytes(b"")
    assert not said(none, tmp_path)[1]


def test_the_command_lists_and_tries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Newsroom() as newsroom:
        monkeypatch.setenv("WAQAI_NEWSROOM_URL", newsroom.url)
        run, data = CliRunner(), ["--data", str(tmp_path / "data")]
        listed = run.invoke(command, ["bbc-arabic"], env={"COLUMNS": "200"})
        assert listed.exit_code == 0 and "its terms, as last seen, forbid" in listed.output
        tried = run.invoke(command, ["check", "newsroom-manara", "--date", "2024-07-08", *data])
        assert tried.exit_code == 0, tried.output
        assert "of 2024-07-08" in tried.output and "NO" not in tried.output
        broken = run.invoke(command, ["check", "newsroom-faults", "--date", "2024-07-08", *data])
        assert broken.exit_code == 1 and "feed_is_html" in broken.output
        assert run.invoke(command, ["check"]).exit_code == 2
