"""Captures: one row per response, in raw/captures/date=D/<source>--<run>.parquet, pointing into raw/warc/.

Where a page is filed: under the publication date that feed, sitemap or page gives, else under the day asked for.
"""

from __future__ import annotations

import hashlib
import heapq
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.fs as pafs
import pyarrow.parquet as pq

SCHEMA = pa.schema(
    [
        ("capture_id", pa.string()),
        ("source", pa.string()),
        ("url", pa.string()),
        ("canonical_url", pa.string()),
        ("requested_for", pa.date32()),
        ("fetched_at", pa.timestamp("ms", tz="UTC")),
        ("published", pa.date32()),
        ("published_hint", pa.string()),
        ("title_hint", pa.string()),
        ("status", pa.int32()),
        ("content_type", pa.string()),
        ("etag", pa.string()),
        ("last_modified", pa.string()),
        ("digest", pa.string()),
        ("bytes", pa.int64()),
        ("warc_file", pa.string()),
        ("warc_offset", pa.int64()),
        ("outcome", pa.string()),
        ("message", pa.string()),
    ]
)


# Rows of a captures file that are read at once.
_BATCH = 500


@dataclass(frozen=True)
class Capture:
    """One response. `digest` is of the decoded body; `warc_file` is relative to raw/; `bytes` is the decoded size.

    `published_hint` is `value (rule)`, rules: feed, news_sitemap, sitemap, page_meta, page_jsonld, page_time, url,
    column, path. `outcome` is `ok`, `unchanged` (the same bytes again) or the reason why there is no page.
    """

    capture_id: str
    source: str
    url: str
    canonical_url: str
    requested_for: date
    fetched_at: datetime
    published: date | None = None
    published_hint: str | None = None
    title_hint: str | None = None
    status: int | None = None
    content_type: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    digest: str | None = None
    bytes: int = 0
    warc_file: str | None = None
    warc_offset: int | None = None
    outcome: str = "ok"
    message: str | None = None

    @property
    def filed(self) -> date:
        """The partition this row lies in."""
        return self.published or self.requested_for


def capture_id(url: str, digest: str) -> str:
    """Stable over runs and machines: of the canonical URL and the digest (for failures: of what failed)."""
    return hashlib.sha256(f"{url}\n{digest}".encode()).hexdigest()[:32]


def open_fs(uri: str) -> tuple[pafs.FileSystem, str]:
    """The file system and path of a URI: a local path, `file://`, `s3://` (AWS_ENDPOINT_URL is honoured)."""
    if "://" not in uri:
        return pafs.LocalFileSystem(), str(Path(uri).absolute())
    endpoint = os.environ.get("AWS_ENDPOINT_URL_S3") or os.environ.get("AWS_ENDPOINT_URL")
    if uri.startswith("s3://") and endpoint and "endpoint_override" not in uri:
        parts = urlsplit(endpoint)
        fs = pafs.S3FileSystem(endpoint_override=parts.netloc, scheme=parts.scheme or "https")
        return fs, uri.removeprefix("s3://").rstrip("/")
    found, path = pafs.FileSystem.from_uri(uri)
    return found, path.rstrip("/")


class RawStore:
    """The raw folder, on this disk or on object storage. Every file appears whole or not at all."""

    def __init__(self, uri: str | Path) -> None:
        self.uri = str(uri)
        self.fs, self.root = open_fs(self.uri)
        self.local = isinstance(self.fs, pafs.LocalFileSystem)

    def exists(self, name: str) -> bool:
        """Whether the file `name` (relative to raw/) is there."""
        return bool(self.fs.get_file_info(f"{self.root}/{name}").type == pafs.FileType.File)

    def put(self, name: str, local: Path) -> None:
        """Copy a local file to `name`: by rename here, in one upload on object storage."""
        target = f"{self.root}/{name}"
        if self.local:
            Path(target).parent.mkdir(parents=True, exist_ok=True)
            hidden = Path(target).with_name(f".{Path(target).name}.tmp-{os.getpid()}")
            shutil.copyfile(local, hidden)
            hidden.replace(target)
            return
        # The default would compress what is called .gz once more.
        with local.open("rb") as source, self.fs.open_output_stream(target, compression=None) as sink:
            shutil.copyfileobj(source, sink, 8 << 20)

    def open(self, name: str) -> Any:
        """The file `name`, seekable, as pyarrow gives it."""
        return self.fs.open_input_file(f"{self.root}/{name}")

    def names(self, folder: str, suffix: str = ".parquet") -> list[str]:
        """Files below `folder`, relative to raw/, sorted; hidden ones (unfinished writes) are left out."""
        chosen = self.fs.get_file_info(pafs.FileSelector(f"{self.root}/{folder}", recursive=True, allow_not_found=True))
        found = (one.path for one in chosen if one.type == pafs.FileType.File and one.base_name.endswith(suffix))
        return sorted(path[len(self.root) + 1 :] for path in found if not path.rsplit("/", 1)[-1].startswith("."))


