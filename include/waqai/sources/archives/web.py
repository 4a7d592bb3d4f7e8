"""WARC and WET files, record by record, with FastWARC: hosts are chosen before a record's body is even looked at.

Positions are byte offsets of records; in a file that was compressed as a whole, where no record can be found by its
offset, they are minus the number of records read. After damage, reading goes on at the next record that can be found.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from typing import BinaryIO

from fastwarc.warc import ArchiveIterator, WarcRecord, WarcRecordType

from waqai.sources.archives.choose import Chooser
from waqai.sources.archives.model import Record
from waqai.sources.catalog import Archive
from waqai.sources.client import PAGE_TYPES
from waqai.sources.decode import Decoded, decode
from waqai.sources.warc import Exchange

LIMIT = 20 * 1024 * 1024
KINDS = WarcRecordType.response | WarcRecordType.resource | WarcRecordType.conversion
WET_TYPES = (*PAGE_TYPES, "")
_GZIP = b"\x1f\x8b\x08"


def read_warc(file: BinaryIO, archive: Archive, start: int = 0) -> Iterator[Record]:
    """Records of a seekable file from position `start` on. Raises what the file raises; damage becomes records."""
    chooser = Chooser(archive)
    if start < 0 or packed_whole(file):
        yield from _read_whole(file, chooser, -start)
        return
    # A start is where a killed reading had come to: the next record begins there or behind.
    position, pending = next_record(file, start) if start else 0, -1
    while position >= 0:
        file.seek(position)
        last = -1
        try:
            for record in _iterate(file, chooser):
                if pending >= 0:
                    yield _damaged(pending, record.stream_pos)
                pending, last = -1, record.stream_pos
                yield _read(record, chooser, last, last + 1)
            return
        except _Damage as damage:
            sound = max(damage.position, last)
        following = next_record(file, max(sound, position) + 1)
        if sound > position or last >= 0:
            # What came last was whole, so the damage lies behind it: perhaps in the record that is found next.
            pending = max(sound, position)
        else:
            pending = -1
            yield _damaged(position, following if following >= 0 else position + 1)
        position = following
    if pending >= 0:
        yield _damaged(pending, pending + 1)


def _damaged(at: int, following: int) -> Record:
    return Record(at, following, problem="bad_record", message=f"damaged at or behind {at}")


def _read_whole(file: BinaryIO, chooser: Chooser, skip: int) -> Iterator[Record]:
    """A file that is one gzip member: records are counted, and what lies behind damage cannot be had."""
    file.seek(0)
    count = 0
    try:
        for record in _iterate(file, chooser):
            count += 1
            if count > skip:
                yield _read(record, chooser, -count, -count)
    except _Damage:
        yield Record(-count - 1, -count - 1, problem="bad_record", message=f"damaged after record {count}")


def packed_whole(file: BinaryIO) -> bool:
    """Whether a gzip file is one member: then its second record is not where a member begins."""
    file.seek(0)
    if file.read(2) != _GZIP[:2]:
        return False
    file.seek(0)
    try:
        places = [one.stream_pos for one in islice(ArchiveIterator(_Watched(file), parse_http=False), 2)]
    except OSError:
        return False
    return len(places) == 2 and not _opens(file, places[1])


def read_one(file: BinaryIO, archive: Archive, offset: int) -> Record | None:
    """The record at an offset that was found in an earlier reading; none if nothing chosen lies there."""
    chooser = Chooser(archive)
    file.seek(offset)
    try:
        record = next(_iterate(file, chooser), None)
        return _read(record, chooser, offset, offset + 1) if record and record.stream_pos == offset else None
    except _Damage:
        return None


class _Damage(Exception):
    def __init__(self, position: int) -> None:
        super().__init__(f"damage at {position}")
        self.position = position


def _iterate(file: BinaryIO, chooser: Chooser) -> Iterator[WarcRecord]:
    """Records chosen by host. Raises _Damage, with the last position that was sound, where FastWARC gives up."""
    at, watched, host = file.tell(), _Watched(file), chooser.host

    def wanted(record: WarcRecord) -> bool:
        nonlocal at
        at = record.stream_pos
        return host(record.headers.get("WARC-Target-URI") or "")

    try:
        # The filter sees every record of the kinds asked for: it also marks how far the file is sound.
        yield from ArchiveIterator(watched, record_types=KINDS, parse_http=False, func_filter=wanted)
    except OSError as error:
        if watched.error:
            raise watched.error from error
        raise _Damage(at) from error


class _Watched(io.RawIOBase):
    """The file, and the error that reading it raised: that is no damage of a record."""

    def __init__(self, file: BinaryIO) -> None:
        self.file = file
        self.error: OSError | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self.file.seek(offset, whence)

    def tell(self) -> int:
        return self.file.tell()

    def read(self, size: int = -1) -> bytes:
        try:
            return self.file.read(size)
        except OSError as error:
            self.error = error
            raise

    def readinto(self, buffer) -> int:  # type: ignore[no-untyped-def]
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)


def _read(record: WarcRecord, chooser: Chooser, offset: int, following: int) -> Record:
    """One record: its page, or why it has none. What is left out costs as little as can be."""
    url = (record.headers.get("WARC-Target-URI") or "").strip("<>")
    if record.content_length > LIMIT:
        found = Record(offset, following, url, problem="too_large", message=f"{record.content_length} bytes")
    elif record.record_type != WarcRecordType.response:
        found = _text(record, chooser, offset, following, url)
    elif not record.is_http:
        return Record(offset, following, url, skip="not_http")
    else:
        record.parse_http(auto_decode="transfer")
        found = _page(record, chooser, offset, following, url)
    return found if found.skip or found.at else replace(found, at=_moment(record.headers.get("WARC-Date")))


def _page(record: WarcRecord, chooser: Chooser, offset: int, following: int, url: str) -> Record:
    http = record.http_headers
    if http is None or http.status_code != 200:
        return Record(offset, following, url, skip="status")
    kind = http.get("Content-Type") or ""
    if kind and kind.split(";", 1)[0].strip().lower() not in PAGE_TYPES:
        return Record(offset, following, url, skip="content_type")
    left = record.content_length
    body = record.reader.read()
    if len(body) < left and not (http.get("Transfer-Encoding") or "").strip():
        return _torn(offset, following, url, len(body), left)
    coding = http.get("Content-Encoding")
    plain = decode(body, coding, limit=LIMIT) if coding else Decoded(body)
    if plain.problem:
        return Record(offset, following, url, problem=plain.problem)
    if not chooser.text(plain.data, kind):
        return Record(offset, following, url, skip="language")
    at = _moment(record.headers.get("WARC-Date"))
    status = (http.status_line or "200 OK").split(" ", 1)[-1]
    exchange = Exchange(url, (), status, list(http.astuples()), body, at or datetime.now(UTC))
    return Record(offset, following, url, plain.data, kind or None, at, 200, exchange)


def _text(record: WarcRecord, chooser: Chooser, offset: int, following: int, url: str) -> Record:
    """A WET record (text that somebody took out of a page) or a resource record."""
    kind = record.headers.get("Content-Type") or "text/plain"
    if kind.split(";", 1)[0].strip().lower() not in WET_TYPES:
        return Record(offset, following, url, skip="content_type")
    left = record.content_length
    body = record.reader.read()
    if len(body) < left:
        return _torn(offset, following, url, len(body), left)
    if not chooser.text(body, kind):
        return Record(offset, following, url, skip="language")
    # WET files are UTF-8 and do not say so in each record.
    return Record(offset, following, url, body, "text/plain; charset=utf-8" if kind == "text/plain" else kind)


def _torn(offset: int, following: int, url: str, found: int, promised: int) -> Record:
    return Record(offset, following, url, problem="truncated_record", message=f"{found} of {promised} bytes")


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def next_record(file: BinaryIO, start: int, step: int = 1 << 20) -> int:
    """Where the next record begins at or after `start`: a gzip member that opens with `WARC/`, or that word at the
    beginning of a line in a plain file. -1 where there is none."""
    file.seek(0)
    packed = file.read(2) == _GZIP[:2]
    mark, lead = (_GZIP, 0) if packed else (b"\r\n\r\nWARC/", 4)
    position, held = start, b""
    file.seek(start)
    while True:
        data = file.read(step)
        if not data:
            return -1
        block, base = held + data, position - len(held)
        at = block.find(mark)
        while at >= 0:
            if not packed or _opens(file, base + at):
                return base + at + lead
            at = block.find(mark, at + 1)
        position += len(data)
        held = block[-(len(mark) - 1) :]
        file.seek(position)


def _opens(file: BinaryIO, offset: int) -> bool:
    file.seek(offset)
    try:
        return zlib.decompressobj(zlib.MAX_WBITS | 16).decompress(file.read(4096), 5) == b"WARC/"
    except zlib.error:
        return False
