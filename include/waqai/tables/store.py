"""The tables on disk or in object storage: `tables/<name>/date=D/<name>.parquet`, one file, replaced atomically."""

import fcntl
import io
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from datetime import date
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

import pyarrow as pa
import pyarrow.fs as pafs
import pyarrow.parquet as pq

from waqai.sources.captures import open_fs
from waqai.tables.checks import Breach, ContractError, breaches, readable, untyped
from waqai.tables.columns import TABLES, Table
from waqai.tables.files import Rows, arranged, row_groups, typed, write_file
from waqai.tables.lease import lease


class Store:
    """Tables below a data URI: a folder, or `s3://bucket/prefix` (credentials and endpoint by the AWS_… variables)."""

    def __init__(self, uri: str) -> None:
        self.uri = uri
        self.fs, self.root = open_fs(uri)
        self.local = isinstance(self.fs, pafs.LocalFileSystem)
        self.scheme = "" if self.local else "arrow://"

    def path(self, table: str, day: date) -> str:
        """Where a partition lies, within the file system."""
        return f"{self.root}/tables/{table}/date={day.isoformat()}/{table}.parquet"

    def dates(self, table: str) -> list[date]:
        """Dates of a table that have a partition, in order."""
        selector = pafs.FileSelector(f"{self.root}/tables/{table}", recursive=True, allow_not_found=True)
        found = (info.path for info in self.fs.get_file_info(selector) if info.path.endswith(f"/{table}.parquet"))
        return sorted(date.fromisoformat(path.split("date=")[1][:10]) for path in found)

    def rows(self, table: str, day: date) -> int:
        """Rows of a partition; 0 where there is none."""
        if not self._exists(table, day):
            return 0
        with self.fs.open_input_file(self.path(table, day)) as file:
            return int(pq.ParquetFile(file).metadata.num_rows)

    def read(
        self, table: str, start: date | None = None, end: date | None = None, columns: Sequence[str] | None = None
    ) -> pa.Table:
        """One date (`start` alone), or all dates from `start` to `end`, both included; empty where there is none.

        Columns that a file of an older schema lacks read as null.
        """
        wanted = [start] if start and end in (None, start) else self.dates(table)
        days = [day for day in wanted if (start is None or start <= day) and (end is None or day <= end)]
        parts = [self._partition(table, day, columns) for day in days if day and self._exists(table, day)]
        schema = _selected(TABLES[table].schema(), columns)
        return pa.concat_tables(parts) if parts else schema.empty_table()

    def row_groups(self, table: str, day: date, columns: Sequence[str]) -> Iterator[pa.Table]:
        """A partition a row group at a time, for what would not fit into memory; nothing where there is none."""
        if self._exists(table, day):
            schema = _selected(TABLES[table].schema(), columns)
            with self.fs.open_input_file(self.path(table, day)) as file:
                parquet = pq.ParquetFile(file)
                for number in range(parquet.num_row_groups):
                    yield _filled(parquet.read_row_group(number, columns=_there(parquet, schema)), schema)

    def told(self, table: str, day: date) -> dict[str, str]:
        """What a partition's file says of itself (`waqai.…`); nothing where there is none."""
        if not self._exists(table, day):
            return {}
        with self.fs.open_input_file(self.path(table, day)) as file:
            told = pq.ParquetFile(file).metadata.metadata or {}
        return {key.decode(): value.decode() for key, value in told.items() if key.startswith(b"waqai.")}

    def write(
        self,
        table: str,
        day: date,
        rows: Rows,
        related: Mapping[str, pa.Table] | None = None,
        told: Mapping[str, str] | None = None,
    ) -> pa.Table:
        """Checks the rows against the table's contract and replaces the partition; gives what was written.

        `related`: the same date's other tables, for references and evidence; `told`: what else the file says of itself
        (see `write_file`). Raises ContractError: then the old partition stays and the breaches lie, with their rows, in
        `_failed/<table>-<date>.jsonl` beside the tables.
        """
        found = self._checked(table, day, rows, related or {})
        with self.locked(f"{table}-{day}") as still_ours:
            still_ours()
            self._put({self.path(table, day): _bytes(TABLES[table], found, told)})
        return found

    def write_day(self, day: date, tables: Mapping[str, Rows]) -> dict[str, pa.Table]:
        """Replaces a date of several tables together; each may refer to the ones before it. Gives what was written.

        All are checked before the first is replaced: a ContractError leaves every old partition. Of two writers of
        one date one follows the other, so the tables are one's, whole.
        """
        written = self.checked(day, tables)
        self.put_day(day, {table: _bytes(TABLES[table], rows) for table, rows in written.items()})
        return written

    def put_day(self, day: date, files: Mapping[str, bytes | Path]) -> None:
        """Replaces a date of several tables by files that were checked: bytes, or (then they are moved) in `staging()`.

        Raises LeaseLostError.
        """
        with self.locked(f"day-{day}") as still_ours:
            still_ours()
            self._put({self.path(table, day): data for table, data in files.items()})

    def staging(self) -> Path:
        """A local folder for files in the making, on the disk of the tables where that is here."""
        folder = Path(self.root) / ".staging" if self.local else Path(tempfile.gettempdir())
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def checked(self, day: date, tables: Mapping[str, Rows]) -> dict[str, pa.Table]:
        """The tables of a date, arranged; each may refer to the ones before it. Raises ContractError."""
        found: dict[str, pa.Table] = {}
        for table, rows in tables.items():
            found[table] = self._checked(table, day, rows, found)
        return found

    def _checked(self, table: str, day: date, rows: Rows, related: Mapping[str, pa.Table]) -> pa.Table:
        declared = TABLES[table]
        try:
            shown = found = arranged(declared, rows)
            bad = breaches(declared, found, related, day)
        except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):
            shown = [typed(declared, row) for row in (rows.to_pylist() if isinstance(rows, pa.Table) else rows)]
            bad = untyped(declared, shown)
            if not bad:
                raise
        self.refuse(table, day, bad, shown)
        return found

    def refuse(self, table: str, day: date, bad: Sequence[Breach], rows: Rows) -> None:
        """Keeps the breaches, with their rows, and raises ContractError, if there are any."""
        if bad:
            name = f"_failed/{table}-{day}.jsonl"
            lines = "".join(f"{line}\n" for line in readable(bad, rows))
            self._put({f"{self.root}/{name}": lines.encode("utf8")})
            raise ContractError(f"{table} of {day}", list(bad), f"{self.uri.rstrip('/')}/{name}")

    def delete(self, table: str, day: date) -> None:
        """Removes a partition, if there is one."""
        if self._exists(table, day):
            self.fs.delete_file(self.path(table, day))

    def _exists(self, table: str, day: date) -> bool:
        return bool(self.fs.get_file_info(self.path(table, day)).type == pafs.FileType.File)

    def _partition(self, table: str, day: date, columns: Sequence[str] | None) -> pa.Table:
        schema = _selected(TABLES[table].schema(), columns)
        with self.fs.open_input_file(self.path(table, day)) as file:
            parquet = pq.ParquetFile(file)
            return _filled(parquet.read(columns=_there(parquet, schema)), schema)

    def _put(self, files: Mapping[str, bytes | Path]) -> None:
        """One PUT a file on object storage; locally files aside, flushed, and then one rename each."""
        if not self.local:
            for path, data in files.items():
                with self.fs.open_output_stream(path) as sink, _opened(data) as source:
                    shutil.copyfileobj(source, sink, 8 << 20)
            return
        folder = self.staging()
        aside = {path: data if isinstance(data, Path) else folder / f"{uuid4().hex}-{Path(path).name}"
                 for path, data in files.items()}  # fmt: skip
        try:
            for path, data in files.items():
                _flushed(aside[path], data)
                Path(path).parent.mkdir(parents=True, exist_ok=True)
            for path, staged in aside.items():
                staged.replace(path)
        finally:
            for staged in aside.values():
                staged.unlink(missing_ok=True)

    @contextmanager
    def locked(self, name: str) -> Iterator[Callable[[], None]]:
        """Keeps two writers of one thing apart: here by a file lock, on S3 by a lease. Gives a check to call before
        writing, which raises LeaseLostError. On other storage the last whole PUT stands.
        """
        if not self.local:
            with lease(self.uri, name) if self.uri.startswith("s3://") else nullcontext(lambda: None) as still_ours:
                yield still_ours
            return
        folder = Path(self.root) / ".locks"
        folder.mkdir(parents=True, exist_ok=True)
        with (folder / name).open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield lambda: None


