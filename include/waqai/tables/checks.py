"""The contract of a partition, looked at before it is published: columns by `check_columns`, rows by `check_rows`."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pyarrow as pa

from waqai.tables import check_columns, check_rows
from waqai.tables.columns import Table

SHOWN = 10


@dataclass(frozen=True)
class Breach:
    """A row that breaks the contract: its key, the column, what is wrong with it, and which of the rows it is."""

    key: str
    column: str
    problem: str
    at: int


class ContractError(ValueError):
    """A partition breaks its contract and was not published; `breaches` holds all, the message the first ten."""

    def __init__(self, where: str, breaches: list[Breach], kept: str = "") -> None:
        self.breaches = breaches
        rows = len({b.at for b in breaches})
        lines = [f"  {b.key}: {b.column}: {b.problem}" for b in breaches[:SHOWN]]
        more = len(breaches) - SHOWN
        lines += [f"  … and {more} more"] if more > 0 else []
        lines += [f"All of them, with their rows: {kept}"] if kept else []
        head = f"{where}: {rows} row{'s' if rows > 1 else ''} break{'' if rows > 1 else 's'} the contract"
        super().__init__("\n".join([f"{head}; the old partition stays", *lines]))


def breaches(
    table: Table, rows: pa.Table, related: Mapping[str, pa.Table], day: date | None = None, limit: int | None = None
) -> list[Breach]:
    """All breaches of a partition, or the first `limit`.

    `related`: the same date's other tables, for references and evidence; `day`: the partition's date, for its dates.
    """
    keys = _keys(table, rows)
    problems = [*_double(keys), *check_columns.problems(table, rows, related)]
    problems += check_rows.problems(table, rows, related, day)
    return [Breach(keys[at], column, problem, at) for at, column, problem in problems][:limit]


def untyped(table: Table, rows: Iterable[Mapping[str, Any]]) -> list[Breach]:
    """Values that are not of their column's type: what keeps rows from becoming a table at all."""
    return [
        Breach(
            "|".join(str(row.get(name)) for name in table.key),
            column.name,
            f"{row[column.name]!r} is no {column.type}",
            at,
        )
        for at, row in enumerate(rows)
        for column in table.columns
        if not _fits(row.get(column.name), column.type)
    ]


def readable(found: Iterable[Breach], rows: Any) -> Iterator[str]:
    """Breaches with their rows as lines of JSON. `rows`: the partition, or the list of rows it was made from."""
    for breach in found:
        row = rows[breach.at] if isinstance(rows, list) else rows.slice(breach.at, 1).to_pylist()[0]
        told = {"key": breach.key, "column": breach.column, "problem": breach.problem, "row": row}
        yield json.dumps(told, ensure_ascii=False, default=str)


def _keys(table: Table, rows: pa.Table) -> list[str]:
    columns = [rows.column(name).to_pylist() for name in table.key]
    return ["|".join("" if part is None else str(part) for part in parts) for parts in zip(*columns, strict=True)]


def _double(keys: Iterable[str]) -> Iterator[check_columns.Problem]:
    first: dict[str, int] = {}
    for at, key in enumerate(keys):
        if first.setdefault(key, at) != at:
            yield at, "key", "stands more than once"


def _fits(value: Any, kind: pa.DataType) -> bool:
    try:
        pa.array([value], kind)
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):
        return False
    return True
