"""The data dictionary and the JSON schemas, from the declared columns."""

from collections.abc import Mapping
from typing import Any

from waqai.tables.columns import TABLES, Column, Table

_HEAD = """# Data dictionary

Made from `include/waqai/tables/columns/` by `scripts/make_dictionary.py`; a test fails when the two differ. Every table
has `date` besides, the partition: the publication date in UTC.
"""
_JSON = {"string": "string", "int64": "integer", "double": "number", "bool": "boolean"}


def markdown() -> str:
    """The dictionary of all tables."""
    return _HEAD + "".join(_section(table) for table in TABLES.values())


def _section(table: Table) -> str:
    lines = [f"\n## {table.name}\n\nA row is {table.row}. Key: {', '.join(f'`{name}`' for name in table.key)}."]
    lines[0] += f" Schema version {table.version}.\n"
    lines.append("| column | type | null | description |\n|---|---|---|---|")
    lines += [_line(column) for column in table.columns]
    return "\n".join(lines) + "\n"


def _line(column: Column) -> str:
    told = [column.description]
    told += [f"Unit: {column.unit}."] if column.unit else []
    told += [f"Standard: {column.standard}."] if column.standard else []
    told += [f"One of: {', '.join(column.values)}."] if column.values else []
    told += [f"Refers to `{column.refers}`{' of any date' if column.any_date else ''}."] if column.refers else []
    told += [f"Since schema version {column.since}; null before."] if column.since > 1 else []
    told += [f"**{column.caveat}**"] if column.caveat else []
    return f"| `{column.name}` | {column.type} | {'yes' if column.nullable else 'no'} | {' '.join(told)} |"


def history(known: Mapping[str, Any]) -> dict[str, dict[str, list[str]]]:
    """Columns of each table by schema version, those `known` left as they are: what a version held never changes."""
    return {name: {str(version): _columns(table, version) for version in range(1, table.version + 1)}
            | known.get(name, {}) for name, table in TABLES.items()}  # fmt: skip


def _columns(table: Table, version: int) -> list[str]:
    return [f"{column.name}: {column.type}" for column in table.columns if column.since <= version]


def json_schema(table: Table) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a row as `waqai export --format jsonl` writes it."""
    properties = {column.name: _property(column) for column in table.columns}
    properties.setdefault("date", {"type": "string", "format": "date"})
    required = sorted(column.name for column in table.columns if not column.nullable)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema", "title": table.name, "description": table.row,
        "type": "object", "properties": properties, "required": required, "additionalProperties": False,
    }  # fmt: skip


def _property(column: Column) -> dict[str, Any]:
    kind = str(column.type)
    told: dict[str, Any] = {"type": _JSON.get(kind, "string"), "description": column.description}
    if kind.startswith("list"):
        told |= {"type": "array", "items": {"type": "string"}}
    if kind.startswith(("date", "timestamp")):
        told["format"] = "date" if kind.startswith("date") else "date-time"
    if column.values:
        told.get("items", told)["enum"] = list(column.values)
    told |= {"minimum": column.least} if column.least is not None else {}
    told |= {"maximum": column.most} if column.most is not None else {}
    if column.nullable:
        told["type"] = [told["type"], "null"]
        if "enum" in told:
            told["enum"] = [*told["enum"], None]
    return told