def _opened(data: bytes | Path) -> BinaryIO:
    return io.BytesIO(data) if isinstance(data, bytes) else data.open("rb")


def _flushed(path: Path, data: bytes | Path) -> None:
    """Writes a file (one that is there is only flushed) that a loss of power does not take back."""
    with path.open("r+b" if isinstance(data, Path) else "wb") as file:
        if isinstance(data, bytes):
            file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _bytes(table: Table, rows: pa.Table, told: Mapping[str, str] | None = None) -> bytes:
    sink = io.BytesIO()
    write_file(table, row_groups(rows), sink, told)
    return sink.getvalue()


def _there(parquet: pq.ParquetFile, schema: pa.Schema) -> list[str]:
    """The columns of a schema that a file has."""
    return [name for name in schema.names if name in parquet.schema_arrow.names]


def _filled(found: pa.Table, schema: pa.Schema) -> pa.Table:
    """Rows in a schema; what an older file lacks is null."""
    there = found.column_names
    arrays = [found[f.name].cast(f.type) if f.name in there else pa.nulls(len(found), f.type) for f in schema]
    return pa.table(arrays, schema=schema.remove_metadata())


def _selected(schema: pa.Schema, columns: Sequence[str] | None) -> pa.Schema:
    return schema if columns is None else pa.schema([schema.field(name) for name in columns])
