"""The roll-up of a date: `claims` and `daily_casualties` from the facts of the look-back window that ends that day."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from typing import Any

import pyarrow as pa

from waqai.tables.claims import claims_from
from waqai.tables.claims_input import counts_of
from waqai.tables.daily import WINDOW_DAYS, daily_from
from waqai.tables.kin import across_dates
from waqai.tables.partitions import Partitions, Row, rows_of

_MAKERS: Mapping[str, Callable[..., list[dict[str, Any]]]] = {"claims": claims_from, "daily_casualties": daily_from}
_FACT_COLUMNS = (
    "fact_id", "article_id", "source", "published_at", "category", "scope", "value", "low", "high", "qualifier",
    "victims", "nationality", "location", "place_id", "lon", "where_prec", "claimant", "claimant_kind", "hypothetical",
    "event_date", "since", "subset_of",
)  # fmt: skip
_ARTICLE_COLUMNS = ("article_id", "source", "published_at", "cluster_id", "sketch")


def roll_up(store: Partitions, day: date) -> dict[str, int]:
    """Writes `claims` and `daily_casualties` of `day` and of the built dates after it whose window holds `day`.

    So late news shows in the days that look back on it, and the order in which dates are built never shows. Gives the
    number of rows written for `day` itself, per table. A date without facts gets tables without rows.
    """
    built = set(store.dates("casualties"))
    later = sorted(at for at in built if day < at <= day + timedelta(days=WINDOW_DAYS))
    window = _Window(store, built)
    counted = {}
    for at in [day, *later]:
        facts, articles = window.ending(at)
        counts, related = counts_of(facts, articles), {"casualties": _ids(facts, at)}
        for name, make in _MAKERS.items():
            rows = make(at, counts)
            store.write(name, at, rows, related)
            if at == day:
                counted[name] = len(rows)
    return counted


def _ids(facts: Iterable[Row], day: date) -> Any:
    return pa.table({"fact_id": pa.array([fact["fact_id"] for fact in facts if fact["date"] == day], pa.string())})


class _Window:
    """Facts and articles of look-back windows; each date is read once, however many windows it lies in."""

    def __init__(self, store: Partitions, built: set[date]) -> None:
        self._store, self._built = store, built
        self._read: dict[date, tuple[list[Row], list[Row]]] = {}

    def ending(self, day: date) -> tuple[list[Row], list[Row]]:
        """Casualty rows (with their partition `date`) and article rows of the window that ends with `day`."""
        facts: list[Row] = []
        articles: list[Row] = []
        for back in range(WINDOW_DAYS, -1, -1):
            at = day - timedelta(days=back)
            if at in self._built:
                found = self._read.get(at) or self._of(at)
                facts += found[0]
                articles += found[1]
        return facts, across_dates(articles)

    def _of(self, at: date) -> tuple[list[Row], list[Row]]:
        facts = rows_of(self._store, "casualties", at, _FACT_COLUMNS)
        told = {fact["article_id"] for fact in facts}
        articles = rows_of(self._store, "articles", at, _ARTICLE_COLUMNS)
        self._read[at] = facts, [article for article in articles if article["article_id"] in told]
        return self._read[at]
