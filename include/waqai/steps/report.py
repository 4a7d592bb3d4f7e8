"""What a run did, in a few lines: pages, stories, facts, totals with their bounds, where the tables lie."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from waqai.sources.captures import each_capture
from waqai.steps import settings
from waqai.tables.store import Store

_FACTS = ("casualties", "diplomacy")
_SHOWN = 12


def report(uri: str, day: date, dates: Sequence[str] = ()) -> str:
    """The report of one day, `dates` being those that its fetch touched."""
    store = Store(uri)
    lines = ["", f"Waqai, news of {day}", *_pages(uri, store, day), *_facts(store, day), *_series(store, day)]
    others = [text for text in dates if text != day.isoformat()]
    if others:
        lines.append(f"Also rebuilt    {', '.join(others)}")
    return "\n".join([*lines, *_where(uri, day)])


def totals(uri: str, dates: Iterable[str]) -> str:
    """A line per date: articles, facts, rejects."""
    store = Store(uri)
    names = ("articles", "casualties", "diplomacy", "claims", "daily_casualties", "rejects")
    lines = ["", "date        " + "".join(f"{name:>18}" for name in names)]
    for text in dates:
        day = settings.parse_day(text)
        lines.append(f"{text}  " + "".join(f"{store.rows(name, day):>18,}" for name in names))
    return "\n".join(lines)


def _rows(store: Store, table: str, day: date, columns: list[str]) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = store.read(table, day, day, columns).to_pylist()
    return found


def _pages(uri: str, store: Store, day: date) -> list[str]:
    outcomes, sources = Counter[str](), set[str]()
    for capture in each_capture(f"{uri}/raw", day):
        outcomes[capture.outcome] += 1
        sources.add(capture.source)
    failed = ", ".join(f"{count} {name}" for name, count in sorted(outcomes.items()) if name != "ok")
    kinds = Counter(row["kind"] for row in _rows(store, "articles", day, ["kind"]))
    rejects = Counter(row["reason"] for row in _rows(store, "rejects", day, ["reason"]))
    told = ", ".join(f"{count} {reason}" for reason, count in rejects.most_common(8))
    return [
        f"Pages fetched   {outcomes['ok']} from {len(sources)} sources" + (f" ({failed})" if failed else ""),
        f"Stories found   {kinds['main']} main, {kinds['embedded']} embedded",
        f"Left out        {sum(rejects.values())}" + (f": {told}" if told else ""),
    ]


def _facts(store: Store, day: date) -> list[str]:
    lines = []
    for table, column in (("casualties", "category"), ("diplomacy", "type")):
        kinds = Counter(row[column] for row in _rows(store, table, day, [column]))
        told = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
        lines.append(f"{table.capitalize():15} {sum(kinds.values())}" + (f": {told}" if told else ""))
    return lines


def _series(store: Store, day: date) -> list[str]:
    """The day's totals: best [low–high] by territory, category and scope."""
    columns = ["territory", "category", "scope", "claimant_kind", "best", "low", "high", "outlets"]
    rows = [row for row in _rows(store, "daily_casualties", day, columns) if row["claimant_kind"] == "all"]
    rows.sort(key=lambda row: (-(row["best"] or 0), str(row["territory"]), row["category"]))
    lines = ["Totals of the day (best, from low to high; see daily_casualties)"] if rows else []
    for row in rows[:_SHOWN]:
        bounds = f"{_number(row['low'])} – {_number(row['high'])}"
        place = "elsewhere" if row["territory"] in (None, "XXX") else row["territory"]
        outlets = f"{row['outlets']} outlet" + "s" * (row["outlets"] != 1)
        lines.append(
            f"  {place:14} {row['category']:10} {row['scope']:10} {_number(row['best']):>8}  ({bounds})  {outlets}"
        )
    if len(rows) > _SHOWN:
        lines.append(f"  … and {len(rows) - _SHOWN} more")
    return lines


def _number(value: int | None) -> str:
    return "open" if value is None else f"{value:,}"


def _where(uri: str, day: date) -> list[str]:
    if Path(uri).is_relative_to(Path.cwd()):
        uri = str(Path(uri).relative_to(Path.cwd()))
    return [
        f"Parquet         {uri}/tables/<table>/date={day}/<table>.parquet",
        "Open it         .venv/bin/python -c \"import waqai; print(waqai.read('casualties', "
        f"'{day}', '{day}', uri='{uri}')[['category', 'low', 'high', 'evidence']])\"",
        f"Look at it      .venv/bin/waqai browse --data {uri}",
    ]
