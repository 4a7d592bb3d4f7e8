"""What the roll-up reads of a casualty fact: one `Count` per fact, with the article's cluster and a territory."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time
from sys import intern
from typing import Any

from waqai.facts.territory import UNKNOWN, WIDE, is_whole, territory_in, territory_of

# Share by which a running total without a start may differ from the one whose start it takes.
NEAR = 0.05


# Not frozen, for that makes each three times as dear; yet nothing changes one: see `replace`.
@dataclass(slots=True)
class Count:
    """One count of people as claimed in one article. `seen` is the publication time in UTC; bounds are inclusive.

    `place` is the gazetteer id, else the words of the place; `wide` says that it names a province, a country, nothing;
    `whole` that it names the whole territory, or nothing.
    """

    day: date
    seen: datetime
    fact_id: str
    article_id: str
    source: str
    cluster: str
    category: str
    scope: str
    value: int | None
    low: int | None
    high: int | None
    qualifier: str
    victims: tuple[str, ...] = ()
    nationality: str | None = None
    place: str | None = None
    location: str | None = None
    place_id: str | None = None
    wide: bool = True
    whole: bool = True
    territory: str = UNKNOWN
    claimant_kind: str | None = None
    event_date: date | None = None
    since: date | None = None
    subset: bool = False
    # Kept, for they are asked for again and again: the order of appearance, the same on every machine, and
    # the number to take for this count.
    order: tuple[datetime, str, str, str] = field(init=False, repr=False)
    best: int | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.order = (self.seen, self.source, self.article_id, self.fact_id)
        self.best = self._best()

    @property
    def exact(self) -> bool:
        """Whether the words give one number or two bounds, not an estimate."""
        return self.qualifier in ("exact", "range")

    @property
    def when(self) -> date:
        """The day of the event, else of publication."""
        return self.event_date or self.day

    def _best(self) -> int | None:
        """The number stated; for vague words and "up to" none."""
        if self.qualifier in ("vague", "up_to"):
            return None
        if self.qualifier == "range" and self.low is not None and self.high is not None:
            return (self.low + self.high) // 2
        return self.value if self.value is not None else self.low


def counts_of(facts: Iterable[Mapping[str, Any]], articles: Iterable[Mapping[str, Any]]) -> list[Count]:
    """Counts in order of appearance."""
    return in_window(counted(facts, {row["article_id"]: row for row in articles}), {})


def counted(facts: Iterable[Mapping[str, Any]], articles: Mapping[str, Mapping[str, Any]]) -> list[Count]:
    """Counts of whole articles (by their ids), such as those of a date.

    Hypothetical facts (threats, fears) are left out: nobody claims them.
    """
    found = [_count(row, articles.get(row["article_id"], {})) for row in facts if not row.get("hypothetical")]
    return _with_article_territory(found)


def in_window(counts: Iterable[Count], clusters: Mapping[str, str]) -> list[Count]:
    """Counts of some dates, together, in order of appearance; `clusters`: the articles', over all dates."""
    joined = ((count, clusters.get(count.article_id, count.cluster)) for count in counts)
    known = [count if count.cluster == cluster else replace(count, cluster=cluster) for count, cluster in joined]
    return sorted(_with_start(known), key=lambda count: count.order)


def _count(row: Mapping[str, Any], article: Mapping[str, Any]) -> Count:
    day = _as_date(row["date"])
    assert day is not None
    seen = article.get("published_at") or row.get("published_at")
    place_id, location = _once(row.get("place_id")), _once(row.get("location"))
    precision = row.get("where_prec")
    return Count(
        day=day,
        seen=_as_time(seen, day),
        fact_id=row["fact_id"],
        article_id=intern(row["article_id"]),
        source=intern(row.get("source") or article.get("source") or ""),
        cluster=intern(article.get("cluster_id") or row["article_id"]),
        category=intern(row["category"]),
        scope=intern(row["scope"]),
        value=row.get("value"),
        low=row.get("low"),
        high=row.get("high"),
        qualifier=intern(row["qualifier"]),
        victims=tuple(sorted(row.get("victims") or ())),
        nationality=_once(row.get("nationality")),
        place=place_id or location,
        location=location,
        place_id=place_id,
        wide=not location or (precision is not None and precision >= WIDE),
        whole=not location or is_whole(place_id),
        territory=_territory(row),
        claimant_kind=_once(row.get("claimant_kind")),
        event_date=_as_date(row.get("event_date")),
        since=_as_date(row.get("since")) if row["scope"] != "incident" else None,
        subset=row.get("subset_of") is not None,
    )


def _once(text: str | None) -> str | None:
    """The text, in memory once however many rows say it: a window of a busy time has hundreds of thousands."""
    return None if text is None else intern(text)


def _territory(row: Mapping[str, Any]) -> str:
    """By the place of the count, else by the place that the claimant's name holds ("the ministry of health in …")."""
    by_place = territory_of(row.get("place_id"), row.get("lon")) or territory_in(row.get("location"))
    return by_place or (territory_in(row.get("claimant")) if not row.get("location") else None) or UNKNOWN


def _with_article_territory(counts: list[Count]) -> list[Count]:
    """A count without a known place takes the territory of its article where all others of the article agree on one."""
    known = defaultdict(set)
    for count in counts:
        if count.territory != UNKNOWN:
            known[count.article_id].add(count.territory)
    return [
        replace(count, territory=next(iter(known[count.article_id])))
        if count.territory == UNKNOWN and len(known[count.article_id]) == 1
        else count
        for count in counts
    ]


def _with_start(counts: list[Count]) -> list[Count]:
    """A running total that gives no start takes the start of the total of the same people which it is nearest to."""
    started = defaultdict(list)
    for count in counts:
        if count.since and count.best is not None and count.scope == "cumulative":
            started[count.territory, count.category, count.victims, count.subset].append((count.best, count.since))
    for known in started.values():
        known.sort()
    return [_started(count, started) if count.scope == "cumulative" else count for count in counts]


def _started(count: Count, started: Mapping[tuple[Any, ...], list[tuple[int, date]]]) -> Count:
    known = started.get((count.territory, count.category, count.victims, count.subset), [])
    if count.since or count.best is None or not known:
        return count
    at = bisect_left(known, (count.best, date.min))
    best, since = min(known[max(0, at - 1) : at + 1], key=lambda one: abs(one[0] - (count.best or 0)))
    return replace(count, since=since) if abs(best - count.best) <= NEAR * best else count


def _as_date(value: Any) -> date | None:
    if value is None:
        return None
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else date.fromisoformat(str(value)[:10])


def _as_time(value: Any, day: date) -> datetime:
    """The publication time in UTC; where only the day is known its end, so that a timed report counts as earlier."""
    if isinstance(value, datetime):
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
    return datetime.combine(day, time(23, 59, 59), UTC)
