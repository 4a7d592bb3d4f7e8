"""Dates by the calendar: "8 يوليو/تموز 2024", "الثامن من تموز", "08/07/2024", "2 محرم 1446", "يوليو 2024"."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from hijridate import Hijri

from waqai.arabic.date_words import date_words
from waqai.arabic.ordinals import ordinal_before
from waqai.arabic.tokens import Token
from waqai.lexicons import Entry, Matcher, load

EARLIEST, LATEST = 1900, 2100
_HIJRI_EARLIEST, _HIJRI_LATEST = 1343, 1500
_NUMERIC = re.compile(r"(?<![\d/.:-])(\d{1,2})\s?([/.\-])\s?(\d{1,2})\s?\2\s?(1[3-5]\d{2}|(?:19|20)\d{2})(?!\d)")
_YEAR_FIRST = re.compile(
    r"(?<![\d/.:-])(1[3-5]\d{2}|(?:19|20)\d{2})\s?([/.\-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d/]|[-.]\d)"
)
_HIJRI_SIGN = re.compile(r"\s?هـ?\b")


@dataclass(frozen=True, slots=True)
class Found:
    """Days [day, last] written at folded [start, end). `day` is None for what looks like a date and cannot be one:
    it keeps its place, so that no part of it is read as another date. `weekday`: the day of the week said with it."""

    start: int
    end: int
    day: date | None
    last: date | None
    precision: str
    rule: str
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class _Month:
    number: int
    last: int
    hijri: bool


@cache
def months() -> Matcher:
    """Months of both calendars; attributes `month` and `hijri`."""
    return Matcher([*_marked("months", False), *_marked("hijri_months", True)])


def _marked(name: str, hijri: bool) -> Iterator[Entry]:
    for entry in load(name):
        keys = {"month": int(entry.attributes["month"]), "hijri": hijri}
        yield Entry(entry.id, entry.forms, entry.prefixes, keys)
        printed = (*entry.attributes.get("english", ()), *entry.attributes.get("french", ()))
        if printed:
            yield Entry(f"{entry.id}_printed", printed, "none", keys)


def named_date(tokens: Sequence[Token], index: int, anchor: date | None) -> Found | None:
    """The date around a month name that begins at a token; None where the word stands alone."""
    match = months().at(tokens, index)
    if not match:
        return None
    month = _Month(match.entry.attributes["month"], match.last, match.entry.attributes["hijri"])
    other = _other_name(tokens, month)
    agree = other is None or (other.number, other.hijri) == (month.number, month.hijri)
    last = other.last if other else month.last
    year, end, turn = _year(tokens, last, month.hijri)
    days, first = _days(tokens, index)
    if not days and year is None and turn is None:
        days, end = _day_behind(tokens, last)
        year, end, turn = _year(tokens, end, month.hijri) if days else (None, last, None)
        if year is None:
            days = ()
    lead = tokens[first - 1].text if first else ""
    if turn is None and lead in date_words("ahead"):
        turn = "future"
    if not (days or year or turn or lead in date_words("month_lead")):
        return None
    span = (tokens[first].start, tokens[end - 1].end)
    if not agree:
        return Found(*span, None, None, "day", "named")
    return _dated(span, days, month, year, turn, anchor)


def _other_name(tokens: Sequence[Token], month: _Month) -> _Month | None:
    """The same month by its other name: "يوليو/تموز", "تموز (يوليو)", "فبراير شباط"."""
    at = month.last
    marked = at + 1 < len(tokens) and tokens[at].text in ("/", "(", "-")
    match = months().at(tokens, at + marked) if at + marked < len(tokens) else None
    if not match or not (marked or match.entry.attributes["month"] == month.number):
        return None
    closed = match.last + (match.last < len(tokens) and tokens[match.last].text == ")")
    return _Month(match.entry.attributes["month"], closed, match.entry.attributes["hijri"])


def _year(tokens: Sequence[Token], index: int, hijri: bool) -> tuple[int | None, int, str | None]:
    """The year behind a month, where it ends, and the word that places the month instead (الماضي)."""
    at = index
    while at < len(tokens) and at < index + 3 and tokens[at].text in date_words("year_link"):
        at += 1
    text = tokens[at].text if at < len(tokens) else ""
    if len(text) == 4 and text.isdecimal():
        year = int(text)
        bounds = (_HIJRI_EARLIEST, _HIJRI_LATEST) if hijri else (EARLIEST, LATEST)
        if bounds[0] <= year < bounds[1]:
            return year, at + 1, None
    said = _said_year(tokens, at)
    if said:
        return None, said[1], said[0]
    word = tokens[index].text if index < len(tokens) else ""
    turn = next((name for name in ("past", "future", "current") if word in date_words(name)), None)
    return None, index + (turn is not None), turn


def _said_year(tokens: Sequence[Token], at: int) -> tuple[str, int] | None:
    """ "العام الماضي", "هذا العام" around a token: the word for it and where it ends."""
    before = tokens[at - 1].text if at else ""
    text, after = (tokens[k].text if k < len(tokens) else "" for k in (at, at + 1))
    if text in ("هذا", "هذه") and after in ("العام", "السنه"):
        return "this_year", at + 2
    if before != "العام":
        return None
    return (
        ("last_year", at + 1)
        if text in date_words("past")
        else ("this_year", at + 1)
        if text in date_words("current")
        else None
    )


def _days(tokens: Sequence[Token], index: int) -> tuple[tuple[int, ...], int]:
    """The day, or the first and last day, before a month name, and where it begins."""
    at = index - 1
    while at >= 0 and at > index - 4 and tokens[at].text in date_words("day_link"):
        at -= 1
    if at < 0:
        return (), index
    day = _figure(tokens, at)
    if day is None:
        word = ordinal_before(tokens, at + 1)
        glued = at + 1 == index and word and tokens[at].text in ("اول", "اولي")
        return ((word.value,), word.first) if word and not glued and _is_day_word(tokens, word.first) else ((), index)
    earlier = _earlier_day(tokens, at)
    return ((earlier[0], day), earlier[1]) if earlier else ((day,), at)


def _is_day_word(tokens: Sequence[Token], first: int) -> bool:
    """Whether an ordinal has the article, as a day of the month must ("الثامن من يوليو")."""
    return "ال" in tokens[first].text[:4] or tokens[first].text.startswith(("لل", "ولل"))


def _figure(tokens: Sequence[Token], at: int) -> int | None:
    text = tokens[at].text
    apart = at == 0 or tokens[at - 1].text not in ("/", ".", ":") or tokens[at - 1].end != tokens[at].start
    return int(text) if len(text) <= 2 and text.isdecimal() and apart else None


def _earlier_day(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """ "بين 8 و10 يوليو", "8-10 يوليو", "من 8 إلى 10 يوليو": the first day and where it begins."""
    link = tokens[at - 1].text if at else ""
    if at < 2 or link not in ("و", "-", "الي", "حتي"):
        return None
    day = _figure(tokens, at - 2)
    lead = tokens[at - 3].text if at > 2 else ""
    if day is None or (link == "و" and not lead.endswith("بين")):
        return None
    return day, at - 2


def _day_behind(tokens: Sequence[Token], last: int) -> tuple[tuple[int, ...], int]:
    """ "July 8, 2024": the day behind the month."""
    last += last < len(tokens) and tokens[last].text == "."
    if last < len(tokens) and tokens[last].text.isdecimal() and len(tokens[last].text) <= 2:
        end = last + 1
        if end < len(tokens) and tokens[end].text in ("st", "nd", "rd", "th"):
            end += 1
        return (int(tokens[last].text),), end
    return (), last


def _dated(
    span: tuple[int, int], days: tuple[int, ...], month: _Month, year: int | None, turn: str | None, anchor: date | None
) -> Found:
    rule = ("hijri" if month.hijri else "named") + ("" if year else "_near")
    precision = ("month", "day", "days")[len(days)]
    if year is None and anchor:
        year = _near_year(month, days[0] if days else 1, turn, anchor)
    if year is None:
        return Found(*span, None, None, precision, rule)
    found = [calendar_day(year, month.number, day, month.hijri) for day in days or (1, month_length(year, month))]
    if None in found or (len(days) == 2 and days[0] >= days[1]):
        return Found(*span, None, None, precision, rule)
    return Found(*span, found[0], found[-1], precision, rule)


def _near_year(month: _Month, number: int, turn: str | None, anchor: date) -> int | None:
    """The year of a date without one: the latest not after the anchor; the next one behind "المقبل"."""
    if turn in ("this_year", "last_year") and not month.hijri:
        return anchor.year - (turn == "last_year")
    base = int((anchor - date(622, 7, 19)).days / 354.367) + 1 if month.hijri else anchor.year
    found = {
        year: day
        for year in (base - 1, base, base + 1)
        if (day := calendar_day(year, month.number, number, month.hijri))
    }
    if turn == "future":
        return min((year for year, day in found.items() if day > anchor), default=None)
    if turn == "current":
        same = (anchor.year, anchor.month)
        return next((year for year, day in found.items() if (day.year, day.month) == same), None)
    return max((year for year, day in found.items() if day <= anchor), default=None)


def month_length(year: int, month: _Month) -> int:
    """Days of a month."""
    return int(Hijri(year, month.number, 1).month_length()) if month.hijri else monthrange(year, month.number)[1]


def calendar_day(year: int, month: int, day: int, hijri: bool = False) -> date | None:
    """The Gregorian day, or None where the calendar has no such day. Hijri days are those of Umm al-Qura."""
    try:
        return Hijri(year, month, day).to_gregorian() if hijri else date(year, month, day)
    except (ValueError, OverflowError):
        return None


def numeric_dates(text: str, language: str) -> Iterator[Found]:
    """Dates in figures in a folded text, the day first; an English "07/08/2024" could be either and is refused."""
    for match in _YEAR_FIRST.finditer(text):
        yield _numeric(match, text, int(match[1]), int(match[3]), int(match[4]), "year_first")
    for match in _NUMERIC.finditer(text):
        day, month = int(match[1]), int(match[3])
        if month > 12 >= day and language == "en":
            day, month = month, day
        elif language == "en" and day <= 12 and day != month:
            yield Found(match.start(), match.end(), None, None, "day", "numeric")
            continue
        yield _numeric(match, text, int(match[4]), month, day, "numeric")


def _numeric(match: re.Match[str], text: str, year: int, month: int, day: int, rule: str) -> Found:
    hijri = year < 1600
    sign = _HIJRI_SIGN.match(text, match.end()) if hijri else None
    found = calendar_day(year, month, day, hijri) if not hijri or _HIJRI_EARLIEST <= year < _HIJRI_LATEST else None
    return Found(match.start(), sign.end() if sign else match.end(), found, found, "day", "hijri" if hijri else rule)