def store_of(raw: RawStore | str | Path) -> RawStore:
    """A RawStore, from one or from its URI."""
    return raw if isinstance(raw, RawStore) else RawStore(raw)


def write_captures(raw: RawStore, rows: Iterable[Capture], source: str, name: str, spool: Path) -> list[date]:
    """Write one file per publication date; `spool` is a local folder for the file in the making. Gives the dates."""
    by_date: dict[date, list[Capture]] = {}
    for row in rows:
        by_date.setdefault(row.filed, []).append(row)
    for day, members in sorted(by_date.items()):
        members.sort(key=lambda row: (row.canonical_url, row.capture_id))
        local = spool / "captures.parquet"
        pq.write_table(pa.Table.from_pylist([dict(vars(row)) for row in members], SCHEMA), local, compression="zstd")
        raw.put(f"captures/date={day.isoformat()}/{source}--{name}.parquet", local)
        local.unlink()
    return sorted(by_date)


def read_captures(
    raw: RawStore | str | Path,
    day: date,
    *,
    everything: bool = False,
    urls: tuple[str | None, str | None] = (None, None),
) -> list[Capture]:
    """`each_capture` as a list; `everything` gives all rows of the date as they are written instead."""
    return list(every_row(raw, day) if everything else each_capture(raw, day, urls))


def each_capture(
    raw: RawStore | str | Path, day: date, urls: tuple[str | None, str | None] = (None, None)
) -> Iterator[Capture]:
    """The captures filed under a date, in an order that does not depend on when they were fetched: by canonical URL.

    Identical captures are given once; of several versions of a page the newest; a failure that a later fetch of the
    same page made good is left out, and so are `unchanged` rows. `urls`: only those whose canonical URL is at or after
    the first, and before the second. A few rows of each file are in memory at a time, however large the date.
    """
    store = store_of(raw)
    # Each file is in this order already: see write_captures.
    files = [_read(store, name, urls) for name in _files(store, day)]
    for _, versions in groupby(heapq.merge(*files, key=_canonical), key=_canonical):
        best: Capture | None = None
        for row in sorted(versions, key=lambda one: (one.fetched_at, one.capture_id)):
            if row.outcome == "unchanged" or (best and best.capture_id == row.capture_id):
                continue
            if best is None or row.outcome == "ok" or best.outcome != "ok":
                best = row
        if best:
            yield best


def every_row(raw: RawStore | str | Path, day: date) -> Iterator[Capture]:
    """All rows of a date as they are written, file by file."""
    store = store_of(raw)
    for name in _files(store, day):
        yield from _read(store, name)


def captured_urls(raw: RawStore | str | Path, day: date) -> Iterator[str]:
    """Canonical URLs filed under a date, each once, in order."""
    store = store_of(raw)
    yield from (url for url, _ in groupby(heapq.merge(*(_urls(store, name) for name in _files(store, day)))))


def capture_dates(raw: RawStore | str | Path) -> list[date]:
    """Every date that has captures."""
    names = store_of(raw).names("captures")
    return sorted({date.fromisoformat(name.split("date=", 1)[1][:10]) for name in names if "date=" in name})


def find_captures(raw: RawStore | str | Path, url_or_id: str) -> Iterator[Capture]:
    """Captures of one URL (as fetched or canonical) or id, over all dates."""
    store = store_of(raw)
    for name in store.names("captures"):
        for row in _read(store, name):
            if url_or_id in (row.capture_id, row.url, row.canonical_url):
                yield row


def _files(store: RawStore, day: date) -> list[str]:
    return store.names(f"captures/date={day.isoformat()}")


def _canonical(row: Capture) -> str:
    return row.canonical_url


def _batches(store: RawStore, name: str, columns: list[str] | None = None) -> Iterator[Any]:
    with store.open(name) as file:
        # Buffered, else a row group's columns would be held whole.
        yield from pq.ParquetFile(file, buffer_size=1 << 16).iter_batches(_BATCH, columns=columns)


def _urls(store: RawStore, name: str) -> Iterator[str]:
    for batch in _batches(store, name, ["canonical_url"]):
        yield from batch.column(0).to_pylist()


def _read(store: RawStore, name: str, urls: tuple[str | None, str | None] = (None, None)) -> Iterator[Capture]:
    known, (first, end) = {field.name for field in fields(Capture)}, urls
    for batch in _batches(store, name):
        there = batch
        if first is not None:
            there = there.filter(pc.greater_equal(there.column("canonical_url"), first))
        if end is not None:
            there = there.filter(pc.less(there.column("canonical_url"), end))
        for row in there.to_pylist():
            yield Capture(**{key: value for key, value in row.items() if key in known})
