"""Answers as files: CSV for spreadsheets (UTF-8 with a mark, so that Arabic opens right), Parquet for notebooks."""

import csv
import io
from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

TYPES = {"csv": "text/csv; charset=utf-8", "parquet": "application/vnd.apache.parquet"}
# A spreadsheet takes a cell that begins so for a formula; news text must not become one.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_file(table: pa.Table, form: str) -> bytes:
    """The table in one of TYPES."""
    if form == "parquet":
        sink = io.BytesIO()
        pq.write_table(table, sink, compression="zstd")
        return sink.getvalue()
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(table.column_names)
    for row in table.to_pylist():
        writer.writerow([_cell(row[name]) for name in table.column_names])
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf8")


def _cell(value: Any) -> Any:
    if isinstance(value, list):
        value = " | ".join(str(item) for item in value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, str) and value.startswith(_FORMULA):
        return "'" + value
    return value
