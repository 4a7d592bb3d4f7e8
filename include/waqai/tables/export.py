"""Tables as CSV, JSON Lines, HXL-tagged CSV, or a Frictionless data package."""

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO

from waqai.tables.columns import TABLES, Table
from waqai.tables.store import Store

# A cell that begins so would run as a formula in a spreadsheet.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_HXL = {
    "date": "#date", "territory": "#country+code", "category": "#affected+type", "scope": "#meta+scope",
    "since": "#date+start", "claimant_kind": "#meta+source+type", "best": "#affected+best", "low": "#affected+min",
    "high": "#affected+max", "outlets": "#meta+source+num", "sources": "#meta+source", "flags": "#status+flags",
}  # fmt: skip
_TYPES = {"string": "string", "int64": "integer", "double": "number", "bool": "boolean", "date32[day]": "date"}
Row = Mapping[str, Any]


def export(
    uri: str, table: str, output: Path, *, kind: str = "csv", start: date | None = None, end: date | None = None
) -> int:
    """Writes the rows from `start` to `end` and gives their number; dates are read one by one, so memory stays small.

    `kind`: `csv`, `jsonl`, `hxl` (CSV with HXL tags in its second line) or `datapackage` (a folder with the CSV and its
    `datapackage.json`). Raises ValueError for a table that is not there.
    """
    if table not in TABLES:
        raise ValueError(f"no table {table!r}; the tables are {', '.join(TABLES)}")
    rows = _rows(Store(uri), table, start, end)
    if kind == "datapackage":
        return _package(TABLES[table], rows, output)
    writers: dict[str, Callable[[Table, Iterator[Row], TextIO], int]] = {"csv": _csv, "jsonl": _jsonl, "hxl": _hxl}
    output.parent.mkdir(parents=True, exist_ok=True)
    with output.open("w", encoding="utf8", newline="") as sink:
        return writers[kind](TABLES[table], rows, sink)


def _rows(store: Store, table: str, start: date | None, end: date | None) -> Iterator[Row]:
    for day in store.dates(table):
        if (start is None or start <= day) and (end is None or day <= end):
            yield from ({"date": day, **row} for row in store.read(table, day).to_pylist())


def _names(table: Table) -> list[str]:
    names = [column.name for column in table.columns if column.name != "date"]
    return ["date", *names]


def _csv(table: Table, rows: Iterator[Row], sink: TextIO, tags: list[str] | None = None) -> int:
    names, written = _names(table), 0
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(names)
    if tags:
        writer.writerow(tags)
    for row in rows:
        writer.writerow([_cell(row[name]) for name in names])
        written += 1
    return written


def _hxl(table: Table, rows: Iterator[Row], sink: TextIO) -> int:
    return _csv(table, rows, sink, [_HXL.get(name, "") for name in _names(table)])


def _jsonl(table: Table, rows: Iterator[Row], sink: TextIO) -> int:
    written = 0
    for row in rows:
        sink.write(json.dumps(row, ensure_ascii=False, default=_plain) + "\n")
        written += 1
    return written


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date | datetime) else str(value)


def _cell(value: Any) -> str | int | float:
    """A value as CSV: lists by "; ", true and false in small letters, text that a spreadsheet would run quoted."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    text = "; ".join(map(str, value)) if isinstance(value, list) else _plain(value)
    return "'" + text if text.startswith(_FORMULA) else text


def _package(table: Table, rows: Iterator[Row], folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    text = io.StringIO(newline="")
    count = _csv(table, rows, text)
    data = text.getvalue().encode("utf8")
    (folder / f"{table.name}.csv").write_bytes(data)
    (folder / "datapackage.json").write_text(json.dumps(_descriptor(table, data), ensure_ascii=False, indent=1) + "\n")
    return count


def _descriptor(table: Table, data: bytes) -> dict[str, Any]:
    """The Frictionless descriptor (Data Package v1): fields with their descriptions and constraints."""
    fields = [{"name": "date", "type": "date", "description": "Publication date (UTC): the partition."}]
    for column in table.columns:
        if column.name == "date":
            continue
        kind = "datetime" if str(column.type).startswith("timestamp") else _TYPES.get(str(column.type), "string")
        told: dict[str, Any] = {"name": column.name, "type": kind, "description": column.description}
        limits = {"required": not column.nullable or None, "enum": list(column.values) or None,
                  "minimum": column.least, "maximum": column.most}  # fmt: skip
        told["constraints"] = {key: value for key, value in limits.items() if value is not None}
        fields.append(told)
    resource = {
        "name": table.name, "path": f"{table.name}.csv", "profile": "tabular-data-resource", "encoding": "utf-8",
        "format": "csv", "mediatype": "text/csv", "bytes": len(data),
        "hash": "sha256:" + hashlib.sha256(data).hexdigest(), "schema": {"fields": fields, "missingValues": [""]},
    }  # fmt: skip
    return {
        "name": f"waqai-{table.name.replace('_', '-')}", "profile": "tabular-data-package",
        "title": f"Waqai: {table.name}",
        "description": f"A row is {table.row}.", "licenses": [{"name": "Apache-2.0"}], "resources": [resource],
    }  # fmt: skip
