"""When a page was published: every date it offers, which of them is taken, and by what rule.

Machine dates (JSON-LD, meta, `<time>`, URL) are read here, printed ones by `waqai.pages.printed`. A date without a day
is none: a year or a month is never turned into one.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from email.utils import parsedate_to_datetime

from waqai.arabic.dates import WrittenDate
from waqai.pages.local_time import placed, zone_of
from waqai.pages.model import DateCandidate
from waqai.pages.printed import printed

# Rules in order of trust. `updated` is taken only where nothing tells of the first publication.
RULES = ("json_ld", "meta", "state", "time", "printed", "url", "updated")
_EARLIEST, _LATEST = 1990, 2100
_ISO = re.compile(
    r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?(?:\[[\w/]+\])?\s*$",
    re.I,
)
_COMPACT = re.compile(r"\s*(20\d{2})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?\s*$")
_PATH = re.compile(
    r"(?<!\d)(19\d\d|20\d\d)([/_.-]?)(0[1-9]|1[0-2]|[1-9](?=[/_.-]))\2(0[1-9]|[12]\d|3[01]|[1-9](?!\d))(?!\d)"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """The date taken (UTC), its rule and precision, all candidates in order of trust, whether they disagree."""

    value: datetime | None = None
    rule: str | None = None
    precision: str | None = None
    candidates: tuple[DateCandidate, ...] = ()
    disagree: bool = False


def parse_machine(text: str) -> tuple[datetime, str, bool] | None:
    """A date in ISO 8601, its usual variants, or RFC 2822: UTC, precision, and whether a zone was written.

    None for what has no day, for impossible dates and for years outside 1990-2100. Without a zone, UTC is assumed.

    >>> parse_machine("2024-07-09T01:30:00+03:00")[0].isoformat()
    '2024-07-08T22:30:00+00:00'
    """
    found = _ISO.match(text) or _COMPACT.match(text)
    try:
        if found is None:
            if not re.match(r"\s*[A-Za-z]{3,9},?\s+\d{1,2}\s", text):
                return None
            moment = parsedate_to_datetime(text)
            zoned = moment.tzinfo is not None
            return _checked(moment, "minute", zoned)
        return _assembled(found)
    except (ValueError, OverflowError, TypeError):
        return None


def _assembled(found: re.Match[str]) -> tuple[datetime, str, bool] | None:
    year, month, day, hour, minute, second, *rest = found.groups()
    half, zone = (rest[0], rest[1]) if len(rest) == 2 else (None, rest[0])
    if hour is None:
        return _checked(datetime(int(year), int(month), int(day)), "day", False)
    hours = int(hour)
    if half:
        hours = hours % 12 + (12 if half.lower() == "pm" else 0)
    written = f"{year}-{int(month):02}-{int(day):02}T{hours:02}:{minute}:{second or '00'}"
    offset = "" if zone is None else "+00:00" if zone.upper() in ("Z", "UTC", "GMT") else zone
    offset = offset + ":00" if len(offset) == 3 else offset
    return _checked(datetime.fromisoformat(written + offset), "minute", zone is not None)


def _checked(moment: datetime, precision: str, zoned: bool) -> tuple[datetime, str, bool] | None:
    utc = moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    return (utc, precision, zoned) if _EARLIEST <= utc.year < _LATEST else None


def date_in_url(url: str | None) -> date | None:
    """The day in an address ("/2024/07/08/", "2024-07-08.html", "/20240708/"), or None. Two different days are none."""
    path = re.sub(r"^[a-z]+://[^/]*", "", url or "", flags=re.I)
    days = set()
    for found in _PATH.finditer(path):
        year, separator, month, day = found.groups()
        if not separator and (len(month) < 2 or len(day) < 2):
            continue
        try:
            days.add(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return days.pop() if len(days) == 1 else None


def candidates(
    raw: Iterable[tuple[str, str]],
    url: str | None,
    anchor: datetime | None,
    language: str = "ar",
    zone: tzinfo | None = None,
) -> Iterator[tuple[DateCandidate, bool]]:
    """Every date among (rule, written) pairs and the URL, with whether its zone is known, in order of trust.

    `anchor`: when the page was fetched, for "two hours ago". Rule `time` tries the machine form first. `zone`: that of
    clocks without one, where it is not that of the address's country (`local_time.py`).
    """
    pairs = sorted(dict.fromkeys(raw), key=lambda pair: RULES.index(pair[0]) if pair[0] in RULES else len(RULES))
    day, zone = date_in_url(url), zone or zone_of(url)
    for rule, text in pairs:
        machine = parse_machine(text)
        if machine:
            value, precision, sure = machine
            lent = zone if not sure and precision != "day" else None
            if lent:
                value, sure = placed(value, lent), True
            yield DateCandidate(value, rule, precision, text, _named(lent)), sure
            continue
        shown = rule if rule in ("updated", "json_ld", "meta", "state") else "printed"
        for written in printed(text, anchor, language):
            if _EARLIEST <= written.value.year < _LATEST:
                value, precision, sure = _in_zone(written, zone)
                lent = zone if sure and not written.zoned else None
                yield DateCandidate(value, shown, precision, text, _named(lent)), sure
                break
    if day and _EARLIEST <= day.year < _LATEST:
        yield DateCandidate(_midnight(day), "url", "day", day.isoformat()), False


def _named(zone: tzinfo | None) -> str:
    return str(zone) if zone else ""


def _in_zone(written: WrittenDate, zone: tzinfo | None) -> tuple[datetime, str, bool]:
    """Moment, precision and certainty of a printed date: without a zone its clock tells nothing but the day."""
    if written.zoned or written.precision == "day" or written.rule == "ago":
        return written.value, written.precision, written.zoned
    if zone is None:
        return _midnight(written.value.date()), "day", False
    return placed(written.value, zone), written.precision, True


def choose(found: Iterable[tuple[DateCandidate, bool]], given: date | None) -> Dated:
    """The page's date. A given day (feed, operator) decides the day; a candidate of that day adds the time.

    Candidates disagree where their days differ by more than an unknown time zone explains.
    """
    listed = sorted(found, key=lambda pair: RULES.index(pair[0].rule))
    order = tuple(candidate for candidate, _ in listed)
    first = [(c, zoned) for c, zoned in listed if c.rule != "updated"] or listed
    days = [(c.value.date(), zoned and c.precision != "day") for c, zoned in first]
    if given:
        days.append((given, True))
    disagree = any(abs(a - b) > timedelta(days=0 if sure and safe else 1) for a, sure in days for b, safe in days)
    if given:
        same = next((c for c, _ in listed if c.value.date() == given and c.precision != "day"), None)
        if same:
            return Dated(same.value, f"given+{same.told}", same.precision, order, disagree)
        return Dated(_midnight(given), "given", "day", order, disagree)
    if not first:
        return Dated(candidates=order)
    best, zoned = first[0]
    if not zoned:
        best = next((c for c, sure in first if _tells_better(c, sure, best)), best)
    return Dated(best.value, best.told, best.precision, order, disagree)


def _tells_better(other: DateCandidate, sure: bool, best: DateCandidate) -> bool:
    """Whether a less trusted candidate gives the same date with its zone, or the same day with its time."""
    if sure:
        return abs(other.value - best.value) < timedelta(days=1)
    return best.precision == "day" != other.precision and other.value.date() == best.value.date()


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
