"""A DuckDB query as a view runs it and as it shows it: bound when run, literals filled in when shown."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

Value: TypeAlias = str | int | float | date | None
_NAME = re.compile(r"\$(\w+)")


@dataclass(frozen=True)
class Query:
    """SQL over the tables by name, with `$name` where a value of `values` is bound."""

    sql: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def bound(self) -> dict[str, Value]:
        """The values that the SQL names: DuckDB refuses one that it does not use."""
        used = set(_NAME.findall(self.sql))
        return {name: value for name, value in self.values.items() if name in used}

    def shown(self) -> str:
        """The same query as one can paste it into DuckDB."""
        return _NAME.sub(lambda match: literal(self.values[match.group(1)]), self.sql)


def literal(value: Value) -> str:
    """A value as SQL writes it; quotes in text are doubled."""
    if value is None:
        return "NULL"
    if isinstance(value, date):
        return f"DATE '{value.isoformat()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return repr(value)


def where(*conditions: str) -> str:
    """A WHERE clause of the conditions that are not empty, or nothing."""
    given = [condition for condition in conditions if condition]
    return "WHERE " + "\n  AND ".join(given) if given else ""
