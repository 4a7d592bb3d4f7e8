"""`claims`: the same claim carried by many outlets, over some days, is one row. The rules: docs/daily_casualties.md."""

import hashlib
import itertools
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from waqai.tables.claims_input import Count, counts_of
from waqai.tables.groups import Groups

# Below this a number alone tells no event from another ("two killed"): the place must agree as well.
SMALL = 5
# Days by which reports of one event may differ: "yesterday" across midnight and time zones.
TOLERANCE_DAYS = 1
_NEAR = [timedelta(days=days) for days in range(-TOLERANCE_DAYS, TOLERANCE_DAYS + 1) if days] + [timedelta()]
# Share by which a rounded number ("about 400", "more than 38 thousand") may miss the exact one.
ROUNDING = 0.05
# Days within which a rising toll of one place is still the same event, where no date of the event is stated.
GROWTH_DAYS = 3
# The most a toll may grow by from one claim to the next, as times and people: beyond that it counts something else. A
# running total grows slowly (beyond its first days), the toll of one event fast.
GROWTH = {"cumulative": (2, 500), "incident": (3, 10)}


@dataclass(slots=True)
class Claim:
    """One claim: its members in order of appearance, the first exact one of them (`anchor`) and the first seen."""

    anchor: Count
    first: Count
    members: list[Count] = field(default_factory=list)
    supersedes: "Claim | None" = None
    articles: set[str] = field(default_factory=set)
    clusters: set[str] = field(default_factory=set)
    place: str | None = None
    nationality: str | None = None

    @property
    def id(self) -> str:
        """Hash of the claim's first fact: stable as long as that fact stands."""
        return hashlib.sha256(f"claim\n{self.first.fact_id}".encode()).hexdigest()[:32]

    def add(self, count: Count) -> None:
        """Takes a count in; a place or nationality it names fills the claim's gap."""
        self.members.append(count)
        self.articles.add(count.article_id)
        self.clusters.add(count.cluster)
        if count.order < self.first.order:
            self.first = count
        self.nationality = self.nationality or count.nationality
        if not count.wide:
            self.place = self.place or count.place


def find_claims(counts: Iterable[Count]) -> list[Claim]:
    """The distinct claims of counts given in order of appearance, each linked to the one it supersedes."""
    claims = []
    for bucket in _buckets(counts).values():
        found = _cluster(bucket)
        _link(found)
        claims += found
    return sorted(claims, key=lambda claim: claim.first.order)


def _buckets(counts: Iterable[Count]) -> dict[tuple[Any, ...], list[Count]]:
    """Counts apart that are never of one claim nor of one chain."""
    buckets: dict[tuple[Any, ...], list[Count]] = defaultdict(list)
    for count in counts:
        buckets[count.category, count.scope, count.victims, count.territory, count.since, count.subset].append(count)
    return buckets


def _cluster(bucket: list[Count]) -> list[Claim]:
    """Exact counts first, by their bounds; estimates join the exact claim they round, else stand for themselves."""
    claims: list[Claim] = []
    by_bounds: dict[tuple[Any, ...], list[Claim]] = defaultdict(list)
    by_day: dict[date | None, list[Claim]] = defaultdict(list)
    for count in sorted(bucket, key=lambda count: (not count.exact, count.order)):
        near, bounds = _days(count), _bounds(count)
        same = [claim for day in near for claim in by_bounds.get((bounds, day), ()) if _same_event(claim, count)]
        if not same and not count.exact and count.best is not None:
            exact = (claim for day in near for claim in by_day.get(day, ()) if _rounds(count, claim))
            same = [claim for claim in exact if _same_event(claim, count)]
        same.sort(key=lambda claim: (claim.place != count.place, claim.first.order))
        if not same:
            same = [Claim(count, count)]
            claims.append(same[0])
            by_bounds[bounds, near[-1]].append(same[0])
            by_day[near[-1]].append(same[0])
        same[0].add(count)
    for claim in claims:
        claim.members.sort(key=lambda count: count.order)
    return claims


def _days(count: Count) -> list[date | None]:
    """Days under which the claims lie that a count may belong to, its own last; a running total has no day."""
    if count.scope == "cumulative":
        return [None]
    when = count.when
    return [when + step for step in _NEAR]


def _bounds(count: Count) -> tuple[Any, ...]:
    return count.low, count.high, "" if count.exact else count.qualifier


def _rounds(count: Count, claim: Claim) -> bool:
    """Whether an estimate is the claim's number, rounded."""
    number, exact = count.best, claim.anchor.best if claim.anchor.exact else None
    if number is None or exact is None:
        return False
    if count.qualifier in ("at_least", "more_than") and exact < (count.low or 0):
        return False
    return abs(number - exact) <= ROUNDING * exact


def _same_event(claim: Claim, count: Count) -> bool:
    """Whether a count with the same number can be the claim's: people and place agree (the day does already)."""
    if claim.nationality and count.nationality and claim.nationality != count.nationality:
        return False
    anchor = claim.anchor
    if count.scope == "cumulative":
        return True
    if count.article_id in claim.articles:
        return False
    if count.cluster in claim.clusters:
        return True
    if count.scope == "period":
        return count.wide or claim.place is None or claim.place == count.place
    if not count.wide and claim.place is not None:
        return claim.place == count.place
    return (anchor.best or 0) >= SMALL


