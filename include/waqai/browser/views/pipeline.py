"""The pipeline: what was built of each date, what was left out and why, how fresh each source is."""

from datetime import date
from typing import Any

import pyarrow.fs as pafs

from waqai.browser.data import Row, Tables
from waqai.browser.page import Page
from waqai.browser.query import Query, Value
from waqai.browser.state import State
from waqai.browser.views.common import dates_between
from waqai.tables.columns import TABLES

SHOWN = 30
_ROWS = """SELECT '{name}' AS "table", date, count(*) AS rows FROM {name}
WHERE date BETWEEN $from AND $to GROUP BY date"""
_REJECTS = """SELECT stage, reason, count(*) AS rows, count(DISTINCT source) AS sources, max(date) AS latest,
  first(url ORDER BY date DESC, reject_id) AS url,
  first(article_id ORDER BY date DESC, reject_id) AS article_id
FROM rejects
WHERE date BETWEEN $from AND $to
GROUP BY stage, reason
ORDER BY rows DESC, stage, reason"""
_SOURCES = """SELECT source, max(day) AS newest, count(day) AS articles, count(*) - count(day) AS rejects,
  $to - max(day) AS lag
FROM (
  SELECT source, date AS day FROM articles WHERE date BETWEEN $from AND $to
  UNION ALL
  SELECT source, NULL FROM rejects WHERE date BETWEEN $from AND $to
)
GROUP BY source
ORDER BY newest NULLS FIRST, source"""


def view(tables: Tables, state: State) -> Page:
    """The last SHOWN days before the newest, or the days asked for."""
    start, end = dates_between(tables, state, "articles", SHOWN)
    values: dict[str, Value] = {"from": start, "to": end}
    queries = {
        "rows": Query(
            "\nUNION ALL\n".join(_ROWS.format(name=name) for name in TABLES) + '\nORDER BY date, "table"', values
        ),
        "rejects": Query(_REJECTS, values),
        "sources": Query(_SOURCES, values),
    }
    built = by_date(tables.rows(queries["rows"]))
    fetched = [day for day in fetched_dates(tables) if start <= day <= end]
    shown = {
        "first": start, "last": end, "names": tuple(TABLES), "built": built,
        "days": sorted({*built, *fetched}, reverse=True), "fetched": frozenset(fetched),
        "rejects": tables.rows(queries["rejects"]), "sources": tables.rows(queries["sources"]),
    }  # fmt: skip
    return Page("pipeline.html", queries, shown)


def by_date(rows: list[Row]) -> dict[date, dict[str, Any]]:
    """Rows of each table by date."""
    found: dict[date, dict[str, Any]] = {}
    for row in rows:
        found.setdefault(row["date"], {})[row["table"]] = row["rows"]
    return found


def fetched_dates(tables: Tables) -> list[date]:
    """Dates that raw/ holds captures of, built or not."""
    store = tables.store
    folders = store.fs.get_file_info(pafs.FileSelector(f"{store.root}/raw/captures", allow_not_found=True))
    return [date.fromisoformat(info.base_name[5:15]) for info in folders if info.base_name.startswith("date=")]
