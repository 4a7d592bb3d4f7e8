"""`waqai check`: the tables of some dates against their contracts, and our series against those registered."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import pyarrow as pa

from waqai.tables.check_columns import of_any_date
from waqai.tables.checks import SHOWN, breaches
from waqai.tables.columns import TABLES
from waqai.tables.reference_check import Comparison, Key, check
from waqai.tables.store import Store

# Without these a date was never built.
_BUILT = ("articles", "casualties", "diplomacy", "claims", "daily_casualties")


def verify(uri: str, start: date, end: date, plots: Path | None = None) -> Iterator[tuple[bool, str]]:
    """Lines to print, each with whether all is well: a line per date, its first breaches, then the comparisons.

    A difference from a reference is told and breaks nothing: which of the two errs is for the reader to find out. Dates
    from `start` to `end`, both included; a range without any built date is an error. `plots`: a folder to draw each
    compared series in.
    """
    store = Store(uri)
    days = [day for day in store.dates("articles") if start <= day <= end]
    if not days:
        yield False, f"no date from {start} to {end} is built in {uri}; see `waqai tables --data {uri}`"
        return
    tables: dict[date, list[str]] = {day: [] for day in days}
    for name in TABLES:
        for day in store.dates(name):
            tables.get(day, []).append(name)
    keys = _keys(store)
    for day in days:
        found, missing = _contracts(store, day, tables[day], keys)
        yield not found and not missing, f"{day}  " + (_summary(found, missing) or "all contracts hold")
        for line in found[:SHOWN]:
            yield False, f"    {line}"
    results = check(store, start, end)
    for result in results:
        yield True, result.as_text()
    if plots:
        yield from ((True, f"plot: {path}") for path in draw(results, plots))
    if not results:
        yield True, "no reference series lies in these dates; register one to compare with: waqai reference --help"


def draw(results: Sequence[Comparison], folder: Path) -> Iterator[Path]:
    """A picture for each compared series; gives their paths."""
    import matplotlib as mpl

    mpl.use("agg")
    from matplotlib import pyplot as plt

    from waqai.plots import comparison, style

    style()
    folder.mkdir(parents=True, exist_ok=True)
    by_key: dict[Key, list[Comparison]] = defaultdict(list)
    for result in results:
        by_key[result.key].append(result)
    for key, same in by_key.items():
        figure, axes = plt.subplots()
        comparison(axes, same)
        axes.set_title(f"{' '.join(key[1:])}: ours beside {key[0]}")
        path = folder / (re.sub(r"[^\w-]+", "_", "-".join(key)) + ".png")
        figure.savefig(path, dpi=150, bbox_inches="tight")
        plt.close(figure)
        yield path


def _contracts(
    store: Store, day: date, names: Sequence[str], keys: Mapping[str, pa.Table]
) -> tuple[list[str], list[str]]:
    """Breaches of a date as lines, and the tables it lacks. `keys`: what may be referred to on any date."""
    there = {name: store.read(name, day, day) for name in names}
    found = [
        f"{name} {breach.key}: {breach.column}: {breach.problem}"
        for name, rows in there.items()
        for breach in breaches(TABLES[name], rows, {**there, **keys}, day)
    ]
    return found, [name for name in _BUILT if name not in there]


def _summary(found: Sequence[str], missing: Sequence[str]) -> str:
    parts = [f"{len(found)} rows break their contract"] if found else []
    return "; ".join([*parts, *(f"{name} is missing" for name in missing)])


def _keys(store: Store) -> dict[str, pa.Table]:
    """The keys that rows may refer to on another date."""
    columns = (column for table in TABLES.values() for column in table.columns if column.any_date)
    pairs = sorted({column.refers.partition(".")[::2] for column in columns if column.refers})
    return {of_any_date(table): store.read(table, columns=[field]) for table, field in pairs}
