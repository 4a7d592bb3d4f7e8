"""`daily_casualties`: per date, territory, category, scope, start and claimant kind a best, a low and a high estimate.

The rule is written down in docs/daily_casualties.md; this file is that rule.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from waqai.facts.territory import UNKNOWN
from waqai.tables.claims import Claim, find_claims, independent
from waqai.tables.claims_input import Count, counts_of
from waqai.tables.flags import conflicting, fell, jumped, transposed

# The row over all claimants; the other rows are those of one kind, `none` where nobody is named.
ALL, NONE = "all", "none"
# Who counts the dead by office.
OFFICIAL = "health_ministry"

# An incident longer ago than this is history retold (an anniversary), no news. The look-back window's length.
WINDOW_DAYS = 14

# (territory, category, scope, since)
Series = tuple[str, str, str, date | None]


@dataclass(frozen=True, slots=True)
class Estimate:
    """Best, low and high of a point; None: open or not known."""

    best: int | None
    low: int | None
    high: int | None


def daily_of(
    day: date, facts: Iterable[Mapping[str, Any]], articles: Iterable[Mapping[str, Any]]
) -> list[dict[str, Any]]:
    """Rows of `daily_casualties` for one date; `facts` and `articles` are those of the look-back window ending then.

    A series without a claim that day has no row: gaps stay gaps. Sorted by key; the order of the input does not matter.
    """
    return daily_from(day, counts_of(facts, articles))


def daily_from(day: date, window: Iterable[Count]) -> list[dict[str, Any]]:
    """The same from the counts of the window."""
    rows = []
    by_claimant: dict[str, list[Count]] = defaultdict(list)
    for count in window:
        if _counts_everyone(count):
            by_claimant[ALL].append(count)
            by_claimant[count.claimant_kind or NONE].append(count)
    for kind, counts in by_claimant.items():
        series: dict[Series, list[Count]] = defaultdict(list)
        for count in counts:
            series[count.territory, count.category, count.scope, count.since].append(count)
        for key, members in series.items():
            if any(count.day == day for count in members):
                dailies = _dailies(series, key) if key[2] == "cumulative" else {}
                row = _incidents(day, members) if key[2] == "incident" else _total(day, members, dailies)
                if row is not None:
                    rows.append(_key(day, key, kind) | row)
    return sorted(rows, key=_order)


def _counts_everyone(count: Count) -> bool:
    """Whether a count belongs to a series: no part of another, no total of a group or town, no old or future event.

    Foreigners are a group, too: a total of the Israelis killed is none of the Gaza Strip's.
    """
    if count.subset:
        return False
    if count.scope != "incident":
        own = count.nationality is None or count.territory in (UNKNOWN, count.nationality)
        return count.whole and not count.victims and (own or count.territory.startswith(f"{count.nationality}-"))
    return count.event_date is None or 0 <= (count.day - count.event_date).days <= WINDOW_DAYS


def _key(day: date, series: Series, kind: str) -> dict[str, Any]:
    territory, category, scope, since = series
    return {
        "date": day,
        "territory": territory,
        "category": category,
        "scope": scope,
        "since": since,
        "claimant_kind": kind,
    }


def _order(row: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(str(row[name]) for name in ("territory", "category", "scope", "since", "claimant_kind"))


def estimate(counts: Sequence[Count]) -> Estimate:
    """Best, low and high of counts of the same thing, none left out; `low` ≤ `best` ≤ `high` where they are known.

    Best: the exact number most independent outlets give, then the one whose claimant counts the dead by office (then
    any named one), then the one seen last, then the highest; without an exact number the same of the estimates. Low and
    high: the widest bounds any of them states; open (None) only where all are open on that side.
    """
    stated = [count for count in counts if count.qualifier == "exact"] or [
        count for count in counts if count.best is not None
    ]
    by_number: dict[int, list[Count]] = defaultdict(list)
    for count in stated:
        if count.best is not None:
            by_number[count.best].append(count)
    ranked = (
        (independent(same), max(map(_standing, same)), max(c.seen for c in same), number)
        for number, same in by_number.items()
    )
    best = max(ranked, default=(0, 0, None, None))[-1]
    lows = [count.low for count in counts if count.low is not None]
    highs = [count.high for count in counts if count.high is not None]
    low, high = min(lows, default=None), max(highs, default=None)
    if best is not None:
        low = None if low is None else min(low, best)
        high = None if high is None else max(high, best)
    elif low is not None and high is not None and low > high:
        low, high = high, low
    return Estimate(best, low, high)


def _standing(count: Count) -> int:
    return 2 if count.claimant_kind == OFFICIAL else int(count.claimant_kind is not None)


def _total(day: date, members: list[Count], dailies: Mapping[date, int]) -> dict[str, Any]:
    """A point of a running total or of a stated window: what is claimed on that very day, never a sum."""
    today = [count for count in members if count.day == day]
    point = estimate(today)
    flags = []
    if members[0].scope == "cumulative":
        before = _last_point(day, members)
        flags = _flags(point.best, before, day, today, dailies)
    elif conflicting(_numbers(today), None):
        flags = ["conflicting"]
    return _row(point, today, flags, len({(count.low, count.high) for count in today}))


def _last_point(day: date, members: list[Count]) -> tuple[date, int] | None:
    """The last day before `day` with a best number, within the window, and that number."""
    for earlier in sorted({count.day for count in members if count.day < day}, reverse=True):
        best = estimate([count for count in members if count.day == earlier]).best
        if best is not None:
            return earlier, best
    return None


def _flags(
    best: int | None, before: tuple[date, int] | None, day: date, today: list[Count], dailies: Mapping[date, int]
) -> list[str]:
    last, gap, meanwhile = None, 1, [0]
    if before is not None:
        last, gap = before[1], (day - before[0]).days
        between = (before[0] + timedelta(days=step + 1) for step in range(gap))
        meanwhile = [dailies[at] for at in between if at in dailies]
    numbers = _numbers(today)
    found = {
        "conflicting": conflicting(numbers, last),
        "fell": fell(best, last),
        "jumped": jumped(best, last, gap, meanwhile),
        "transposed": transposed(best, [number for number, _ in numbers], last, gap, meanwhile),
    }
    return [name for name, holds in found.items() if holds]


def _numbers(counts: Iterable[Count]) -> list[tuple[int, int]]:
    """Exact numbers with the independent outlets that give each."""
    by_number: dict[int, list[Count]] = defaultdict(list)
    for count in counts:
        if count.qualifier == "exact" and count.value is not None:
            by_number[count.value].append(count)
    return sorted((number, independent(same)) for number, same in by_number.items())


def _dailies(series: Mapping[Series, list[Count]], key: Series) -> dict[date, int]:
    """Per day what the figures of that day say was added: the larger of the stated windows and the incidents' sum."""
    territory, category = key[:2]
    found: dict[date, int] = defaultdict(int)
    for (at, kind, scope, _), counts in series.items():
        if (at, kind) != (territory, category) or scope == "cumulative":
            continue
        for day in {count.day for count in counts}:
            today = [count for count in counts if count.day == day]
            numbers = [count.best for count in today if count.best is not None]
            if numbers:
                found[day] = max(found[day], max(numbers) if scope == "period" else sum(set(numbers)))
    return found


