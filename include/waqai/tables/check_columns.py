"""What a column's declaration asks of its values: not null, one of those listed, within bounds, and to be found where
the column refers to. A list is asked value by value.
"""

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from waqai.tables.columns import Column, Table

# Which row, which column, what is wrong.
Problem: TypeAlias = tuple[int, str, str]


def of_any_date(table: str) -> str:
    """Under which name `related` has the keys of a table over all its dates."""
    return f"{table} of any date"


def problems(table: Table, rows: pa.Table, related: Mapping[str, pa.Table]) -> Iterator[Problem]:
    """What breaks the declarations of a table's columns. `related`: other tables of the date, keys `of_any_date`."""
    for column in table.columns:
        values = rows.column(column.name)
        if not column.nullable:
            yield from _where(pc.is_null(values), None, column, "is null")
        owners = None
        if pa.types.is_list(column.type):
            owners, values = pc.list_parent_indices(values).to_pylist(), pc.list_flatten(values)
        for mask, problem in _masks(column, values, {**related, table.name: rows}):
            yield from _where(mask, owners, column, problem)


def _masks(column: Column, values: Any, tables: Mapping[str, pa.Table]) -> Iterator[tuple[Any, str]]:
    if column.values:
        yield _absent(values, pa.array(column.values, pa.string())), f"not one of {', '.join(column.values)}"
    if column.least is not None:
        yield pc.less(values, column.least), f"below {column.least}"
    if column.most is not None:
        yield pc.greater(values, column.most), f"above {column.most}"
    if column.refers:
        name, _, field = column.refers.partition(".")
        name = of_any_date(name) if column.any_date else name
        if name in tables:
            yield _absent(values, pc.unique(tables[name].column(field))), f"not in {column.refers}"


def _absent(values: Any, known: Any) -> Any:
    return pc.and_(pc.invert(pc.is_in(values, value_set=known)), pc.is_valid(values))


def _where(mask: Any, owners: list[int] | None, column: Column, problem: str) -> Iterator[Problem]:
    """The rows of a mask; `owners`: the row of each value of a list."""
    bad = (at for at, wrong in enumerate(mask.to_pylist()) if wrong)
    rows = bad if owners is None else dict.fromkeys(owners[at] for at in bad)
    yield from ((at, column.name, problem) for at in rows)
