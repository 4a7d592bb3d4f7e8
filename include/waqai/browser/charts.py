"""Geometry of the charts: numbers to coordinates. The templates draw it; only path strings know of SVG."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

WIDTH, HEIGHT = 860.0, 320.0
# The values stand on the right, beside the newest days: a narrow screen shows that end first.
LEFT, RIGHT, TOP, BOTTOM = 16.0, 64.0, 14.0, 34.0


@dataclass(frozen=True)
class Axis:
    """A straight scale: a value at `low` lies at `start`, one at `high` at `end` (pixels)."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """The place of a value, to a tenth of a pixel."""
        share = (value - self.low) / ((self.high - self.low) or 1)
        return round(self.start + share * (self.end - self.start), 1)


def ticks(low: float, high: float, wanted: int = 5) -> list[float]:
    """Round numbers (1, 2, 5 times a power of ten) from below `low` to above `high`."""
    span = max(high - low, 1.0)
    step = 10 ** math.floor(math.log10(span / wanted))
    step *= next(m for m in (1, 2, 5, 10) if span / (step * m) <= wanted)
    step = max(step, 1)
    first, last = math.floor(low / step), math.ceil(high / step)
    last = max(last, first + 1)
    return [n * step for n in range(first, last + 1)]


def day_ticks(first: date, last: date, wanted: int = 8) -> list[date]:
    """Days to write on the axis, evenly apart, the first among them."""
    step = max(1, math.ceil(((last - first).days + 1) / wanted))
    return [first + timedelta(days=n) for n in range(0, (last - first).days + 1, step)]


def runs(days: Sequence[date]) -> list[list[int]]:
    """Indexes of days that follow each other without a gap: a line must not cross one."""
    found: list[list[int]] = []
    for k, day in enumerate(days):
        if found and (day - days[k - 1]).days == 1:
            found[-1].append(k)
        else:
            found.append([k])
    return found


def path(points: Sequence[tuple[float, float]]) -> str:
    """The `d` of a polyline."""
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in points) if points else ""


def circle(count: int, radius: float, x: float, y: float) -> list[tuple[float, float, float]]:
    """Places evenly on a circle with their angle, the first at the top."""
    found = []
    for k in range(count):
        angle = 2 * math.pi * k / max(count, 1) - math.pi / 2
        found.append((round(x + radius * math.cos(angle), 1), round(y + radius * math.sin(angle), 1), angle))
    return found


def size(value: float, most: float, largest: float, least: float = 3.0) -> float:
    """Radius whose area grows with the value."""
    return round(max(least, largest * math.sqrt(max(value, 0) / most)) if most else least, 1)
