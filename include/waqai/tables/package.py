"""A release: tables as CSV with a Frictionless `datapackage.json`, and how to cite it."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa

import waqai
from waqai.tables.columns import TABLES, Column, Table
from waqai.tables.export import as_csv, days_of, rows_of
from waqai.tables.store import Store

_TYPES = {"string": "string", "int64": "integer", "double": "number", "bool": "boolean", "date32[day]": "date"}
_LICENCE = {"name": "Apache-2.0", "title": "Apache License 2.0", "path": "https://www.apache.org/licenses/LICENSE-2.0"}
_RIGHTS = "Texts, titles and quoted evidence belong to their outlets and are not licensed here."
_CITATION = """cff-version: 1.2.0
title: "Waqai: casualty and diplomacy facts, {first} to {last}"
message: Please cite the data, their version, and the sources of the claims you quote.
type: dataset
version: {version}
license: Apache-2.0
authors:
  - name: The Waqai developers
"""


def package(
    uri: str, tables: Sequence[str], folder: Path, start: date | None = None, end: date | None = None
) -> dict[str, int]:
    """Writes the tables from `start` to `end` with their descriptor and citation; gives the rows of each.

    Raises ValueError for a table that is not there, and where none has a date in the range.
    """
    if folder.exists() and not folder.is_dir():
        raise ValueError(f"{folder} is a file; name a folder for the data package")
    store, written = Store(uri), dict[str, int]()
    days = {name: days_of(store, name, start, end) for name in tables}
    folder.mkdir(parents=True, exist_ok=True)
    for name, dates in days.items():
        with (folder / f"{name}.csv").open("w", encoding="utf8", newline="") as sink:
            written[name] = as_csv(TABLES[name], rows_of(store, name, dates), sink)
    span = min(min(dates) for dates in days.values()), max(max(dates) for dates in days.values())
    told = descriptor({name: folder / f"{name}.csv" for name in tables}, span)
    (folder / "datapackage.json").write_text(json.dumps(told, ensure_ascii=False, indent=1) + "\n", encoding="utf8")
    text = _CITATION.format(first=span[0], last=span[1], version=waqai.__version__)
    (folder / "CITATION.cff").write_text(text, encoding="utf8")
    return written


def with_dates(uri: str, start: date | None, end: date | None) -> list[str]:
    """The tables that have a date in the range. Raises ValueError where none has."""
    store, found = Store(uri), list[str]()
    for name in TABLES:
        if any((start is None or start <= day) and (end is None or day <= end) for day in store.dates(name)):
            found.append(name)
    if not found:
        days_of(store, "articles", start, end)
    return found


def descriptor(files: Mapping[str, Path], span: tuple[date, date]) -> dict[str, Any]:
    """The Frictionless descriptor (Data Package v1) of these tables: fields, constraints, keys, licence."""
    return {
        "name": "waqai-" + ("tables" if len(files) > 1 else next(iter(files)).replace("_", "-")),
        "profile": "tabular-data-package", "version": waqai.__version__,
        "title": f"Waqai: Arabic conflict news as facts, {span[0]} to {span[1]}",
        "description": f"Casualties and diplomacy as claimed, each with the words it rests on. {_RIGHTS}",
        "licenses": [_LICENCE], "contributors": [{"title": "The Waqai developers", "role": "author"}],
        "resources": [_resource(TABLES[name], path) for name, path in files.items()],
    }  # fmt: skip


def _resource(table: Table, path: Path) -> dict[str, Any]:
    columns = [column for column in table.columns if column.name != "date"]
    day = {"name": "date", "type": "date", "description": "Publication date (UTC): the partition."}
    return {
        "name": table.name, "path": path.name, "profile": "tabular-data-resource", "encoding": "utf-8",
        "description": f"A row is {table.row}.", "format": "csv", "mediatype": "text/csv",
        "bytes": path.stat().st_size, "hash": f"sha256:{_digest(path)}",
        "schema": {
            "fields": [day | {"constraints": {"required": True}}, *map(_field, columns)], "missingValues": [""],
            **_keys(table),
        },
    }  # fmt: skip


def _keys(table: Table) -> dict[str, Any]:
    """A primary key may hold no null by the Table Schema standard; a key that has one is a unique key of version 2."""
    names = list(dict.fromkeys(["date", *table.key]))
    return {"uniqueKeys": [names]} if any(table[name].nullable for name in table.key) else {"primaryKey": names}


def _field(column: Column) -> dict[str, Any]:
    kind = "datetime" if str(column.type).startswith("timestamp") else _TYPES.get(str(column.type), "string")
    one = not pa.types.is_list(column.type)
    limits = {"required": not column.nullable or None, "enum": list(column.values) if one and column.values else None,
              "minimum": column.least, "maximum": column.most}  # fmt: skip
    told = {"name": column.name, "type": kind, "description": column.description}
    told["description"] += "" if one else " Joined by semicolons."
    return told | {"constraints": {key: value for key, value in limits.items() if value is not None}}


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