def _incidents(day: date, members: list[Count]) -> dict[str, Any] | None:
    """The incidents first claimed that day, summed; a claim that supersedes a lower one adds only what it adds."""
    claims = [claim for claim in find_claims(members) if claim.first.day == day]
    if not claims:
        return None
    point = _sum([_added(claim) for claim in claims])
    today = [count for claim in claims for count in claim.members if count.day == day]
    flags = ["conflicting"] if _contradicted(claims) else []
    return _row(point, today, flags, len(claims))


def _added(claim: Claim) -> Estimate:
    """What a claim adds to those it supersedes, never below nothing."""
    point = estimate(claim.members)
    if claim.supersedes is None:
        return point
    before = estimate(claim.supersedes.members).best or 0
    return Estimate(*(None if n is None else max(0, n - before) for n in (point.best, point.low, point.high)))


def _sum(points: Sequence[Estimate]) -> Estimate:
    """Sums; an unknown best counts as its low end, an open high end leaves the sum's open."""
    best = [point.best if point.best is not None else point.low for point in points]
    known = any(point.best is not None for point in points)
    high = None if any(point.high is None for point in points) else sum(point.high or 0 for point in points)
    low = sum(point.low or 0 for point in points)
    total = sum(number or 0 for number in best) if known else None
    if total is not None:
        high = None if high is None else max(high, total)
    return Estimate(total, low, high)


def _contradicted(claims: Sequence[Claim]) -> bool:
    """Whether two claims of one place and day, from different texts, exclude each other and do not chain."""
    superseded = {id(claim.supersedes) for claim in claims if claim.supersedes}
    heads = [claim for claim in claims if id(claim) not in superseded and claim.place is not None]
    by_event: dict[tuple[Any, ...], list[Claim]] = defaultdict(list)
    for claim in heads:
        by_event[claim.place, claim.anchor.when, claim.anchor.victims].append(claim)
    return any(
        not one.articles & other.articles and one.anchor.exact and other.anchor.exact
        for same in by_event.values()
        for at, one in enumerate(same)
        for other in same[at + 1 :]
    )


def _row(point: Estimate, today: Sequence[Count], flags: list[str], claims: int) -> dict[str, Any]:
    return {
        "best": point.best,
        "low": point.low,
        "high": point.high,
        "outlets": independent(today),
        "sources": sorted({count.source for count in today}),
        "claims": claims,
        "facts": sorted(count.fact_id for count in today),
        "flags": sorted(flags),
    }
