"""What fetching remembers between runs, in a small SQLite file. Losing it costs only fetching again."""

from __future__ import annotations

import fcntl
import os
import sqlite3
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import astuple, dataclass
from datetime import date
from pathlib import Path

_TABLES = """
create table if not exists pages(source, url, digest, etag, last_modified, hint, outcome, warc_url, warc_date, payload,
    primary key(source, url));
create table if not exists feeds(source, url, day, etag, last_modified, digest, pause, next_at,
    primary key(source, url, day));
create table if not exists bodies(source, url, read_at, etag, last_modified, body, primary key(source, url));
create table if not exists robots(origin primary key, read_at, status, text);
create table if not exists touched(source, run, day, primary key(source, run, day));
create table if not exists units(source, unit, day, mark, primary key(source, unit, day));
"""


@dataclass(frozen=True)
class Seen:
    """A page that was captured: its validators, and the WARC record that holds its bytes."""

    source: str
    url: str
    digest: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    hint: str | None = None
    outcome: str = "ok"
    warc_url: str | None = None
    warc_date: str | None = None
    payload: str | None = None


@dataclass(frozen=True)
class FeedState:
    """A feed as it was when read for a day; `pause` (seconds) grows while it does not change."""

    source: str
    url: str
    day: str
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None
    pause: float = 0.0
    next_at: float = 0.0


class State:
    """The SQLite file in `folder`, made when it is not there. Safe for threads and for several processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._db = sqlite3.connect(folder / "fetch.sqlite", timeout=60, check_same_thread=False, isolation_level=None)
        # Loss costs only refetching, so nothing waits for the disk.
        self._db.executescript("pragma journal_mode=wal; pragma synchronous=off;" + _TABLES)

    def _one(self, query: str, *values: object) -> tuple[object, ...] | None:
        with self._lock:
            found: tuple[object, ...] | None = self._db.execute(query, values).fetchone()
        return found

    def _put(self, table: str, values: tuple[object, ...]) -> None:
        marks = ",".join("?" * len(values))
        with self._lock:
            self._db.execute(f"insert or replace into {table} values({marks})", values)

    def page(self, source: str, url: str) -> Seen | None:
        """What is known of a page by canonical URL."""
        row = self._one("select * from pages where source=? and url=?", source, url)
        return Seen(*row) if row else None  # type: ignore[arg-type]

    def put_page(self, seen: Seen) -> None:
        """Remember a page."""
        self._put("pages", astuple(seen))

    def feed(self, source: str, url: str, day: date) -> FeedState | None:
        """What is known of a feed as read for a day."""
        row = self._one("select * from feeds where source=? and url=? and day=?", source, url, day.isoformat())
        return FeedState(*row) if row else None  # type: ignore[arg-type]

    def put_feed(self, feed: FeedState) -> None:
        """Remember a feed."""
        self._put("feeds", astuple(feed))

    def body(self, source: str, url: str, max_age: float) -> tuple[bytes, str | None, str | None] | None:
        """A list as read within `max_age` seconds, its ETag and its Last-Modified."""
        row = self._one(
            "select body, etag, last_modified from bodies where source=? and url=? and read_at>?",
            source, url, time.time() - max_age,
        )  # fmt: skip
        return (zlib.decompress(row[0]), row[1], row[2]) if row else None  # type: ignore[arg-type,return-value]

    def put_body(self, source: str, url: str, body: bytes, etag: str | None, changed: str | None, keep: float) -> None:
        """Keep a list for a while; those older than `keep` seconds are dropped."""
        self._put("bodies", (source, url, time.time(), etag, changed, zlib.compress(body, 1)))
        with self._lock:
            self._db.execute("delete from bodies where read_at<?", (time.time() - keep,))

    def robots(self, origin: str, max_age: float) -> tuple[int, str] | None:
        """Status and text of a robots.txt read within `max_age` seconds."""
        row = self._one("select status, text from robots where origin=? and read_at>?", origin, time.time() - max_age)
        return (int(str(row[0])), str(row[1])) if row else None

    def put_robots(self, origin: str, status: int, text: str) -> None:
        """Remember a robots.txt."""
        self._put("robots", (origin, time.time(), status, text))

    def touched(self, source: str, run: str) -> set[date]:
        """The publication dates that a run has touched so far."""
        with self._lock:
            rows = self._db.execute("select day from touched where source=? and run=?", (source, run)).fetchall()
        return {date.fromisoformat(row[0]) for row in rows}

    def put_touched(self, source: str, run: str, days: set[date]) -> None:
        """Add to them."""
        for day in days:
            self._put("touched", (source, run, day.isoformat()))

    def unit_mark(self, source: str, unit: str, day: date) -> str:
        """What was noted of an archive file when it was last read for a day; empty if it was not."""
        row = self._one("select mark from units where source=? and unit=? and day=?", source, unit, day.isoformat())
        return str(row[0]) if row else ""

    def put_unit(self, source: str, unit: str, day: date, mark: str) -> None:
        """Note that it was read to its end (`mark`: its size and age), or how far."""
        self._put("units", (source, unit, day.isoformat(), mark))

    def forget(self, source: str) -> None:
        """Forget all pages and lists of a source: its raw files are gone, so it starts anew."""
        with self._lock:
            self._db.execute("delete from pages where source=?", (source,))
            self._db.execute("delete from feeds where source=?", (source,))

    def forget_unit(self, source: str, unit: str) -> None:
        """Forget that an archive file was read."""
        with self._lock:
            self._db.execute("delete from units where source=? and unit=?", (source, unit))

    def close(self) -> None:
        """Close the file."""
        self._db.close()


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold a lock that the system frees when the process dies, also by kill -9."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)
