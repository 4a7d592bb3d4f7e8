"""Outside series that the operator registers to compare with: read strictly, kept as the table `reference`."""

import csv
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import yaml

from waqai.facts.territory import GAZA, WEST_BANK
from waqai.tables.partitions import Partitions, Row, rows_of


class SeriesError(ValueError):
    """A reference file cannot be used; the message names the file, the key and the remedy."""


@dataclass(slots=True)
class Reading:
    """Rows of `reference`, sorted by date, territory, category, scope; and what was left out, with the reason."""

    rows: list[Row]
    left_out: list[str] = field(default_factory=list)


def read_gaza_daily(path: Path, series: str, since: date = date(2023, 10, 7)) -> Reading:
    """Tech for Palestine's daily JSON for the Gaza Strip: a list of days with `killed`, `killed_cum`, `injured`, ….

    `killed` and `injured` are the last 24 hours (scope `period`), `…_cum` running totals from `since`. Raises
    SeriesError where the file is no such list.
    """
    days = _json(path)
    reading = Reading([])
    for at, day in enumerate(days):
        when = _day(day.get("report_date"))
        if when is None:
            reading.left_out.append(f"row {at}: report_date {day.get('report_date')!r} is no date")
            continue
        for category in ("killed", "injured"):
            for key, scope in ((category, "period"), (f"{category}_cum", "cumulative")):
                number = day.get(key)
                if number is None:
                    continue
                if isinstance(number, bool) or not isinstance(number, int) or number < 0:
                    reading.left_out.append(f"{when} {key}: {number!r} is no count")
                    continue
                start = since if scope == "cumulative" else None
                reading.rows.append(_row(series, when, GAZA, category, scope, start, number, number, number))
    return _unique(reading)


def read_ucdp(path: Path, series: str) -> Reading:
    """UCDP GED or Candidate CSV: deaths per day and country, `best`, `low` and `high` summed over the day's events.

    Events that last over a day, and countries whose number we do not know, are left out and said. Raises
    SeriesError where a column is missing.
    """
    needed = ("id", "country_id", "date_start", "date_end", "best", "low", "high")
    sums: dict[tuple[date, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    reading = Reading([])
    with path.open(encoding="utf-8-sig", newline="") as file:
        table = csv.DictReader(file)
        missing = [name for name in needed if name not in (table.fieldnames or ())]
        if missing:
            raise SeriesError(f"{path}: column {missing[0]} is missing; give a UCDP GED or Candidate CSV as published")
        for event in table:
            start, end, territory = _day(event["date_start"]), _day(event["date_end"]), _territory(event)
            numbers = [int(text) if text.isdigit() else None for text in (event["best"], event["low"], event["high"])]
            if start is None or start != end:
                reading.left_out.append(
                    f"event {event['id']}: not of one day ({event['date_start']}, {event['date_end']})"
                )
            elif territory is None:
                reading.left_out.append(f"event {event['id']}: country_id {event['country_id']!r} is not known")
            elif None in numbers:
                reading.left_out.append(f"event {event['id']}: best, low or high is no count")
            elif not (numbers[1] or 0) <= (numbers[0] or 0) <= (numbers[2] or 0):
                reading.left_out.append(f"event {event['id']}: best is not between low and high")
            else:
                known = sums[start, territory]
                known[:] = [old + (new or 0) for old, new in zip(known, numbers, strict=True)]
    for (day, territory), (best, low, high) in sums.items():
        reading.rows.append(_row(series, day, territory, "killed", "incident", None, best, low, high))
    return _unique(reading)


FORMATS: Mapping[str, Callable[[Path, str], Reading]] = {"gaza-daily": read_gaza_daily, "ucdp": read_ucdp}


def register(store: Partitions, path: Path, series: str, form: str) -> Reading:
    """Reads `path` (`form`: one of FORMATS) and puts it into `reference` as `series`, beside the other series there.

    An older series of that name goes, also on dates that the new one lacks. Raises SeriesError for an unknown format or
    an unusable file; then nothing is written.
    """
    if form not in FORMATS:
        raise SeriesError(f"format {form!r} is not known; use one of {', '.join(FORMATS)}")
    reading = FORMATS[form](path, series)
    if not reading.rows:
        raise SeriesError(f"{path}: no usable row ({'; '.join(reading.left_out[:3]) or 'the file is empty'})")
    by_day: dict[date, list[Row]] = defaultdict(list)
    for row in reading.rows:
        by_day[row["date"]].append(row)
    for day in sorted({*by_day, *store.dates("reference")}):
        before = rows_of(store, "reference", day)
        others = [row for row in before if row["series"] != series]
        if day in by_day or len(others) < len(before):
            store.write("reference", day, sorted([*others, *by_day[day]], key=_key))
    return reading


@cache
def _countries() -> Mapping[int, str]:
    text = files(__package__).joinpath("gleditsch_ward.yaml").read_text(encoding="utf8")
    return dict(yaml.safe_load(text))


def _territory(event: Mapping[str, str]) -> str | None:
    country = _countries().get(int(event["country_id"])) if event["country_id"].isdigit() else None
    part = (event.get("adm_1") or "").lower()
    if country == "ISR" and "gaza" in part:
        return GAZA
    return WEST_BANK if country == "ISR" and "west bank" in part else country


def _json(path: Path) -> Sequence[Mapping[str, Any]]:
    try:
        days = json.loads(path.read_text(encoding="utf8"))
    except ValueError as error:
        raise SeriesError(f"{path}: no JSON ({error}); give the daily casualties file as published") from None
    if not isinstance(days, list) or not all(isinstance(day, dict) for day in days):
        raise SeriesError(f"{path}: a list of days is expected; give the daily casualties file as published")
    return days


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(str(text)[:10])
    except ValueError:
        return None


def _row(
    series: str,
    day: date,
    territory: str,
    category: str,
    scope: str,
    since: date | None,
    best: int,
    low: int,
    high: int,
) -> Row:
    return {
        "series": series,
        "date": day,
        "territory": territory,
        "category": category,
        "scope": scope,
        "since": since,
        "best": best,
        "low": low,
        "high": high,
    }


def _key(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in ("date", "series", "territory", "category", "scope", "since"))


def _unique(reading: Reading) -> Reading:
    """Sorted, one row a key: of two for one key the first stays and the other is reported."""
    kept: dict[tuple[str, ...], Row] = {}
    for row in reading.rows:
        if kept.setdefault(_key(row), row) is not row:
            reading.left_out.append(f"{row['date']} {row['category']} {row['scope']}: stands twice")
    return Reading(_sorted(kept.values()), reading.left_out)


def _sorted(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=_key)
