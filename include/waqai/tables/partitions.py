"""What claims, series, reference, diff and trace ask of a store: `tables.store.Store`, or what a test brings."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any, Protocol

import pyarrow as pa

Row = dict[str, Any]
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class Partitions(Protocol):
    """Partitions by table and publication date."""

    def dates(self, table: str) -> Sequence[date]:
        """Dates of a table, in order."""

    def read(self, table: str, start: date, end: date, columns: Sequence[str] | None = None) -> Any:
        """An arrow table of the dates from `start` to `end`, both included; without rows where there is none."""

    def write(self, table: str, day: date, rows: Any, related: Mapping[str, Any] | None = None) -> Any:
        """Replaces a partition atomically by these rows; `related`: the same date's tables that they refer to."""


def rows_of(store: Partitions, table: str, day: date, columns: Sequence[str] | None = None) -> list[Row]:
    """Rows of one partition, each with its `date`."""
    found = store.read(table, day, day, columns)
    names = [*found.column_names, "date"]
    values = [*map(_values, found.columns), [day] * found.num_rows]
    return [dict(zip(names, row, strict=True)) for row in zip(*values, strict=True)]


def _values(column: Any) -> list[Any]:
    """A column as Python values. Arrow itself is ten times slower at times than at numbers."""
    if not pa.types.is_timestamp(column.type):
        return list(column.to_pylist())
    passed = column.cast(pa.timestamp("us", "UTC")).cast(pa.int64()).to_pylist()
    return [None if at is None else _EPOCH + timedelta(microseconds=at) for at in passed]
