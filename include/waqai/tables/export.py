"""Tables as CSV, JSON Lines or HXL-tagged CSV; the Frictionless data package of a release is `package`."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
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
Row = Mapping[str, Any]


def export(
    uri: str, table: str, output: Path, *, kind: str = "csv", start: date | None = None, end: date | None = None
) -> int:
    """Writes the rows from `start` to `end` and gives their number; dates are read one by one, so memory stays small.

    `kind`: `csv`, `jsonl` or `hxl` (CSV with HXL tags in its second line; of `daily_casualties`, which has the tags).
    Raises ValueError for a table that is not there, a range without dates, or an output that cannot be written.
    """
    if kind == "hxl" and table != "daily_casualties":
        raise ValueError(f"HXL tags are declared for daily_casualties only; export {table} as csv or jsonl")
    store = Store(uri)
    days = days_of(store, table, start, end)
    writers: dict[str, Callable[[Table, Iterator[Row], TextIO], int]] = {"csv": as_csv, "jsonl": _jsonl, "hxl": _hxl}
    if output.is_dir():
        raise ValueError(f"{output} is a folder; name the file to write, such as {output / table}.{kind}")
    output.parent.mkdir(parents=True, exist_ok=True)
    with output.open("w", encoding="utf8", newline="") as sink:
        return writers[kind](TABLES[table], rows_of(store, table, days), sink)


def days_of(store: Store, table: str, start: date | None, end: date | None) -> list[date]:
    """The dates asked for that the table has. Raises ValueError where there is none, saying which there are."""
    if table not in TABLES:
        raise ValueError(f"no table {table!r}; the tables are {', '.join(TABLES)}")
    if start and end and end < start:
        raise ValueError(f"the range ends before it begins; ask from {end} to {start}")
    there = store.dates(table)
    days = [day for day in there if (start is None or start <= day) and (end is None or day <= end)]
    if not days:
        known = f"it has {there[0]} to {there[-1]}" if there else "it has none: see `waqai tables`"
        raise ValueError(f"no date of {table} in {store.uri} lies in the range asked for; {known}")
    return days


def rows_of(store: Store, table: str, days: Iterable[date]) -> Iterator[Row]:
    """Rows of these dates, `date` first."""
    for day in days:
        yield from ({"date": day, **row} for row in store.read(table, day).to_pylist())


def _names(table: Table) -> list[str]:
    names = [column.name for column in table.columns if column.name != "date"]
    return ["date", *names]


def as_csv(table: Table, rows: Iterator[Row], sink: TextIO, tags: list[str] | None = None) -> int:
    """Writes rows as CSV, `tags` in the second line; gives their number."""
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
    return as_csv(table, rows, sink, [_HXL.get(name, "") for name in _names(table)])


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
