"""Take one file of an archive in: the pages of one day, to WARC and captures, resumable by the record.

A record is filed under the date that a column states, else the page's head, else what a reader sees on the page, else
the day it was crawled. Records of other days are counted and left; where they lie is remembered, so that the file is
scanned once however many days are asked of it.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa

from waqai.sources.archives.files import is_listing, read_listing
from waqai.sources.archives.folder import read_folder
from waqai.sources.archives.model import Record, Unit
from waqai.sources.archives.ranges import RangeError, RangeFile
from waqai.sources.archives.tabular import read_jsonl, read_parquet
from waqai.sources.archives.web import read_one, read_warc
from waqai.sources.captures import Capture, RawStore, capture_id
from waqai.sources.catalog import Source
from waqai.sources.client import Client
from waqai.sources.hints import Hint, date_of_page
from waqai.sources.report import FetchReport, Look, Progress, touched_by
from waqai.sources.spool import Spool, recover, safe_name
from waqai.sources.state import State
from waqai.sources.urls import UrlError, canonical_url

# How many records may be read over again after a kill: the price of a line in the journal.
NOTE_EVERY = 500
MESSAGE = 300


class Ingest:
    """One unit of one source for one day. The caller holds the unit's lock."""

    def __init__(
        self,
        source: Source,
        unit: Unit,
        day: date,
        store: RawStore,
        state: State,
        run: str,
        *,
        client: Client | None,
        progress: Progress,
        look: Look | None = None,
    ) -> None:
        self.source, self.unit, self.day, self.store, self.state, self.run = source, unit, day, store, state, run
        self.client, self.progress, self.look = client, progress, look
        self.key = f"{safe_name(Path(unit.name).name)[:40]}-{hashlib.sha256(unit.name.encode()).hexdigest()[:8]}"
        self.spool_folder = state.folder / "spool" / f"{safe_name(source.id)}--{self.key}"
        self.index = state.folder / "index" / safe_name(source.id) / f"{self.key}.json"
        self.skipped: Counter[str] = Counter()
        self.days: dict[str, list[int]] = {}
        self.reached = 0

    def do(self) -> FetchReport:
        """Publishes what a killed reading left, then reads on from where it was."""
        left = recover(self.spool_folder, self.store)
        mark = self._mark()
        noted, _, reached = self.state.unit_mark(self.source.id, self.unit.name, self.day).partition(" reached ")
        if noted == mark and not reached:
            dates = touched_by(self.state, self.source.id, self._touch_key, left.rows)
            return FetchReport(0, dates, {}, (), {})
        # Where a reading of this very file for this very day that was killed, or that failed, had come to.
        start = left.offset if left.run == self._reading(mark) else 0
        start = start or (int(reached) if noted == mark else 0)
        name = f"{safe_name(self.run)[:60]}--{self.key}"
        self.spool = Spool(self.spool_folder, self.store, self.source.id, self._reading(mark), name=name)
        if start:
            self.spool.progress(start)
        whole = self._read(start, mark)
        rows = self.spool.rows
        dates = touched_by(self.state, self.source.id, self._touch_key, (*left.rows, *rows))
        self.spool.publish()
        state = mark if whole else f"{mark} reached {self.reached}"
        self.state.put_unit(self.source.id, self.unit.name, self.day, state)
        outcomes = Counter(row.outcome for row in rows)
        return FetchReport(len(rows), dates, dict(outcomes), (), dict(self.skipped))

    @property
    def _touch_key(self) -> str:
        return f"{self.run} {self.day} {self.key}"

    def _reading(self, mark: str) -> str:
        return f"{self.unit.name} {self.day} {mark}"

    def _mark(self) -> str:
        """What the file and the filters are: another size, age or filter is another reading."""
        config = hashlib.sha256(self.unit.archive.model_dump_json().encode()).hexdigest()[:8]
        if self.unit.remote:
            return config
        path = Path(self.unit.name)
        stats = [path.stat()] if path.is_file() else [one.stat() for one in sorted(path.rglob("*")) if one.is_file()]
        total = sum(one.st_size for one in stats)
        return f"{len(stats)}-{total}-{max((one.st_mtime_ns for one in stats), default=0)}-{config}"

    def _read(self, start: int, mark: str) -> bool:
        """Reads on from `start`; whether the end was reached. What stops it becomes a capture of the day."""
        known = self._known_offsets(mark) if not start else None
        count, self.reached = 0, start
        try:
            for record in self._records(start, known):
                count += 1
                self.reached = record.next if known is None else 0
                if not self._take(record) and count % NOTE_EVERY == 0:
                    self.spool.progress(record.next)
                    self.progress(f"{count} records of {self.unit.name}")
        except (OSError, EOFError, zlib.error, pa.ArrowException) as error:
            outcome, status = (error.outcome, error.status) if isinstance(error, RangeError) else ("unreadable", None)
            failed = Record(0, 0, self.unit.name, problem=outcome, status=status, message=str(error))
            self.spool.note(self._row(failed, None))
            return False
        if known is None and not start:
            self._keep_index(mark)
        return True

    def _records(self, start: int, known: list[int] | None) -> Iterator[Record]:
        kind, archive = self.unit.archive.kind, self.unit.archive
        if kind == "folder":
            yield from read_folder(Path(self.unit.name), archive, self.source.id, start)
            return
        with closing(self._open()) as file:
            if known is not None:
                yield from (one for offset in known if (one := read_one(file, archive, offset)))
            elif kind == "parquet":
                yield from read_parquet(file, archive, self._place(), start)
            elif kind == "jsonl":
                yield from read_jsonl(file, archive, self._place(), start)
            else:
                yield from read_warc(file, archive, start)

    def _place(self) -> str:
        return f"file:{self.source.id}/{Path(self.unit.name).name}"

    def _open(self) -> BinaryIO:
        if not self.unit.remote:
            return Path(self.unit.name).open("rb")
        if self.client is None:
            raise RangeError("connect", f"{self.unit.name}: not asked")
        if is_listing(self.unit):
            read_listing(self.unit.name, self.client)
            raise RangeError("listing", f"{self.unit.name}: could not be had at first; fetch the day again")
        file: Any = RangeFile(self.client, self.unit.name)
        return file  # type: ignore[no-any-return]

    def _take(self, record: Record) -> bool:
        """Whether the record is one of the day, and now in the spool, with the place where reading goes on."""
        if record.skip:
            self.skipped[record.skip] += 1
            return False
        if record.problem:
            self.spool.note(self._row(record, None), offset=record.next)
            return True
        hint = self._hint(record)
        day = hint.day if hint else record.crawled or self.day
        self.days.setdefault(day.isoformat(), []).append(record.offset)
        if day != self.day:
            self.skipped["other_day"] += 1
            return False
        row = self._row(record, hint)
        if record.exchange:
            offset, payload = self.spool.warc.exchange(record.exchange)
        else:
            offset, payload = self.spool.warc.resource(
                row.url, record.content_type or "text/plain", record.data, row.fetched_at
            )
        self.spool.note(replace(row, warc_file=self.spool.warc_name, warc_offset=offset), payload, record.next)
        return True

    def _hint(self, record: Record) -> Hint | None:
        if record.hint:
            return record.hint
        found = date_of_page(record.data, record.url)
        if found or not self.look:
            return found
        return self.look(record.data, record.url, record.content_type)

    def _row(self, record: Record, hint: Hint | None) -> Capture:
        url = record.url or f"{self._place()}#{record.offset}"
        try:
            canonical = canonical_url(url)
        except UrlError:
            canonical = url[:4096]
        digest = hashlib.sha256(record.data).hexdigest() if record.data else None
        outcome = record.problem or "ok"
        origin = f"{Path(self.unit.name).name} at {record.offset}"
        message = f"{record.message}; {origin}"[:MESSAGE] if record.message else origin
        return Capture(
            capture_id(canonical, digest or f"{outcome} {origin}"), self.source.id, url, canonical, self.day,
            record.at or datetime(self.day.year, self.day.month, self.day.day, tzinfo=UTC), hint.day if hint else None,
            str(hint) if hint else None, record.title, record.status, record.content_type, None, None, digest,
            len(record.data), None, None, outcome, message,
        )  # fmt: skip

    def _known_offsets(self, mark: str) -> list[int] | None:
        """Where the day's records lie, if the whole file was scanned before for another day."""
        try:
            known = json.loads(self.index.read_text(encoding="utf-8"))
            return [int(one) for one in known["days"].get(self.day.isoformat(), [])] if known["mark"] == mark else None
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def _keep_index(self, mark: str) -> None:
        """Only where a record can be found by its offset."""
        addressed = self.unit.archive.kind in ("warc", "wet", "ccnews")
        if not addressed or any(offset < 0 for offsets in self.days.values() for offset in offsets):
            return
        self.index.parent.mkdir(parents=True, exist_ok=True)
        hidden = self.index.with_suffix(".tmp")
        hidden.write_text(json.dumps({"mark": mark, "days": self.days}), encoding="utf-8")
        hidden.replace(self.index)
