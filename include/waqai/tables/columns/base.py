"""How a column is declared: once, with all that schema, checks and data dictionary need."""

from dataclasses import dataclass
from typing import Any

import pyarrow as pa

STRING = pa.string()
INT = pa.int64()
FLOAT = pa.float64()
BOOL = pa.bool_()
DATE = pa.date32()
TIME = pa.timestamp("us", tz="UTC")
STRINGS = pa.list_(pa.string())


@dataclass(frozen=True)
class Column:
    """One column. `unit`, `standard` (whose values these are), `caveat` (what a reader must know) go to the dictionary.

    `values`: the only ones allowed; `least`, `most`: inclusive bounds; `refers`: `table.column` in which a value must
    occur, on the same date or, for `any_date`, on any (`waqai check` looks there; a commit sees its own date only). All
    of them hold for each value of a list. `since`: the schema version that added it, null in files before.
    """

    name: str
    type: pa.DataType
    description: str
    nullable: bool = True
    unit: str | None = None
    standard: str | None = None
    caveat: str | None = None
    values: tuple[str, ...] = ()
    least: float | None = None
    most: float | None = None
    refers: str | None = None
    any_date: bool = False
    since: int = 1

    def field(self) -> pa.Field:
        """The Arrow field, with what is declared as its metadata."""
        told: dict[str, Any] = {"description": self.description, "unit": self.unit, "standard": self.standard,
                                "caveat": self.caveat, "since": self.since if self.since > 1 else None}  # fmt: skip
        metadata = {key: str(value) for key, value in told.items() if value is not None}
        return pa.field(self.name, self.type, self.nullable, metadata)


@dataclass(frozen=True)
class Table:
    """One table: what a row is, its columns, its key, its schema version, and what sorts it (default: the key).

    `ordered`: columns whose values must not fall from one to the next; `words`: the column that must stand in the
    article's text from `start` to `end`; `dated`: whether every row was published on the partition's date.
    """

    name: str
    row: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    version: int = 1
    order: tuple[str, ...] = ()
    ordered: tuple[tuple[str, ...], ...] = ()
    words: str | None = None
    dated: bool = False

    def schema(self) -> pa.Schema:
        """The Arrow schema, without file metadata."""
        return pa.schema([column.field() for column in self.columns])

    def __getitem__(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)


def text(name: str, description: str, **more: Any) -> Column:
    """A column of text."""
    return Column(name, STRING, description, **more)


def key(name: str, description: str, **more: Any) -> Column:
    """A column of text that is never null."""
    return Column(name, STRING, description, nullable=False, **more)


def count(name: str, description: str, **more: Any) -> Column:
    """A column of whole numbers from 0."""
    return Column(name, INT, description, least=0, **more)
