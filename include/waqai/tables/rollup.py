"""The roll-up of a date: `claims` and `daily_casualties` from the facts of the look-back window that ends that day."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pyarrow as pa

from waqai.tables.claims import claims_from
from waqai.tables.claims_input import Count, counted, in_window
from waqai.tables.daily import WINDOW_DAYS, daily_from
from waqai.tables.files import CONTENT
from waqai.tables.kin import across_dates
from waqai.tables.partitions import Files, Row, each_row
from waqai.tables.version import extractor_version

_MAKERS: Mapping[str, Callable[..., list[dict[str, Any]]]] = {"claims": claims_from, "daily_casualties": daily_from}
# Where a file says what it was made from.
INPUTS = "waqai.inputs"
_FACT_COLUMNS = (
    "fact_id", "article_id", "source", "published_at", "category", "scope", "value", "low", "high", "qualifier",
    "victims", "nationality", "location", "place_id", "lon", "where_prec", "claimant", "claimant_kind", "hypothetical",
    "event_date", "since", "subset_of",
)  # fmt: skip
_ARTICLE_COLUMNS = ("article_id", "source", "published_at", "cluster_id", "sketch")


def roll_up(store: Files, day: date) -> dict[str, int]:
    """Writes `claims` and `daily_casualties` of `day` and of the built dates after it whose window holds `day`.

    So late news shows in the days that look back on it, and the order in which dates are built never shows. A date
    whose tables say that they were made from the very files of its window is left as it is: of dates built side by side
    each is rolled up once, not once for each of them. Gives the number of rows of `day` itself, per table. A date
    without facts gets tables without rows.
    """
    built = set(store.dates("casualties"))
    dates = [day, *sorted(at for at in built if day < at <= day + timedelta(days=WINDOW_DAYS))]
    window = _Window(store, built, dates)
    for at in dates:
        source = window.inputs(at)
        if source is None or any(store.told(name, at).get(INPUTS) != source for name in _MAKERS):
            _write(store, window, at, {} if source is None else {INPUTS: source})
    return {name: store.rows(name, day) for name in _MAKERS}


def _write(store: Files, window: "_Window", day: date, told: Mapping[str, str]) -> None:
    counts = window.ending(day)
    ids = pa.array(window.facts(day), pa.string())
    for name, make in _MAKERS.items():
        store.write(name, day, make(day, counts), {"casualties": pa.table({"fact_id": ids})}, told)


@dataclass(frozen=True, slots=True)
class _Date:
    """What a roll-up keeps of a date: ids of all its facts, its counts, and the articles that these stem from."""

    facts: list[str]
    counts: list[Count]
    articles: list[Row]


class _Window:
    """Counts of look-back windows that end with `dates`, in their order; each date is read once, and kept as long as
    a window holds it.
    """

    def __init__(self, store: Files, built: set[date], dates: Sequence[date]) -> None:
        self._store, self._built = store, built
        self._read: dict[date, _Date] = {}
        # Before any row is read: what is built meanwhile then shows as another file than the one rolled up.
        self._content = {
            (name, at): store.told(name, at).get(CONTENT)
            for at in sorted({back for at in dates for back in self._days(at)})
            for name in ("articles", "casualties")
        }

    def _days(self, last: date) -> list[date]:
        days = (last - timedelta(days=back) for back in range(WINDOW_DAYS, -1, -1))
        return [at for at in days if at in self._built]

    def inputs(self, last: date) -> str | None:
        """A digest of the files, and of the code, that the tables of a date are made from; None where one is older."""
        found = [(name, at, self._content[name, at]) for at in self._days(last) for name in ("articles", "casualties")]
        if any(content is None for _, _, content in found):
            return None
        lines = [extractor_version(), *(f"{name} {at} {content}" for name, at, content in found)]
        return hashlib.blake2b("\n".join(lines).encode(), digest_size=16).hexdigest()

    def ending(self, last: date) -> list[Count]:
        """Counts of the window that ends with `last`, in order of appearance."""
        days = self._days(last)
        self._read = {at: self._read.get(at) or self._of(at) for at in days}
        clusters = across_dates(row for at in days for row in self._read[at].articles)
        return in_window((count for at in days for count in self._read[at].counts), clusters)

    def facts(self, day: date) -> list[str]:
        """Ids of the facts of a date that was read."""
        return self._read[day].facts if day in self._read else []

    def _of(self, at: date) -> _Date:
        told: set[str] = set()
        for group in self._store.row_groups("casualties", at, ["article_id"]):
            told.update(group.column("article_id").unique().to_pylist())
        articles = {row["article_id"]: row for row in self._rows("articles", at, _ARTICLE_COLUMNS)
                    if row["article_id"] in told}  # fmt: skip
        ids: list[str] = []
        return _Date(ids, counted(self._noted(at, ids), articles), list(articles.values()))

    def _noted(self, at: date, ids: list[str]) -> Iterator[Row]:
        for row in self._rows("casualties", at, _FACT_COLUMNS):
            ids.append(row["fact_id"])
            yield row

    def _rows(self, table: str, at: date, columns: Sequence[str]) -> Iterator[Row]:
        for group in self._store.row_groups(table, at, columns):
            yield from each_row(group, at)
