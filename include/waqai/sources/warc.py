"""WARC 1.1: write what was fetched, read one record back by file and offset.

Bodies are kept as they came over the wire (Content-Encoding and all); only the transfer coding is undone, and its
header is renamed so that other readers do not undo it twice.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import urlsplit, urlunsplit

from warcio.archiveiterator import ArchiveIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from waqai.sources.decode import decode

Headers = Sequence[tuple[str, str]]
# Stated lengths and codings of the transfer no longer hold for the body that is stored.
_TRANSFER = {"transfer-encoding", "content-length"}


@dataclass(frozen=True)
class Revisit:
    """The record that already holds these bytes."""

    url: str
    date: str
    digest: str


@dataclass(frozen=True)
class Stored:
    """A record read back: `body` is decoded; `kind` is the WARC type."""

    url: str
    kind: str
    date: str
    status: int | None
    content_type: str | None
    body: bytes


@dataclass(frozen=True)
class Exchange:
    """One request and its response. `status` is as in `200 OK`; `body` is as it came over the wire, unchunked.

    `request` is empty where somebody else asked, as for the pages of an archive: then no request record is written.
    """

    url: str
    request: Headers
    status: str
    headers: Headers
    body: bytes
    at: datetime


class WarcFile:
    """A WARC file being written. Not for several threads at once: the caller holds a lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: BinaryIO = path.open("ab")
        self._plain = io.BytesIO()
        self._writer = WARCWriter(self._plain, gzip=False, warc_version="1.1")
        if self._file.tell() == 0:
            info = self._writer.create_warcinfo_record(
                path.name, {"software": "waqai", "format": "WARC File Format 1.1"}
            )
            self._write(info)

    def _write(self, record: Any) -> int:
        """Writes a record as a gzip member of its own; gives its offset.

        Packed here, because warcio packs at zlib's slowest level: twice the time for some hundredths of the size.
        """
        self._writer.write_record(record)
        engine, offset = zlib.compressobj(6, zlib.DEFLATED, zlib.MAX_WBITS | 16), self._file.tell()
        self._file.write(engine.compress(self._plain.getvalue()) + engine.flush())
        self._plain.seek(0)
        self._plain.truncate()
        return offset

    def exchange(self, one: Exchange, revisit: Revisit | None = None) -> tuple[int, str]:
        """Write response (or revisit), and the request if it was ours. Gives the former's offset and payload digest."""
        when = one.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        kept = [(f"X-Waqai-{name}" if name.lower() in _TRANSFER else name, value) for name, value in one.headers]
        http = StatusAndHeaders(one.status, [*kept, ("Content-Length", str(len(one.body)))], protocol="HTTP/1.1")
        extra = {"WARC-Date": when}
        make = self._writer.create_warc_record
        if revisit:
            record = self._writer.create_revisit_record(
                one.url, revisit.digest, revisit.url, revisit.date, http_headers=http, warc_headers_dict=extra
            )
        else:
            body = io.BytesIO(one.body)
            record = make(one.url, "response", payload=body, http_headers=http, warc_headers_dict=extra)
        offset = self._write(record)
        if one.request:
            asked = StatusAndHeaders(f"GET {_target(one.url)} HTTP/1.1", list(one.request), is_http_request=True)
            tied = extra | {"WARC-Concurrent-To": record.rec_headers.get_header("WARC-Record-ID")}
            self._write(make(one.url, "request", http_headers=asked, warc_headers_dict=tied))
        self._file.flush()
        return offset, record.rec_headers.get_header("WARC-Payload-Digest") or ""

    def resource(self, url: str, content_type: str, body: bytes, at: datetime) -> tuple[int, str]:
        """Write bytes that came from no HTTP exchange (a file, a row). Gives offset and payload digest."""
        extra = {"WARC-Date": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")}
        record = self._writer.create_warc_record(
            url, "resource", payload=io.BytesIO(body), warc_content_type=content_type, warc_headers_dict=extra
        )
        offset = self._write(record)
        self._file.flush()
        return offset, record.rec_headers.get_header("WARC-Payload-Digest") or ""

    @property
    def size(self) -> int:
        """Bytes written so far: where the next record will begin."""
        return self._file.tell()

    def close(self) -> None:
        """Finish the file."""
        self._file.close()


def _target(url: str) -> str:
    """What stands in the first line of a request: path and query."""
    parts = urlsplit(url)
    return urlunsplit(("", "", parts.path or "/", parts.query, ""))


def read_record(file: Any, offset: int) -> Stored:
    """The record at `offset` of a seekable file. Raises ValueError where there is none."""
    file.seek(offset)
    start = file.read(5)
    if not start.startswith(b"\x1f\x8b") and start != b"WARC/":
        raise ValueError(f"no WARC record at offset {offset}")
    file.seek(offset)
    for record in ArchiveIterator(file, no_record_parse=False):
        return _stored(record)
    raise ValueError(f"no WARC record at offset {offset}")


def read_all(file: Any) -> Iterator[Stored]:
    """Every record of a WARC file, for tools and tests."""
    return (_stored(record) for record in ArchiveIterator(file))


def _stored(record: Any) -> Stored:
    headers, http = record.rec_headers, record.http_headers
    kind = http.get_header("Content-Type") if http else headers.get_header("Content-Type")
    coding = http.get_header("Content-Encoding") if http else None
    status = int(http.get_statuscode()) if http and record.rec_type in ("response", "revisit") else None
    body = decode(record.raw_stream.read(), coding, limit=100 << 20).data
    url, when = headers.get_header("WARC-Target-URI") or "", headers.get_header("WARC-Date")
    return Stored(url, record.rec_type, when, status, kind, body)
