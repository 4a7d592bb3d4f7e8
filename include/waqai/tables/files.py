"""The file of a partition: rows in the declared schema and order, in row groups of one size. Same rows, same bytes."""

import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

import pyarrow as pa
import pyarrow.parquet as pq

from waqai.tables.columns import Table
from waqai.tables.version import extractor_version

# pyarrow has no types to speak of: a table is Any here.
Rows: TypeAlias = Sequence[Mapping[str, Any]] | Any
ROW_GROUP = 20_000
# Where a file says the digest of its rows.
CONTENT = "waqai.content"


def in_schema(table: Table, rows: Rows) -> pa.Table:
    """Rows in the declared schema, in the order they have. Raises KeyError for a column that is not declared."""
    schema = table.schema()
    if isinstance(rows, pa.Table):
        return rows.select(schema.names).cast(schema)
    return pa.Table.from_pylist([typed(table, row) for row in rows], schema)


def arranged(table: Table, rows: Rows) -> pa.Table:
    """Rows in the declared schema, sorted by key, so that the same rows are the same bytes."""
    return in_schema(table, rows).sort_by(ordering(table))


def ordering(table: Table) -> list[tuple[str, str]]:
    """What sorts a table, as pyarrow takes it."""
    return [(name, "ascending") for name in table.order or table.key]


def row_groups(rows: pa.Table, size: int = ROW_GROUP) -> Iterator[pa.Table]:
    """Rows cut into row groups; one without rows if there are none."""
    yield from (rows.slice(start, size) for start in range(0, max(1, len(rows)), size))


def write_file(
    table: Table, groups: Iterable[pa.Table], sink: BinaryIO | Path, told: Mapping[str, str] | None = None
) -> int:
    """Writes row groups, one after another, to a file or path; the number of rows.

    `told`: more for the file to say of itself, or (`waqai.extractor_version`) other than the installed extractor says.
    """
    if isinstance(sink, Path):
        with sink.open("wb") as file:
            return write_file(table, groups, file, told)
    says = {
        "waqai.table": table.name, "waqai.schema_version": str(table.version),
        "waqai.extractor_version": extractor_version(), **(told or {}),
    }  # fmt: skip
    schema, count, hashed = table.schema().with_metadata(says), 0, _Hashed(sink)
    with pq.ParquetWriter(hashed, schema, compression="zstd", version="2.6") as writer:
        for group in groups:
            # In one piece, else the pieces would show in the pages of the file.
            writer.write_table(group.replace_schema_metadata(says).combine_chunks(), row_group_size=ROW_GROUP)
            count += len(group)
        writer.add_key_value_metadata({CONTENT: hashed.digest()})
    return count


class _Hashed(io.RawIOBase):
    """A file that is written through to another, and digested on the way."""

    def __init__(self, sink: BinaryIO) -> None:
        super().__init__()
        self._sink, self._hash = sink, hashlib.blake2b(digest_size=16)

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        """All of it, always."""
        self._hash.update(data)
        self._sink.write(data)
        return memoryview(data).nbytes

    def digest(self) -> str:
        """Of what was written so far."""
        return self._hash.hexdigest()


def typed(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """A row with dates parsed where they are text. Raises KeyError for a column that is not declared."""
    unknown = row.keys() - {column.name for column in table.columns}
    if unknown:
        raise KeyError(f"{table.name}: column {sorted(unknown)[0]!r} is not declared in tables/columns")
    found = dict(row)
    for column in table.columns:
        value = row.get(column.name)
        if isinstance(value, str) and pa.types.is_date32(column.type):
            found[column.name] = _date(value)
    return found


def _date(text: str) -> date | str:
    """A date, or the text as it is: the contract then says that it is none."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text
