"""The contract of a partition, looked at before it is published: types, values, bounds, keys, evidence, references."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from waqai.tables.columns import Column, Table

SHOWN = 10


@dataclass(frozen=True)
class Breach:
    """A row that breaks the contract: its key, the column, and what is wrong with it."""

    key: str
    column: str
    problem: str


class ContractError(ValueError):
    """A partition breaks its contract and was not published; `breaches` holds all, the message the first ten."""

    def __init__(self, where: str, breaches: list[Breach]) -> None:
        self.breaches = breaches
        shown = "\n".join(f"  {b.key}: {b.column}: {b.problem}" for b in breaches[:SHOWN])
        super().__init__(f"{where}: {len(breaches)} rows break the contract; the old partition stays\n{shown}")


def breaches(table: Table, rows: pa.Table, related: Mapping[str, pa.Table]) -> list[Breach]:
    """All breaches of a partition. `related`: the same date's other tables, for references and evidence."""
    keys = _keys(table, rows)
    found = list(_double(keys))
    for column in table.columns:
        found += _column(column, rows.column(column.name), keys, related, rows if table.name else None, table)
    found += _bounds(rows, keys) if {"low", "high", "value"} <= set(rows.column_names) else []
    if {"evidence", "article_id"} <= set(rows.column_names) and "articles" in related:
        found += _evidence(rows, keys, related["articles"])
    return found


def _keys(table: Table, rows: pa.Table) -> list[str]:
    columns = [rows.column(name).to_pylist() for name in table.key]
    return ["|".join("" if part is None else str(part) for part in parts) for parts in zip(*columns, strict=True)]


def _double(keys: Iterable[str]) -> Iterator[Breach]:
    yield from (Breach(key, "key", f"stands {count} times") for key, count in Counter(keys).items() if count > 1)


def _column(
    column: Column, values: pa.ChunkedArray, keys: list[str], related: Mapping[str, pa.Table], rows: Any, table: Table
) -> Iterator[Breach]:
    if not column.nullable and values.null_count:
        yield from _where(pc.is_null(values), keys, column, "is null")
    if column.values:
        known = pc.is_in(values, value_set=pa.array(column.values, values.type), skip_nulls=False)
        yield from _where(pc.and_(pc.invert(known), pc.is_valid(values)), keys, column, f"not one of {column.values}")
    if column.least is not None:
        yield from _where(pc.less(values, column.least), keys, column, f"below {column.least}")
    if column.most is not None:
        yield from _where(pc.greater(values, column.most), keys, column, f"above {column.most}")
    if column.refers:
        name, _, field = column.refers.partition(".")
        target = rows if name == table.name else related.get(name)
        if target is not None:
            known = pc.is_in(values, value_set=pc.unique(target.column(field)))
            yield from _where(pc.and_(pc.invert(known), pc.is_valid(values)), keys, column, f"not in {column.refers}")


def _where(mask: Any, keys: list[str], column: Column, problem: str) -> Iterator[Breach]:
    yield from (Breach(keys[k], column.name, problem) for k, bad in enumerate(mask.to_pylist()) if bad)


def _bounds(rows: pa.Table, keys: list[str]) -> Iterator[Breach]:
    columns = [rows.column(name).to_pylist() for name in ("low", "value", "high")]
    for row, (low, value, high) in enumerate(zip(*columns, strict=True)):
        known = [number for number in (low, value, high) if number is not None]
        # "More than n" states n and begins at n + 1.
        if known != sorted(known) and not (high is None and low == (value or 0) + 1):
            yield Breach(keys[row], "low", f"low {low}, value {value}, high {high} are out of order")


def _evidence(rows: pa.Table, keys: list[str], articles: pa.Table) -> Iterator[Breach]:
    """The words must stand in the article's text, at their offsets."""
    texts = dict(zip(articles.column("article_id").to_pylist(), articles.column("text").to_pylist(), strict=True))
    names = ("article_id", "start", "end", "evidence")
    for row, (article, start, end, evidence) in enumerate(
        zip(*(rows.column(n).to_pylist() for n in names), strict=True)
    ):
        if article in texts and texts[article][start:end] != evidence:
            yield Breach(keys[row], "evidence", f"not at {start}:{end} of article {article}")
