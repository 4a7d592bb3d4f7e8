"""Acts over time: bars a day stacked by kind, and a strip of marks for each party."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from waqai.browser.charts import BOTTOM, LEFT, RIGHT, TOP, WIDTH, Axis, day_ticks, ticks

HEIGHT, ROW, NAMES = 240.0, 30.0, 210.0


def bars(
    rows: Sequence[Mapping[str, Any]], first: date, last: date, kinds: Mapping[str, Sequence[str]]
) -> dict[str, Any]:
    """Coordinates of stacked bars. `rows`: date, type, acts; `kinds`: the types of each kind, the lowest first."""
    of_type = {name: kind for kind, names in kinds.items() for name in names}
    days: dict[date, Counter[str]] = defaultdict(Counter)
    for row in rows:
        days[row["date"]][of_type.get(row["type"], "")] += row["acts"]
    scale = ticks(0, max((sum(found.values()) for found in days.values()), default=1), 4)
    x, y = _days(first, last, LEFT), Axis(scale[0], scale[-1], HEIGHT - BOTTOM, TOP)
    wide = round(max(1.2, min(26.0, 0.74 * (WIDTH - LEFT - RIGHT) / (x.high - x.low))), 1)
    drawn = []
    for day, found in sorted(days.items()):
        below = 0
        for kind in kinds:
            if found[kind]:
                top, base = y.at(below + found[kind]), y.at(below)
                left = round(x.at(day.toordinal()) - wide / 2, 1)
                drawn.append({"day": day, "kind": kind, "acts": found[kind], "x": left, "y": top, "height": base - top})
                below += found[kind]
    return {
        "width": WIDTH, "height": HEIGHT, "left": LEFT, "right": WIDTH - RIGHT, "base": HEIGHT - BOTTOM, "bar": wide,
        "bars": drawn, "y": [(y.at(value), value) for value in scale], "x": _ticks(x, first, last),
    }  # fmt: skip


def strips(
    rows: Sequence[Mapping[str, Any]], first: date, last: date, stance: Mapping[str, str], most: int
) -> dict[str, Any]:
    """Coordinates of a strip for each of the parties with most positions. `rows`: date, who, who_written, type, …"""
    count = Counter(row["who"] for row in rows)
    parties = sorted(count, key=lambda who: (-count[who], who))[:most]
    x = _days(first, last, NAMES)
    lines = []
    for k, who in enumerate(parties):
        own, seen = [row for row in rows if row["who"] == who], Counter[date]()
        middle = TOP + ROW * (k + 0.5)
        marks = []
        for row in own:
            # Several on one day stand beside each other, up to a point.
            aside = min(seen[row["date"]], 4) * 5.0
            seen[row["date"]] += 1
            marks.append(
                {"row": row, "x": round(x.at(row["date"].toordinal()) + aside, 1), "stance": stance[row["type"]]}
            )
        lines.append({"who": who, "written": own[0]["who_written"], "count": len(own), "y": middle, "marks": marks})
    height = TOP + ROW * len(parties) + BOTTOM
    return {
        "width": WIDTH, "height": height, "left": NAMES, "right": WIDTH - RIGHT, "base": height - BOTTOM,
        "lines": lines, "x": _ticks(x, first, last),
    }  # fmt: skip


def _days(first: date, last: date, left: float) -> Axis:
    return Axis(first.toordinal() - 0.5, last.toordinal() + 0.5, left, WIDTH - RIGHT)


def _ticks(x: Axis, first: date, last: date) -> list[tuple[float, date]]:
    return [(x.at(day.toordinal()), day) for day in day_ticks(first, last)]
