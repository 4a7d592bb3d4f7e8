"""Captures: one row per response by publication date; what a build is given of them."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from waqai.sources.captures import (
    Capture,
    RawStore,
    capture_dates,
    capture_id,
    captured_urls,
    each_capture,
    find_captures,
    read_captures,
    write_captures,
)
from waqai.sources.state import FeedState, Seen, State

DAY, NEXT = date(2024, 7, 8), date(2024, 7, 9)
EARLY, LATE = datetime(2024, 7, 9, 1, tzinfo=UTC), datetime(2024, 7, 9, 5, tzinfo=UTC)


def row(url: str = "https://a.example/1", digest: str = "x", at: datetime = EARLY, **changes: object) -> Capture:
    plain = Capture(capture_id(url, digest), "a", url, url, DAY, at, published=DAY, digest=digest)
    return replace(plain, **changes)  # type: ignore[arg-type]


def write(tmp_path: Path, name: str, *rows: Capture) -> RawStore:
    store = RawStore(tmp_path / "raw")
    spool = tmp_path / "spool"
    spool.mkdir(exist_ok=True)
    write_captures(store, rows, "a", name, spool)
    return store


def test_rows_are_filed_by_publication_else_by_the_day_asked_for(tmp_path: Path) -> None:
    undated = row("https://a.example/2", published=None)
    store = write(tmp_path, "r", row(published=NEXT), undated)
    assert capture_dates(store) == [DAY, NEXT]
    assert read_captures(store, DAY) == [undated]
    assert store.names("captures") == [f"captures/date={day}/a--r.parquet" for day in (DAY, NEXT)]


def test_the_newest_version_of_a_page_counts_and_a_failure_only_while_nothing_better_came(tmp_path: Path) -> None:
    first, second = row(digest="x"), row(digest="y", at=LATE)
    failed = row("https://a.example/2", "timeout", outcome="timeout")
    mended = row("https://a.example/2", "z", at=LATE)
    worse = row("https://a.example/3", "http_503", at=LATE, outcome="http_503")
    good = row("https://a.example/3", "w")
    store = write(tmp_path, "r1", first, failed, good)
    store = write(tmp_path, "r2", second, mended, worse)
    assert read_captures(store, DAY) == [second, mended, good]
    assert len(read_captures(store, DAY, everything=True)) == 6


def test_the_same_capture_from_two_runs_is_given_once_and_unchanged_rows_not_at_all(tmp_path: Path) -> None:
    write(tmp_path, "r1", row())
    write(tmp_path, "r2", row(at=LATE))
    store = write(tmp_path, "r3", row(at=LATE, outcome="unchanged"))
    assert read_captures(store, DAY) == [row()]


def test_a_range_of_urls_and_all_urls_over_files(tmp_path: Path) -> None:
    pages = [row(f"https://a.example/{k}") for k in range(6)]
    write(tmp_path, "r1", *pages[::2])
    store = write(tmp_path, "r2", *pages[1::2], pages[0])
    assert list(captured_urls(store, DAY)) == [one.url for one in pages]
    assert list(each_capture(store, DAY, (pages[2].url, pages[4].url))) == pages[2:4]
    assert list(each_capture(store, DAY, (None, pages[1].url))) == pages[:1]
    assert list(each_capture(store, DAY, (pages[5].url, None))) == pages[5:]
    assert list(captured_urls(store, NEXT)) == list(each_capture(store, NEXT)) == []


def test_a_large_date_is_not_held_in_memory(tmp_path: Path) -> None:
    for name in ("r1", "r2"):
        store = write(tmp_path, name, *(row(f"https://a.example/{k:06}", name) for k in range(6_000)))
    peaks = []
    for read in (list, lambda rows: sum(1 for _ in rows)):
        tracemalloc.start()
        read(each_capture(store, DAY))
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < peaks[0] / 3


def test_a_capture_is_found_by_url_and_by_id(tmp_path: Path) -> None:
    store = write(tmp_path, "r", row(), row("https://a.example/2"))
    assert [one.url for one in find_captures(store, "https://a.example/2")] == ["https://a.example/2"]
    assert [one.url for one in find_captures(store, row().capture_id)] == ["https://a.example/1"]
    assert not list(find_captures(store, "https://a.example/3"))


def test_unfinished_files_are_not_read(tmp_path: Path) -> None:
    store = write(tmp_path, "r", row())
    (tmp_path / f"raw/captures/date={DAY}/.a--s.parquet.tmp-1").write_bytes(b"half")
    assert len(read_captures(store, DAY)) == 1
    assert read_captures(tmp_path / "nowhere", DAY) == []
    assert capture_dates(tmp_path / "nowhere") == []


def test_state_is_kept_between_openings_and_forgotten_by_source(tmp_path: Path) -> None:
    state = State(tmp_path)
    state.put_page(Seen("a", "u", etag='"1"'))
    state.put_page(Seen("b", "u"))
    state.put_feed(FeedState("a", "f", DAY.isoformat(), pause=300))
    state.put_touched("a", "r", {DAY, NEXT})
    state.put_unit("a", "file", DAY, "1")
    state.put_robots("https://a.example", 200, "x")
    state.close()
    state = State(tmp_path)
    known, feed = state.page("a", "u"), state.feed("a", "f", DAY)
    assert known and known.etag == '"1"' and feed and feed.pause == 300
    assert state.feed("a", "f", NEXT) is None
    assert state.touched("a", "r") == {DAY, NEXT} and state.touched("a", "s") == set()
    assert state.unit_mark("a", "file", DAY) == "1" and state.unit_mark("a", "file", NEXT) == ""
    assert state.robots("https://a.example", 60) == (200, "x") and state.robots("https://a.example", 0) is None
    state.forget("a")
    state.forget_unit("a", "file")
    assert state.page("a", "u") is None and state.page("b", "u") is not None
    assert state.unit_mark("a", "file", DAY) == ""
    state.close()
