"""The run report of a date: measured, kept, sent to StatsD, and its alarms told."""

import logging
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from waqai.monitoring import history, statsd, telling
from waqai.monitoring.drift import Alarm, alarms
from waqai.monitoring.measure import SourceDay, measure
from waqai.sources.catalog import load_catalog
from waqai.steps import settings

# Older dates are being backfilled: their alarms stand in the report, and wake nobody.
RECENT = timedelta(days=7)
_log = logging.getLogger(__name__)


def tell(day: str, uri: str | None = None, now: datetime | None = None) -> list[Alarm]:
    """Writes the date's report and tells its alarms. Never raises: what fails is logged, and the build stands."""
    try:
        return _tell(settings.parse_day(day), uri or settings.data_uri(), now or datetime.now(UTC))
    except Exception:
        _log.exception("no run report of %s", day)
        return []


def _tell(day: date, uri: str, now: datetime) -> list[Alarm]:
    rows = measure(uri, day, now)
    found = alarms(day, rows, history.before(uri, day), load_catalog())
    history.save(uri, day, rows, markdown(day, rows, found))
    statsd.send(rows)
    if found and now.date() - day <= RECENT:
        text = f"Waqai, news of {day}: " + "; ".join(f"{one.source}: {one.message}" for one in found)
        telling.send(text, {"date": day.isoformat(), "kinds": sorted({one.kind for one in found})})
    return found


def markdown(day: date, rows: Sequence[SourceDay], found: Sequence[Alarm]) -> str:
    """The report as a page: alarms, a row per source, what was left out."""
    head = ("source", "pages", "bytes", "failed", "unchanged", "articles", "facts", "facts/article", "fresh, hours")
    lines = [f"# News of {day}", "", *(f"- **{one.source}**, {one.kind}: {one.message}" for one in found)]
    lines += ["" if found else "No alarms.\n", _line(head), _line(["---"] * len(head))]
    for row in rows:
        cells = (row.source, row.pages, row.bytes, row.failed, row.unchanged, row.articles, row.facts)
        lines.append(_line([*cells, _known(row.facts_per_article), _known(row.freshness_hours)]))
    lines += ["", "Left out:", ""]
    lines += [f"- {row.source}: {reason} {count}" for row in rows for reason, count in row.rejects.items()] or [
        "- nothing"
    ]
    return "\n".join(lines) + "\n"


def _line(cells: Sequence[object]) -> str:
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |"


def _known(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"
