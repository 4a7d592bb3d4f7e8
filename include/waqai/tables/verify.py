"""`waqai check`: the tables of some dates against their contracts, and our series against those registered."""

from collections.abc import Iterator, Sequence
from datetime import date

from waqai.tables.checks import SHOWN, breaches
from waqai.tables.columns import TABLES
from waqai.tables.reference_check import check
from waqai.tables.store import Store

# Without these a date was never built.
_BUILT = ("articles", "casualties", "diplomacy", "claims", "daily_casualties")


def verify(uri: str, start: date, end: date) -> Iterator[tuple[bool, str]]:
    """Lines to print, each with whether all is well: a line per date, its first breaches, then the comparisons.

    A difference from a reference is told and breaks nothing: which of the two errs is for the reader to find out. Dates
    from `start` to `end`, both included; a range without any built date is an error.
    """
    store = Store(uri)
    days = [day for day in store.dates("articles") if start <= day <= end]
    if not days:
        yield False, f"no date from {start} to {end} is built in {uri}; see `waqai tables`"
    tables: dict[date, list[str]] = {day: [] for day in days}
    for name in TABLES:
        for day in store.dates(name):
            tables.get(day, []).append(name)
    for day in days:
        found, missing = _contracts(store, day, tables[day])
        yield not found and not missing, f"{day}  " + (_summary(found, missing) or "all contracts hold")
        for line in found[:SHOWN]:
            yield False, f"    {line}"
    for result in check(store, start, end):
        yield True, result.as_text()


def _contracts(store: Store, day: date, names: Sequence[str]) -> tuple[list[str], list[str]]:
    """Breaches of a date as lines, and the tables it lacks."""
    there = {name: store.read(name, day, day) for name in names}
    found = [
        f"{name} {breach.key}: {breach.column}: {breach.problem}"
        for name, rows in there.items()
        for breach in breaches(TABLES[name], rows, there, day)
    ]
    return found, [name for name in _BUILT if name not in there]


def _summary(found: Sequence[str], missing: Sequence[str]) -> str:
    parts = [f"{len(found)} rows break their contract"] if found else []
    return "; ".join([*parts, *(f"{name} is missing" for name in missing)])
