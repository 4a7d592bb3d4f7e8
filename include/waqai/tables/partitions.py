"""What claims, series, reference, diff and trace ask of a store: `tables.store.Store`, or what a test brings."""

from collections.abc import Sequence
from datetime import date
from typing import Any, Protocol

Row = dict[str, Any]


class Partitions(Protocol):
    """Partitions by table and publication date."""

    def dates(self, table: str) -> Sequence[date]:
        """Dates of a table, in order."""

    def read(self, table: str, start: date, end: date, columns: Sequence[str] | None = None) -> Any:
        """An arrow table of the dates from `start` to `end`, both included; without rows where there is none."""

    def write(self, table: str, day: date, rows: Any) -> Any:
        """Replaces a partition atomically by these rows."""


def rows_of(store: Partitions, table: str, day: date, columns: Sequence[str] | None = None) -> list[Row]:
    """Rows of one partition, each with its `date`."""
    return [row | {"date": day} for row in store.read(table, day, day, columns).to_pylist()]