def _link(claims: list[Claim]) -> None:
    """Chains a rising toll: each claim supersedes the highest lower one seen before it, of the same event."""
    groups: dict[str | None, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.anchor.best is not None and claim.anchor.scope != "period":
            running = claim.anchor.scope == "cumulative"
            if running or claim.place is not None:
                groups[claim.place if not running else None].append(claim)
    for group in groups.values():
        rising = sorted(group, key=lambda claim: (claim.anchor.best or 0, claim.first.order))
        numbers = [claim.anchor.best or 0 for claim in rising]
        taken: set[int] = set()
        for claim in sorted(group, key=lambda claim: (claim.first.order, claim.anchor.best or 0)):
            claim.supersedes = _outgrown(claim, rising, numbers, taken)
            taken.add(id(claim.supersedes))


def _outgrown(new: Claim, rising: Sequence[Claim], numbers: Sequence[int], taken: Collection[int]) -> Claim | None:
    """The highest of the claims below `new` that it may have grown from; those too low for that are not looked at."""
    best, (times, plus) = new.anchor.best or 0, GROWTH[new.anchor.scope]
    lowest = bisect_left(numbers, -(-(best - plus) // times))
    for at in range(bisect_left(numbers, best) - 1, lowest - 1, -1):
        if id(rising[at]) not in taken and _grows(rising[at], new):
            return rising[at]
    return None


def _grows(old: Claim, new: Claim) -> bool:
    """Whether `new` is a later, higher count of the same people as `old`; two counts of one article are two."""
    if old is new or (old.anchor.best or 0) >= (new.anchor.best or 0) or old.first.seen >= new.first.seen:
        return False
    if old.articles & new.articles or (old.nationality and new.nationality and old.nationality != new.nationality):
        return False
    times, plus = GROWTH[new.anchor.scope]
    if (new.anchor.best or 0) > times * (old.anchor.best or 0) + plus:
        return False
    if new.anchor.scope == "cumulative":
        return True
    stated = old.anchor.event_date is not None and new.anchor.event_date is not None
    return abs((new.anchor.when - old.anchor.when).days) <= (TOLERANCE_DAYS if stated else GROWTH_DAYS)


def independent(members: Iterable[Count]) -> int:
    """How many outlets say so on their own: outlets whose texts are near-duplicates of each other count once."""
    groups = Groups()
    for count in members:
        groups.join(f"outlet {count.source}", f"text {count.cluster}")
    return len(groups)


def chain(claim: Claim) -> list[Claim]:
    """The claim and those it supersedes, newest first."""
    found = [claim]
    while found[-1].supersedes is not None:
        found.append(found[-1].supersedes)
    return found


def claims_of(
    day: date, facts: Iterable[Mapping[str, Any]], articles: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Rows of `claims` for one date: the claims carried that day, with their members of the whole look-back window.

    `facts` are casualty rows of the window that ends with `day`, each with its partition `date`; `articles` the rows
    they stem from. Sorted by claim_id. The same input gives the same rows, in whatever order it comes.
    """
    return claims_from(day, counts_of(facts, articles))


def claims_from(day: date, counts: Iterable[Count]) -> list[dict[str, Any]]:
    """The same from the counts of the window."""
    told = [same for same in _buckets(counts).values() if any(count.day == day for count in same)]
    found = find_claims(itertools.chain.from_iterable(told))
    claims = [claim for claim in found if any(count.day == day for count in claim.members)]
    return sorted((_row(claim, day) for claim in claims), key=lambda row: str(row["claim_id"]))


def _row(claim: Claim, day: date) -> dict[str, Any]:
    anchor, first = claim.anchor, claim.first
    lows = [count.low for count in claim.members if count.low is not None]
    highs = [count.high for count in claim.members if count.high is not None]
    return {
        "claim_id": claim.id,
        "date": day,
        "category": anchor.category,
        "scope": anchor.scope,
        "value": anchor.value,
        "low": anchor.low,
        "high": anchor.high,
        "qualifier": anchor.qualifier,
        "range_low": min(lows, default=None),
        "range_high": max(highs, default=None),
        "victims": list(anchor.victims),
        "nationality": claim.nationality,
        "territory": anchor.territory,
        "location": next((c.location for c in claim.members if not c.wide), anchor.location),
        "place_id": next((c.place_id for c in claim.members if not c.wide), anchor.place_id),
        "event_date": next((c.event_date for c in claim.members if c.event_date), None),
        "since": anchor.since,
        "claimant_kinds": sorted({c.claimant_kind for c in claim.members if c.claimant_kind}),
        "first_seen": first.seen,
        "first_source": first.source,
        "first_article_id": first.article_id,
        "last_seen": max(count.seen for count in claim.members),
        "sources": sorted({count.source for count in claim.members}),
        "independent_outlets": independent(claim.members),
        "article_count": len(claim.articles),
        "members": [count.fact_id for count in claim.members],
        "supersedes": claim.supersedes.id if claim.supersedes else None,
        "supersedes_value": claim.supersedes.anchor.best if claim.supersedes else None,
        "chain_length": len(chain(claim)),
    }
