"""Our series beside a registered one: dates that agree, are off by a day, or are wrong, and the first that is wrong."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from waqai.tables.daily import ALL, OFFICIAL
from waqai.tables.partitions import Partitions, rows_of

# Share by which an estimate may miss the reference that lies within its bounds.
ROUNDING = 0.05
# Whose row is compared, by scope.
_CLAIMANTS = {"incident": (ALL,), "period": (OFFICIAL,), "cumulative": (ALL, OFFICIAL)}

# (series, territory, category, scope)
Key = tuple[str, str, str, str]


@dataclass(slots=True)
class Comparison:
    """One registered series beside ours. Dates are those of the reference within the range asked for.

    `since` is the start that our totals state: the reference's, or none. Totals that state no start may count something
    else; they are compared apart, on the dates where no total states it, and judged alike.
    """

    key: Key
    since: date | None = None
    stated: bool = True
    exact: list[date] = field(default_factory=list)
    rounded: list[date] = field(default_factory=list)
    off_by_a_day: list[date] = field(default_factory=list)
    wrong: list[tuple[date, int, int]] = field(default_factory=list)
    missing: list[date] = field(default_factory=list)
    ours: list[Mapping[str, Any]] = field(default_factory=list)
    theirs: dict[date, int] = field(default_factory=dict)

    @property
    def compared(self) -> int:
        """Dates on which both have a number."""
        return len(self.exact) + len(self.rounded) + len(self.off_by_a_day) + len(self.wrong)

    @property
    def first_disagreement(self) -> tuple[date, int, int] | None:
        """Date, our number, theirs."""
        return min(self.wrong, default=None)

    @property
    def name(self) -> str:
        """What is compared, in words."""
        start = f" since {self.since}" if self.since else "" if self.stated else ", start not stated"
        return " ".join(self.key[1:]) + start

    def as_text(self) -> str:
        """One readable line."""
        text = (
            f"{self.key[0]}: {self.name}: {self.compared} of {len(self.theirs)} dates covered;"
            f" exact {len(self.exact)}, rounded {len(self.rounded)},"
            f" off by a day {len(self.off_by_a_day)}, wrong {len(self.wrong)}"
        )
        first = self.first_disagreement
        return text + (f"; first disagreement {first[0]}: ours {first[1]:,}, theirs {first[2]:,}" if first else "")


def compare(ours: Iterable[Mapping[str, Any]], reference: Iterable[Mapping[str, Any]]) -> list[Comparison]:
    """Rows of `daily_casualties` beside rows of `reference`, both with their `date`, per series of the reference.

    Ours is the row over all claimants. For a running total that of the health ministries goes before it; for a stated
    window only theirs will do: "since dawn", by a medical source, is not the ministry's day. "Rounded" is an estimate
    ("more than 40,000") that holds the reference's number within its bounds and 5 %, or a round number less than one
    unit of its last digit away ("41,500" for 41,495). "Off by a day" is the reference's number of the day before or
    after: outlets print a ministry's evening figure the next morning. All else is wrong.
    """
    best = _ours(ours)
    theirs: dict[tuple[Key, date | None], dict[date, int]] = defaultdict(dict)
    for row in reference:
        key = row["series"], row["territory"], row["category"], row["scope"]
        theirs[key, row["since"]][row["date"]] = row["best"]
    found = []
    for (key, since), days in sorted(theirs.items(), key=lambda item: (item[0][0], str(item[0][1]))):
        result = Comparison(key, since, theirs=days)
        rest = Comparison(key, stated=False, theirs=days)
        for day in sorted(days):
            starts = best.get((*key[1:], day), {})
            _judge(result, day, starts.get(since))
            if since and since not in starts:
                _judge(rest, day, starts.get(None))
        found += [result, rest] if rest.compared else [result]
    return found


def _ours(rows: Iterable[Mapping[str, Any]]) -> dict[tuple[Any, ...], dict[date | None, Mapping[str, Any]]]:
    found: dict[tuple[Any, ...], dict[date | None, Mapping[str, Any]]] = defaultdict(dict)
    for row in rows:
        if row["claimant_kind"] in _CLAIMANTS[row["scope"]] and row["best"] is not None:
            starts = found[row["territory"], row["category"], row["scope"], row["date"]]
            known = starts.get(row["since"])
            if known is None or known["claimant_kind"] == ALL:
                starts[row["since"]] = row
    return found


def _judge(result: Comparison, day: date, row: Mapping[str, Any] | None) -> None:
    if row is None:
        result.missing.append(day)
        return
    result.ours.append(row)
    number, near = result.theirs[day], (day - timedelta(days=1), day + timedelta(days=1))
    if row["best"] == number:
        result.exact.append(day)
    elif row["best"] in {result.theirs[at] for at in near if at in result.theirs}:
        result.off_by_a_day.append(day)
    elif _rounds(row, number):
        result.rounded.append(day)
    else:
        result.wrong.append((day, row["best"], number))


def _rounds(row: Mapping[str, Any], reference: int) -> bool:
    within = (row["low"] or 0) <= reference and (row["high"] is None or reference <= row["high"])
    away = abs(row["best"] - reference)
    return away < _unit(row["best"]) or (within and away <= ROUNDING * reference)


def _unit(number: int) -> int:
    """The unit a number is rounded to: a hundred or a thousand by its zeros, nothing for fewer or for a small one."""
    return next((unit for unit in (1000, 100) if number and number % unit == 0 and number >= 10 * unit), 0)


def check(store: Partitions, start: date, end: date) -> list[Comparison]:
    """The same for the dates of a store from `start` to `end`, both included; nothing where no series is registered."""
    days = [start + timedelta(days=step) for step in range((end - start).days + 1)]
    ours = [row for day in days for row in rows_of(store, "daily_casualties", day)] if days else []
    return compare(ours, [row for day in days for row in rows_of(store, "reference", day)])
