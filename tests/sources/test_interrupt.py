"""A fetch killed at any point (kill -9): the next one completes it, with nothing lost and nothing twice."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hostile import Handler, Hostile, feed, page, send

from waqai.sources.captures import RawStore, read_captures
from waqai.sources.catalog import Source
from waqai.sources.fetch import fetch_source
from waqai.sources.replay import replay
from waqai.sources.spool import Spool, recover
from waqai.sources.state import State
from waqai.sources.warc import WarcFile, read_all

DAY = date(2024, 7, 8)
PAGES = 12
PLACES: dict[str, tuple[type, str, bool]] = {
    "before_exchange": (WarcFile, "exchange", True),
    "after_exchange": (WarcFile, "exchange", False),
    "after_note": (Spool, "note", False),
    "after_state": (State, "put_page", False),
    "before_publish": (Spool, "publish", True),
    "before_put": (RawStore, "put", True),
    "after_put": (RawStore, "put", False),
    "after_publish": (Spool, "publish", False),
}


def doomed(source: Source, raw: Path, run: str, where: str, count: int) -> None:
    """Fetches, and kills its own process at the `count`th passing of a place."""
    owner, name, before = PLACES[where]
    real, left = getattr(owner, name), [count]

    def dying(*args: Any, **kwargs: Any) -> Any:
        left[0] -= 1
        if left[0] == 0 and before:
            os.kill(os.getpid(), signal.SIGKILL)
        answer = real(*args, **kwargs)
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    setattr(owner, name, dying)
    fetch_source(source, DAY, str(raw), run=run)


def body(path: str) -> bytes:
    """A page of its own for each path."""
    return f'<html><meta property="article:published_time" content="2024-07-08"><p>الخبر {path}</p></html>'.encode()


@pytest.fixture
def listed(server: Hostile) -> list[str]:
    """A feed of some pages."""
    paths = [f"/p{n:02}" for n in range(PAGES)]
    server.answers |= {path: page(body(path)) for path in paths}
    server.answers["/feed.xml"] = page(feed(server, paths), kind="text/xml")
    return paths


def run_child(source: Source, raw: Path, run: str, where: str, count: int) -> int | None:
    """Fetches in a process of its own that is killed on its way. Forked: a new interpreter costs a second."""
    child = multiprocessing.get_context("fork").Process(target=doomed, args=(source, raw, run, where, count))
    child.start()
    child.join(60)
    return child.exitcode


def assert_whole(server: Hostile, raw: Path, paths: list[str]) -> None:
    """Every page has one capture, and its bytes; no WARC holds a response twice; nothing half done is left over."""
    rows = read_captures(str(raw), DAY)
    assert [row.url for row in rows] == [server.url + path for path in paths]
    assert {row.outcome for row in rows} == {"ok"}
    for path in paths:
        assert replay(str(raw.parent), server.url + path) == body(path)
    stored: Counter[str] = Counter()
    for name in RawStore(raw).names("warc", ".warc.gz"):
        with (raw / name).open("rb") as file:
            stored.update(record.url for record in read_all(file) if record.kind == "response")
    assert stored == Counter(server.url + path for path in paths)
    every = [row for row in read_captures(str(raw), DAY, everything=True) if row.outcome == "ok"]
    assert len(every) == len(paths)
    assert not [one for one in raw.parent.rglob("*") if one.name.startswith(".") or one.name == "rows.jsonl"]


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ("before_exchange", 1), ("after_exchange", 5), ("after_note", 1), ("after_note", 12), ("after_state", 6),
        ("before_publish", 1), ("before_put", 2), ("after_put", 1), ("after_put", 2), ("after_publish", 1),
    ],
)  # fmt: skip
@pytest.mark.parametrize("run", ["same", "other"])
def test_the_next_run_completes_what_a_killed_one_left(
    server: Hostile, listed: list[str], make_source: Callable[..., Source], tmp_path: Path, where: str, count: int,
    run: str,
) -> None:  # fmt: skip
    raw = tmp_path / "raw"
    assert run_child(make_source(), raw, "same", where, count) == -signal.SIGKILL
    report = fetch_source(make_source(), DAY, str(raw), run=run)
    if where != "after_publish":
        assert report.dates == [DAY]
    assert_whole(server, raw, listed)
    if run == "same" and where in ("after_note", "after_state"):
        # What the first try had is not asked for again.
        assert len([one for one in server.paths() if one.startswith("/p")]) == PAGES


def test_killed_again_and_again_it_still_ends_whole(
    server: Hostile, listed: list[str], make_source: Callable[..., Source], tmp_path: Path
) -> None:
    raw = tmp_path / "raw"
    for where in ("after_exchange", "after_note", "before_publish", "after_put"):
        run_child(make_source(), raw, "same", where, 2)
    fetch_source(make_source(), DAY, str(raw), run="same")
    assert_whole(server, raw, listed)


def test_killed_from_outside_in_the_midst_of_a_page(
    server: Hostile, listed: list[str], make_source: Callable[..., Source], tmp_path: Path
) -> None:
    def slow(handler: Handler) -> None:
        server.closing.wait(0.2)
        send(handler, body("/p05"))

    server.answers["/p05"] = slow
    raw = tmp_path / "raw"
    child = multiprocessing.get_context("fork").Process(
        target=fetch_source, args=(make_source(), DAY, str(raw)), kwargs={"run": "r"}
    )
    child.start()
    until = time.monotonic() + 30
    while "/p05" not in server.paths() and time.monotonic() < until:
        time.sleep(0.005)
    child.kill()
    child.join(60)
    fetch_source(make_source(), DAY, str(raw), run="r")
    assert_whole(server, raw, listed)


def test_a_torn_journal_and_a_torn_warc_are_cut_to_what_is_whole(
    server: Hostile, listed: list[str], make_source: Callable[..., Source], tmp_path: Path
) -> None:
    raw = tmp_path / "raw"
    run_child(make_source(), raw, "same", "after_note", 6)
    folder = tmp_path / "state/spool/hostile"
    with (folder / "rows.jsonl").open("ab") as file:
        file.write(b'{"row": {"capture_id": "x')
    with (folder / "data.warc.gz").open("ab") as file:
        file.write(b"\x1f\x8bhalf a record")
    fetch_source(make_source(), DAY, str(raw), run="same")
    assert_whole(server, raw, listed)


@pytest.mark.parametrize("meta", [b"", b"{", b"[]"])
def test_a_spool_without_a_name_is_begun_anew(tmp_path: Path, meta: bytes) -> None:
    folder = tmp_path / "spool"
    folder.mkdir()
    (folder / "meta.json").write_bytes(meta)
    assert recover(folder, RawStore(tmp_path / "raw")).rows == ()
    assert not folder.exists()


def test_lost_state_costs_only_fetching_again(
    server: Hostile, listed: list[str], make_source: Callable[..., Source], tmp_path: Path
) -> None:
    import shutil

    raw = tmp_path / "raw"
    fetch_source(make_source(), DAY, str(raw), run="r1")
    shutil.rmtree(tmp_path / "state")
    fetch_source(make_source(), DAY, str(raw), run="r2")
    rows = read_captures(str(raw), DAY)
    assert [row.url for row in rows] == [server.url + path for path in listed]


def test_lost_raw_files_are_fetched_again_though_the_state_knows_them(
    server: Hostile, listed: list[str], make_source: Callable[..., Source], tmp_path: Path
) -> None:
    import shutil

    raw = tmp_path / "raw"
    for n in range(2):
        fetch_source(make_source(), DAY, str(raw), run=f"r{n}")
    shutil.rmtree(raw)
    fetch_source(make_source(), DAY, str(raw), run="r3")
    assert_whole(server, raw, listed)


def test_the_journal_has_the_rows_as_they_are_published(
    server: Hostile, listed: list[str], make_source: Callable[..., Source], tmp_path: Path
) -> None:
    raw = tmp_path / "raw"
    run_child(make_source(), raw, "same", "before_publish", 1)
    lines = (tmp_path / "state/spool/hostile/rows.jsonl").read_text().splitlines()
    assert sorted(json.loads(line)["row"]["url"] for line in lines) == [server.url + path for path in listed]
    assert all(json.loads(line)["payload"].startswith("sha1:") for line in lines)
