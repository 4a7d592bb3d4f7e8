"""A large date in chunks: each read and checked by itself and put aside, then all merged and published at once.

Chunks are ranges of canonical URLs, so that news which is fetched meanwhile moves no page from one into another. What
they leave below `.building/` is removed by the commit, and two days later at the latest.
"""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TypedDict
from uuid import uuid4

import pyarrow as pa
import pyarrow.fs as pafs
import pyarrow.parquet as pq

from waqai.pages.duplicates import Kin
from waqai.sources.captures import RawStore, captured_urls, read_captures
from waqai.steps import settings
from waqai.steps.chunk import BUILT, read_rows
from waqai.steps.cluster import outlines, related, with_kin
from waqai.tables.columns import TABLES
from waqai.tables.files import row_groups, write_file
from waqai.tables.merge import doubles, merged
from waqai.tables.store import Store

_FOLDER = ".building"
_LEFT = timedelta(days=2)
# Rows of a row group in the parts: small, for all parts are open at once when they are merged.
_GROUP = 1_000


class Chunk(TypedDict):
    """A range of canonical URLs of a date: from `first` up to `end`, which is not in it; null is open."""

    day: str
    build: str
    number: int
    first: str | None
    end: str | None


def divide(day: str, uri: str | None = None, size: int | None = None) -> list[Chunk]:
    """The chunks of a date, of like size; none if all of it fits into one (`size`, or WAQAI_CHUNK_PAGES)."""
    when, root, size = settings.parse_day(day), uri or settings.data_uri(), size or settings.chunk_pages()
    pages = sum(1 for _ in captured_urls(f"{root}/raw", when))
    if pages <= size:
        return []
    _sweep(root, when)
    count = -(-pages // size)
    ends = {pages * k // count for k in range(1, count)}
    # Gone through a second time: a list of all URLs would not fit for every date.
    cuts = [url for at, url in enumerate(captured_urls(f"{root}/raw", when)) if at in ends]
    name = uuid4().hex
    return [
        Chunk(day=day, build=name, number=number, first=first, end=end)
        for number, (first, end) in enumerate(zip([None, *cuts], [*cuts, None], strict=True))
    ]


def build_chunk(chunk: Chunk, uri: str | None = None, workers: int = 1) -> dict[str, int]:
    """Reads, cuts and checks the pages of a chunk and puts its rows aside; rows by table. Raises ContractError."""
    root, day = uri or settings.data_uri(), settings.parse_day(chunk["day"])
    captures = read_captures(f"{root}/raw", day, urls=(chunk["first"], chunk["end"]))
    tables = read_rows(root, day, captures, workers)
    found = outlines(tables["articles"])
    # Which articles are kin is known only when all chunks are there; the check wants something that holds.
    alone = {key: Kin(key, 1.0, "") for key in found.column("article_id").to_pylist()}
    tables["articles"] = with_kin(tables["articles"], alone)
    checked, aside = Store(root).checked(day, tables), RawStore(_folder(root, day, chunk["build"]))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "part.parquet"
        for name in BUILT:
            write_file(TABLES[name], row_groups(checked[name], _GROUP), file)
            aside.put(f"{name}/{chunk['number']:05}.parquet", file)
        pq.write_table(found, file, compression="zstd")
        aside.put(f"outlines/{chunk['number']:05}.parquet", file)
    return {name: len(checked[name]) for name in BUILT}


def commit(chunks: Sequence[Chunk], uri: str | None = None) -> dict[str, int]:
    """Merges what the chunks of a date put aside and replaces its tables, all at once; rows by table.

    Raises ContractError, and FileNotFoundError where a chunk has not been built.
    """
    root, day = uri or settings.data_uri(), settings.parse_day(chunks[0]["day"])
    store, parts = Store(root), RawStore(_folder(root, day, chunks[0]["build"]))
    with _opened(parts, "outlines", len(chunks)) as found:
        kin = related(pa.concat_tables([part.read() for part in found]))
    files: dict[str, Path] = {}
    counts: dict[str, int] = {}
    with tempfile.TemporaryDirectory(dir=store.staging()) as folder:
        for name in BUILT:
            files[name], table = Path(folder) / f"{name}.parquet", TABLES[name]
            with _opened(parts, name, len(chunks)) as found:
                store.refuse(name, day, *doubles(table, found))
                groups = merged(table, found)
                counts[name] = write_file(
                    table, (with_kin(group, kin) for group in groups) if name == "articles" else groups, files[name]
                )
        store.put_day(day, files)
    store.fs.delete_dir(parts.root)
    return counts


@contextmanager
def _opened(parts: RawStore, name: str, count: int) -> Iterator[list[pq.ParquetFile]]:
    """The parts of a table, in the order of the chunks."""
    with ExitStack() as stack:
        try:
            files = [stack.enter_context(parts.open(f"{name}/{number:05}.parquet")) for number in range(count)]
        except FileNotFoundError as error:
            told = f"{error}: a chunk is not there (any more); clear the run's task `build` and all that follows it"
            raise FileNotFoundError(told) from None
        yield [pq.ParquetFile(file) for file in files]


def _folder(root: str, day: date, build: str) -> str:
    return f"{root}/{_FOLDER}/date={day.isoformat()}/{build}"


def _sweep(root: str, day: date) -> None:
    """Removes what builds of the date left that were killed and never tried again."""
    fs, top = Store(root).fs, _folder(RawStore(root).root, day, "").rstrip("/")
    newest: dict[str, datetime] = {}
    for info in fs.get_file_info(pafs.FileSelector(top, recursive=True, allow_not_found=True)):
        if info.type == pafs.FileType.File:
            build = info.path.removeprefix(f"{top}/").split("/")[0]
            newest[build] = max(info.mtime, newest.get(build, info.mtime))
    for build, changed in newest.items():
        if datetime.now(UTC) - changed > _LEFT:
            fs.delete_dir(f"{top}/{build}")
