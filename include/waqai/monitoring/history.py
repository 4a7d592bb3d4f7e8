"""Run reports as files: `reports/date=D/report.parquet` (a row per source) and `report.md`, beside raw/ and tables/."""

import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from waqai.monitoring.measure import SourceDay
from waqai.sources.captures import RawStore

SCHEMA = pa.schema(
    [
        ("date", pa.date32()),
        ("source", pa.string()),
        ("measured_at", pa.timestamp("us", tz="UTC")),
        *((name, pa.int64()) for name in ("pages", "bytes", "unchanged", "failed", "articles", "facts")),
        *((name, pa.float64()) for name in ("facts_per_article", "text_median", "freshness_hours")),
        # JSON: the reasons are not known beforehand.
        ("rejects", pa.string()),
    ]
)
DAYS = 14


def save(uri: str, day: date, rows: Sequence[SourceDay], text: str) -> None:
    """Replaces the date's report, each file whole or not at all."""
    store = RawStore(f"{uri}/reports")
    with tempfile.TemporaryDirectory() as folder:
        table, page = Path(folder) / "report.parquet", Path(folder) / "report.md"
        plain = [{**asdict(row), "rejects": json.dumps(row.rejects, ensure_ascii=False)} for row in rows]
        pq.write_table(pa.Table.from_pylist(plain, SCHEMA), table, compression="zstd")
        page.write_text(text, encoding="utf8")
        for file in (table, page):
            store.put(f"date={day.isoformat()}/{file.name}", file)


def load(uri: str, day: date) -> list[SourceDay]:
    """The report of a date; empty where there is none."""
    store, name = RawStore(f"{uri}/reports"), f"date={day.isoformat()}/report.parquet"
    if not store.exists(name):
        return []
    with store.open(name) as file:
        rows = pq.read_table(file).to_pylist()
    return [SourceDay(**{**row, "rejects": json.loads(row["rejects"])}) for row in rows]


def before(uri: str, day: date, days: int = DAYS) -> dict[str, list[SourceDay]]:
    """Reports of the `days` dates before `day` by source, oldest first."""
    found: dict[str, list[SourceDay]] = {}
    for back in range(days, 0, -1):
        for row in load(uri, day - timedelta(days=back)):
            found.setdefault(row.source, []).append(row)
    return found
