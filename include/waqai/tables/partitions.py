"""What claims, series, reference, diff and trace ask of a store: `tables.store.Store`, or what a test brings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol

import pyarrow as pa

Row = dict[str, Any]
_BATCH = 2_000
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Partitions(Protocol):
    """Partitions by table and publication date."""

    def dates(self, table: str) -> Sequence[date]:
        """Dates of a table, in order."""

    def read(self, table: str, start: date, end: date, columns: Sequence[str] | None = None) -> Any:
        """An arrow table of the dates from `start` to `end`, both included; without rows where there is none."""

    def write(self, table: str, day: date, rows: Any, related: Mapping[str, Any] | None = None) -> Any:
        """Replaces a partition atomically by these rows; `related`: the same date's tables that they refer to."""


class Files(Protocol):
    """Partitions that are files, which say what they were made from."""

    def dates(self, table: str) -> Sequence[date]:
        """Dates of a table, in order."""

    def rows(self, table: str, day: date) -> int:
        """Rows of a partition; 0 where there is none."""

    def row_groups(self, table: str, day: date, columns: Sequence[str]) -> Iterable[Any]:
        """An arrow table for each row group of a partition."""

    def told(self, table: str, day: date) -> Mapping[str, str]:
        """What the file says of itself; nothing where there is none."""

    def write(
        self,
        table: str,
        day: date,
        rows: Any,
        related: Mapping[str, Any] | None = None,
        told: Mapping[str, str] | None = None,
    ) -> Any:
        """As `Partitions` has it; `told`: what else the file shall say of itself."""


def rows_of(store: Partitions, table: str, day: date, columns: Sequence[str] | None = None) -> list[Row]:
    """Rows of one partition, each with its `date`."""
    return list(each_row(store.read(table, day, day, columns), day))


def each_row(found: Any, day: date) -> Iterator[Row]:
    """Rows of an arrow table as Python's, each with its `date`: few at a time are there at once."""
    names = [*found.column_names, "date"]
    for start in range(0, found.num_rows, _BATCH):
        part = found.slice(start, _BATCH)
        for row in zip(*map(_values, part.columns), [day] * part.num_rows, strict=True):
            yield dict(zip(names, row, strict=True))


def _values(column: Any) -> list[Any]:
    """A column as Python values. Arrow itself is ten times slower at times than at numbers."""
    if not pa.types.is_timestamp(column.type):
        return list(column.to_pylist())
    passed = column.cast(pa.timestamp("us", "UTC")).cast(pa.int64()).to_pylist()
    return [None if at is None else _EPOCH + timedelta(microseconds=at) for at in passed]
