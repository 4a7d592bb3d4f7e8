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
# Running totals that differ by more than this factor count different people, where ours says no start.
FACTOR = 2

# Whose row is compared, by scope.
_CLAIMANTS = {"incident": (ALL,), "period": (OFFICIAL,), "cumulative": (ALL, OFFICIAL)}

# (series, territory, category, scope)
Key = tuple[str, str, str, str]


@dataclass(slots=True)
class Comparison:
    """One registered series beside ours. Dates are those of the reference within the range asked for."""

    key: Key
    exact: list[date] = field(default_factory=list)
    rounded: list[date] = field(default_factory=list)
    off_by_a_day: list[date] = field(default_factory=list)
    wrong: list[tuple[date, int, int]] = field(default_factory=list)
    other: list[tuple[date, int, int]] = field(default_factory=list)
    missing: list[date] = field(default_factory=list)

    @property
    def compared(self) -> int:
        """Dates on which both have a number."""
        return len(self.exact) + len(self.rounded) + len(self.off_by_a_day) + len(self.wrong)

    @property
    def first_disagreement(self) -> tuple[date, int, int] | None:
        """Date, our number, theirs."""
        return min(self.wrong, default=None)

    def as_text(self) -> str:
        """One readable paragraph."""
        series, territory, category, scope = self.key
        dates = self.compared + len(self.other) + len(self.missing)
        text = (
            f"{series}: {territory} {category} {scope}: {self.compared} of {dates} dates covered;"
            f" exact {len(self.exact)}, rounded {len(self.rounded)},"
            f" off by a day {len(self.off_by_a_day)}, wrong {len(self.wrong)}"
        )
        if self.other:
            text += f", and {len(self.other)} totals without a start that count something else"
        first = self.first_disagreement
        return text + (f"; first disagreement {first[0]}: ours {first[1]}, theirs {first[2]}" if first else "")


def compare(ours: Iterable[Mapping[str, Any]], reference: Iterable[Mapping[str, Any]]) -> list[Comparison]:
    """Rows of `daily_casualties` beside rows of `reference`, both with their `date`, per series of the reference.

    Ours is the row over all claimants. For a running total that of the health ministries goes before it; for a stated
    window only theirs will do: "since dawn", by a medical source, is not the ministry's day. A total's start must be
    the reference's; where no row of that day says a start, one without it will do, and if that is above double or
    below half of the reference, it is put down as `other`. "Rounded" is an estimate ("more than 40,000") that holds
    the reference's number within its bounds and 5 %, or a round number less than one unit of its last digit away
    ("41,500" for 41,495). "Off by a day" is the reference's number of the day before or after: outlets print a
    ministry's evening figure the next morning.
    """
    best = _ours(ours)
    theirs: dict[Key, dict[date, tuple[int, date | None]]] = defaultdict(dict)
    for row in reference:
        key = row["series"], row["territory"], row["category"], row["scope"]
        theirs[key][row["date"]] = (row["best"], row["since"])
    found = []
    for key, days in sorted(theirs.items()):
        result = Comparison(key)
        for day, (number, since) in sorted(days.items()):
            starts = best.get((*key[1:], day), {})
            _judge(result, day, starts.get(since, starts.get(None)), number, days)
        found.append(result)
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


def _judge(
    result: Comparison,
    day: date,
    row: Mapping[str, Any] | None,
    reference: int,
    days: Mapping[date, tuple[int, date | None]],
) -> None:
    if row is None:
        result.missing.append(day)
    elif row["best"] == reference:
        result.exact.append(day)
    elif row["best"] in {days[near][0] for near in (day - timedelta(days=1), day + timedelta(days=1)) if near in days}:
        result.off_by_a_day.append(day)
    elif _rounds(row, reference):
        result.rounded.append(day)
    elif row["scope"] == "cumulative" and row["since"] is None and not _same_size(row["best"], reference):
        result.other.append((day, row["best"], reference))
    else:
        result.wrong.append((day, row["best"], reference))


def _rounds(row: Mapping[str, Any], reference: int) -> bool:
    within = (row["low"] or 0) <= reference and (row["high"] is None or reference <= row["high"])
    away = abs(row["best"] - reference)
    return away < _unit(row["best"]) or (within and away <= ROUNDING * reference)


def _unit(number: int) -> int:
    """The unit a number is rounded to: a hundred or a thousand by its zeros, nothing for fewer or for a small one."""
    return next((unit for unit in (1000, 100) if number and number % unit == 0 and number >= 10 * unit), 0)


def _same_size(one: int, other: int) -> bool:
    return other <= FACTOR * one and one <= FACTOR * other


def check(store: Partitions, start: date, end: date) -> list[Comparison]:
    """The same for the dates of a store from `start` to `end`, both included; nothing where no series is registered."""
    days = [start + timedelta(days=step) for step in range((end - start).days + 1)]
    ours = [row for day in days for row in rows_of(store, "daily_casualties", day)] if days else []
    return compare(ours, [row for day in days for row in rows_of(store, "reference", day)])
