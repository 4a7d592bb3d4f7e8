"""Clock times and their zones beside a date: "14:30 بتوقيت القدس", "04:20 م", "15:00 غرينتش+3"."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import cache
from zoneinfo import ZoneInfo

from waqai.arabic.normalise import fold
from waqai.lexicons import load

_HALF = r"(?P<half>صباحا|مساء|فجرا|ظهرا|عصرا|ليلا|ص|م|a\.?m\.?|p\.?m\.?)?(?!\w)"
_CLOCK = re.compile(
    r"(?<![\d.:/+])(?<![a-zش]-)(?P<h>[01]?\d|2[0-3])\s?[:.](?P<m>[0-5]\d)(?::[0-5]\d(?:[.,]\d+)?)?(?![\d/:]|\.\d)"
    rf"\s*(?:(?P<iso>z\b|[+-]\d\d(?::?\d\d)?\b)|{_HALF})"
)
_HOUR = re.compile(r"الساعه\s+(?P<h>[01]?\d|2[0-3])(?![\d:./])\s*(?:(?P<iso>$^)|" + _HALF + ")")
_OFFSET = r"\s*(?:(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d{2}))?)?"
_NEAR = 24


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `zone` is None where none is written; `exact`: minutes are given."""

    hour: int
    minute: int
    zone: tzinfo | None
    exact: bool

    def on(self, day: date) -> datetime:
        """The moment in UTC; without a zone the clock is taken as UTC."""
        local = datetime(day.year, day.month, day.day, self.hour, self.minute, tzinfo=self.zone or UTC)
        return local.astimezone(UTC)


@cache
def _zones() -> tuple[re.Pattern[str], dict[str, str]]:
    names = {fold(form): str(entry.attributes["zone"]) for entry in load("time_zones") for form in entry.forms}
    known = "|".join(sorted(map(re.escape, names), key=len, reverse=True))
    free = "|".join(name for name, zone in names.items() if zone == "UTC")
    return re.compile(rf"(?:توقيت\s+(?P<name>{known})|(?P<free>{free}))(?!\w){_OFFSET}"), names


def clock_in(rest: str) -> Clock | None:
    """The time of day in a folded, lower-case text around a date, or None where there is none or more than one.

    Where one moment is given in two zones, that of Greenwich is taken.
    """
    found = list(_CLOCK.finditer(rest)) or list(_HOUR.finditer(rest))
    clocks = [(match, _zone(match, rest)) for match in found]
    universal = [(match, zone) for match, zone in clocks if zone == UTC]
    chosen = clocks if len(clocks) == 1 else universal
    return _clock(*chosen[0]) if len(chosen) == 1 else None


def _clock(match: re.Match[str], zone: tzinfo | None) -> Clock:
    hour, half = int(match["h"]), match["half"] or ""
    if half and hour <= 12:
        late = half.startswith(("م", "p", "ظ", "ع")) or (half == "ليلا" and 6 <= hour < 12)
        # Eleven "at noon" is still the morning.
        late = late and not (half == "ظهرا" and hour in (10, 11))
        hour = hour % 12 + (12 if late else 0)
    exact = "m" in match.re.groupindex
    return Clock(hour, int(match["m"]) if exact else 0, zone, exact)


def _zone(match: re.Match[str], rest: str) -> tzinfo | None:
    """The zone written right behind a clock."""
    if match["iso"]:
        return UTC if match["iso"] == "z" else _shifted(match["iso"][0], match["iso"][1:3], match["iso"][3:].strip(":"))
    pattern, names = _zones()
    found = pattern.search(rest, match.end(), match.end() + _NEAR + 40)
    if not found or found.start() - match.end() > _NEAR or _CLOCK.search(rest, match.end(), found.start()):
        return None
    if found["sign"]:
        return _shifted(found["sign"], found["hours"], found["minutes"] or "")
    name = names[found["name"] or found["free"]]
    return UTC if name == "UTC" else ZoneInfo(name)


def _shifted(sign: str, hours: str, minutes: str) -> tzinfo | None:
    shift = timedelta(hours=int(hours), minutes=int(minutes or 0))
    if shift > timedelta(hours=14):
        return None
    return timezone(shift if sign == "+" else -shift) if shift else UTC
