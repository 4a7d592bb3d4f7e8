"""Acts over time: bars stacked by kind, and a strip of marks for each party. Long ranges are told in runs of days."""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from waqai.browser.charts import BOTTOM, LEFT, RIGHT, TOP, WIDTH, Axis, day_ticks, ticks

# Names stand on the right, for the same reason as the values of a chart.
HEIGHT, ROW, NAMES = 240.0, 30.0, 200.0
MOST_BARS, MOST_MARKS = 62, 36


def run_of(first: date, last: date, most: int = MOST_BARS) -> int:
    """How many days a bar or mark stands for, so that there are at most so many of them side by side."""
    return max(1, math.ceil(((last - first).days + 1) / most))


def bars(
    rows: Sequence[Mapping[str, Any]], first: date, last: date, kinds: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """Coordinates of stacked bars. `rows`: date, type, acts; `kinds`: the types of each kind, the lowest first."""
    of_type = {name: kind for kind, names in kinds.items() for name in names}
    step = run_of(first, last)
    runs: dict[int, Counter[str]] = defaultdict(Counter)
    for row in rows:
        runs[(row["date"] - first).days // step][of_type.get(row["type"], "")] += row["acts"]
    scale = ticks(0, max((sum(found.values()) for found in runs.values()), default=1), 4)
    x, y = _days(first, last, RIGHT), Axis(scale[0], scale[-1], HEIGHT - BOTTOM, TOP)
    wide = round(max(1.2, min(26.0, 0.74 * step * (WIDTH - LEFT - RIGHT) / (x.high - x.low))), 1)
    drawn = []
    for run, found in sorted(runs.items()):
        below, day = 0, first + timedelta(days=run * step)
        until = min(last, day + timedelta(days=step - 1))
        middle = x.at((day.toordinal() + until.toordinal()) / 2)
        for kind in (kind for kind in kinds if found[kind]):
            top, base = y.at(below + found[kind]), y.at(below)
            below += found[kind]
            place = {"x": round(middle - wide / 2, 1), "y": top, "height": round(base - top, 1)}
            drawn.append({"day": day, "until": until, "kind": kind, "acts": found[kind], **place})
    return {
        "width": WIDTH, "height": HEIGHT, "left": LEFT, "right": WIDTH - RIGHT, "base": HEIGHT - BOTTOM, "bar": wide,
        "bars": drawn, "y": [(y.at(value), value) for value in scale], "x": _ticks(x, first, last),
    }  # fmt: skip


def strips(
    rows: Sequence[Mapping[str, Any]], first: date, last: date, stances: Sequence[str], most: int
) -> dict[str, Any]:
    """Coordinates of a strip for each of the parties with most acts. `rows`: date, who, who_written, stance, acts, …"""
    count: Counter[str] = Counter()
    for row in rows:
        count[row["who"]] += row["acts"]
    parties = sorted(count, key=lambda who: (-count[who], who))[:most]
    x, step = _days(first, last, NAMES), run_of(first, last, MOST_MARKS)
    lines = []
    for k, who in enumerate(parties):
        own = [row for row in rows if row["who"] == who]
        lines.append({"who": who, "written": own[0]["who_written"], "count": count[who], "y": TOP + ROW * (k + 0.5),
                      "marks": _marks(own, x, first, step, stances)})  # fmt: skip
    height = TOP + ROW * len(parties) + BOTTOM
    return {
        "width": WIDTH, "height": height, "left": LEFT, "right": WIDTH - NAMES, "base": height - BOTTOM,
        "lines": lines, "x": _ticks(x, first, last),
    }  # fmt: skip


def _marks(
    rows: Sequence[Mapping[str, Any]], x: Axis, first: date, step: int, stances: Sequence[str]
) -> list[dict[str, Any]]:
    """A mark for each stance in each run of days, the stances beside each other; it grows with the number of acts."""
    found: dict[tuple[int, str], list[Mapping[str, Any]]] = defaultdict(list)
    for row in rows:
        found[((row["date"] - first).days // step, row["stance"])].append(row)
    room = step * (x.end - x.start) / (x.high - x.low)
    marks = []
    for (run, kind), own in sorted(found.items()):
        acts = sum(row["acts"] for row in own)
        aside = (stances.index(kind) - (len(stances) - 1) / 2) * min(9.0, 0.22 * room)
        at = x.at(first.toordinal() + run * step + (step - 1) / 2)
        marks.append({"row": own[-1], "acts": acts, "x": round(at + aside, 1), "stance": kind,
                      "r": round(min(9.0, 3.4 + 0.9 * math.sqrt(acts)), 1)})  # fmt: skip
    return marks


def _days(first: date, last: date, right: float) -> Axis:
    return Axis(first.toordinal() - 0.5, last.toordinal() + 0.5, LEFT, WIDTH - right)


def _ticks(x: Axis, first: date, last: date) -> list[tuple[float, date]]:
    return [(x.at(day.toordinal()), day) for day in day_ticks(first, last)]
