"""Rows of Parquet and JSON Lines as pages of text. Positions are row numbers (Parquet) and byte offsets (lines)."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from waqai.sources.archives.choose import Chooser
from waqai.sources.archives.model import ArchiveError, Record
from waqai.sources.catalog import Archive
from waqai.sources.hints import Hint, read_date
from waqai.sources.schema import COLUMNS

# The columns of a page, and what they are called where the catalog does not say; `html` goes before `text`.
LINE = 20 * 1024 * 1024
BATCH = 200


def read_jsonl(file: BinaryIO, archive: Archive, name: str, start: int = 0) -> Iterator[Record]:
    """Lines of a file, gzip or plain, from the byte offset `start` (of the unpacked file) on."""
    chooser, columns = Chooser(archive), _columns(archive)
    lines: Any = file
    if file.read(2) == b"\x1f\x8b":
        file.seek(0)
        # Its own buffer is small: what lies before the tear of a torn file is still given.
        lines = gzip.GzipFile(fileobj=file)
    lines.seek(start)
    offset = start
    while line := lines.readline(LINE):
        following = offset + len(line)
        if line.strip():
            yield _line(line, offset, following, columns, chooser, name)
        offset = following


def _line(line: bytes, offset: int, following: int, columns: Mapping[str, str], chooser: Chooser, name: str) -> Record:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Record(offset, following, f"{name}#{offset}", problem="bad_record", message=str(error)[:200])
    if not isinstance(row, dict):
        return Record(offset, following, f"{name}#{offset}", problem="bad_record", message="no JSON object")
    return _record(row, offset, following, columns, chooser, f"{name}#{offset}")


def read_parquet(file: BinaryIO, archive: Archive, name: str, start: int = 0) -> Iterator[Record]:
    """Rows of a file from row `start` on; only the columns that are used are read. Raises ArchiveError, OSError."""
    try:
        table = pq.ParquetFile(file)
    except pa.ArrowInvalid as error:
        raise OSError(f"{name}: no Parquet file: {error}") from error
    names = table.schema_arrow.names
    chooser, columns = Chooser(archive), _columns(archive)
    for key, column in archive.columns.items():
        if column not in names:
            raise ArchiveError(f"archive.columns.{key}: {name} has no column {column!r}. It has: {', '.join(names)}.")
    used = [column for column in dict.fromkeys(columns.values()) if column in names]
    if columns["text"] not in names and columns["html"] not in names:
        raise ArchiveError(f"archive.columns.text: {name} has no column 'text'. Name one of: {', '.join(names)}.")
    row = 0
    for batch in table.iter_batches(BATCH, columns=used):
        if row + len(batch) <= start:
            row += len(batch)
            continue
        for values in batch.to_pylist():
            if row >= start:
                yield _record(values, row, row + 1, columns, chooser, f"{name}#{row}")
            row += 1


def _columns(archive: Archive) -> dict[str, str]:
    return COLUMNS | {str(key): column for key, column in archive.columns.items()}


def _record(
    row: Mapping[str, Any], offset: int, following: int, columns: Mapping[str, str], chooser: Chooser, name: str
) -> Record:
    """One row as a page; a row without text is told, not passed over."""
    get = {key: row.get(column) for key, column in columns.items()}
    html = isinstance(get["html"], (str, bytes)) and bool(get["html"])
    body = get["html"] if html else get["text"]
    base = Record(offset, following, str(get["url"] or name))
    if not chooser.host(base.url):
        return replace(base, skip="host")
    if not isinstance(body, (str, bytes)) or not body.strip():
        return replace(base, problem="empty", message=f"no text in {columns['text']!r}")
    data = body.encode("utf-8", "replace") if isinstance(body, str) else body
    kind = "text/html; charset=utf-8" if html else "text/plain; charset=utf-8"
    if not chooser.text(data, kind):
        return replace(base, skip="language")
    title, hint = str(get["title"]) if get["title"] else None, _hint(get["published"])
    return replace(base, data=data, content_type=kind, at=_moment(get["fetched"]), hint=hint, title=title)


def _hint(value: Any) -> Hint | None:
    """A date of a column: text, date, time, or seconds or milliseconds since 1970."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        try:
            value = datetime.fromtimestamp(value / 1000 if value > 1e11 else value, UTC)
        except (OverflowError, ValueError, OSError):
            return None
    text = value.isoformat() if isinstance(value, (date, datetime)) else str(value)
    return read_date(text, "column")


def _moment(value: Any) -> datetime | None:
    hint = _hint(value)
    return datetime(hint.day.year, hint.day.month, hint.day.day, tzinfo=UTC) if hint else None
