"""What each source gave on one publication date: pages, bytes, stories, facts, what was left out, how fresh it was."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from statistics import median
from typing import Any

import pyarrow.compute as pc

from waqai.sources.captures import each_capture, every_row
from waqai.tables.store import Store

FACT_TABLES = ("casualties", "diplomacy")


@dataclass
class SourceDay:
    """One source on one date. `bytes` are of decoded bodies as fetched, repeats too; `pages` are different pages.

    `freshness_hours`: from the newest story's publication to the last fetch; null without either.
    """

    date: date
    source: str
    measured_at: datetime
    pages: int = 0
    bytes: int = 0
    unchanged: int = 0
    failed: int = 0
    articles: int = 0
    facts: int = 0
    facts_per_article: float | None = None
    text_median: float | None = None
    freshness_hours: float | None = None
    rejects: dict[str, int] = field(default_factory=dict)

    @property
    def unread(self) -> int:
        """Pages in which no story was found."""
        return self.rejects.get("no_article", 0)


def measure(uri: str, day: date, now: datetime | None = None) -> list[SourceDay]:
    """A SourceDay for each source that has a capture or a row on `day`, in order of source."""
    found: dict[str, SourceDay] = {}
    now = now or datetime.now(UTC)

    def at(source: str) -> SourceDay:
        return found.setdefault(source, SourceDay(day, source, now))

    fetched = _captures(uri, day, at)
    store = Store(uri)
    _articles(store, day, at, fetched)
    for table in FACT_TABLES:
        for source, count in _counts(store, table, day).items():
            at(source).facts += count
    for row in store.read("rejects", day, columns=["source", "reason"]).to_pylist():
        rejects = at(row["source"]).rejects
        rejects[row["reason"]] = rejects.get(row["reason"], 0) + 1
    for one in found.values():
        one.rejects = dict(sorted(one.rejects.items()))
        one.facts_per_article = round(one.facts / one.articles, 3) if one.articles else None
    return [found[source] for source in sorted(found)]


def _captures(uri: str, day: date, at: Any) -> Mapping[str, datetime]:
    """Counts captures; the last fetch by source."""
    for row in each_capture(f"{uri}/raw", day):
        one = at(row.source)
        one.pages += row.outcome == "ok"
        one.failed += row.outcome != "ok"
    last: dict[str, datetime] = {}
    for row in every_row(f"{uri}/raw", day):
        one = at(row.source)
        one.bytes += row.bytes
        one.unchanged += row.outcome == "unchanged"
        last[row.source] = max(row.fetched_at, last.get(row.source, row.fetched_at))
    return last


def _articles(store: Store, day: date, at: Any, fetched: Mapping[str, datetime]) -> None:
    """Main stories: how many, how long, how new."""
    sizes: dict[str, list[int]] = defaultdict(list)
    newest: dict[str, datetime] = {}
    for group in store.row_groups("articles", day, ["source", "kind", "published_at", "text"]):
        # Lengths are counted by arrow: the texts of a large day need not become Python's.
        lengths = pc.utf8_length(group.column("text")).to_pylist()
        for row, size in zip(group.drop_columns(["text"]).to_pylist(), lengths, strict=True):
            if row["kind"] != "main":
                continue
            sizes[row["source"]].append(size)
            published = row["published_at"]
            if published:
                newest[row["source"]] = max(published, newest.get(row["source"], published))
    for source, found in sizes.items():
        one = at(source)
        one.articles, one.text_median = len(found), float(median(found))
        if source in newest and source in fetched:
            one.freshness_hours = round((fetched[source] - newest[source]).total_seconds() / 3600, 2)


def _counts(store: Store, table: str, day: date) -> Counter[str]:
    return Counter(store.read(table, day, columns=["source"]).column("source").to_pylist())
