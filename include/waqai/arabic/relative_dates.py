"""Dates told from the day of publication: "أمس", "يوم الإثنين", "قبل ساعتين", "الأسبوع الماضي", "آخر 24 ساعة"."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cache

from waqai.arabic.calendar_dates import Found, months
from waqai.arabic.cardinals import Reader
from waqai.arabic.date_words import date_words
from waqai.arabic.normalise import fold
from waqai.arabic.ordinals import ordinal_before
from waqai.arabic.ordinals import units as ordinals
from waqai.arabic.tokens import Token
from waqai.lexicons import Match, Matcher, load

_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 7 * 1440}
# Weeks are those of most Arab countries in CLDR: Saturday is the first day.
_FIRST_WEEKDAY = 5
_BEFORE_LAST = (("قبل", "الماضي"), ("ما", "قبل", "الماضي"))


@dataclass(frozen=True, slots=True)
class Ago:
    """A moment counted back at folded [start, end): `moment` has the time of day where minutes or hours are counted."""

    start: int
    end: int
    moment: datetime | None
    unit: str


@cache
def weekdays() -> Matcher:
    return Matcher(load("weekdays"))


@cache
def relatives() -> Matcher:
    return Matcher(load("relative_days"))


@cache
def units() -> Matcher:
    return Matcher(load("time_units"))


@cache
def _words(key: str, sort: str) -> frozenset[str]:
    """The folded words that an entry bans beside it."""
    entry = next(entry for entry in (*load("relative_days"), *load("weekdays")) if entry.id == key)
    return frozenset(map(fold, entry.attributes.get(sort, ())))


def _banned(tokens: Sequence[Token], match: Match) -> bool:
    before = tokens[match.first - 1].text if match.first else ""
    after = tokens[match.last].text if match.last < len(tokens) else ""
    if before in _words(match.entry.id, "not_after") or after in _words(match.entry.id, "not_before"):
        return True
    return match.entry.id == "today" and after in ordinals()


def relative_date(tokens: Sequence[Token], match: Match, anchor: date | None) -> Found | None:
    """The day or span of a relative word; None where the words beside it make it something else."""
    if _banned(tokens, match):
        return None
    keys = match.entry.attributes
    unit, shift = str(keys["unit"]), int(keys["shift"])
    span = (tokens[match.first].start, tokens[match.last - 1].end)
    if anchor is None:
        return Found(*span, None, None, unit, "relative")
    first, last = _span(anchor, unit, shift)
    if unit == "month" and (found := _day_of_month(tokens, match.first, first, last)):
        return replace(found, end=span[1])
    return Found(*span, first, last, unit, "relative")


def _day_of_month(tokens: Sequence[Token], at: int, first: date, last: date) -> Found | None:
    """ "الثاني من الشهر الجاري", "يوم 28 من الشهر الماضي": the day of a month that is told from publication."""
    if at < 2 or tokens[at - 1].text != "من":
        return None
    told, figure = ordinal_before(tokens, at - 1), tokens[at - 2].text
    number = told.value if told else int(figure) if figure.isdecimal() and len(figure) <= 2 else 0
    begin = told.first if told else at - 2
    led = told is not None or (begin > 0 and tokens[begin - 1].text in date_words("leads_day"))
    if not led or not 0 < number <= last.day:
        return None
    day = first.replace(day=number)
    return Found(tokens[begin].start, tokens[at].end, day, day, "day", "relative")


def _span(anchor: date, unit: str, shift: int) -> tuple[date, date]:
    if unit == "day":
        day = anchor + timedelta(days=shift)
        return day, day
    if unit == "week":
        first = anchor - timedelta(days=(anchor.weekday() - _FIRST_WEEKDAY) % 7) + timedelta(weeks=shift)
        return first, first + timedelta(days=6)
    months = anchor.year * 12 + anchor.month - 1 + shift
    year, month = months // 12, months % 12 + 1
    return date(year, month, 1), date(year, month, monthrange(year, month)[1])


def weekday(tokens: Sequence[Token], match: Match, anchor: date | None) -> Found | None:
    """A day of the week: the latest not after the anchor, the one before with "الماضي", the next with "المقبل"."""
    if _banned(tokens, match):
        return None
    turn = tokens[match.last].text if match.last < len(tokens) else ""
    behind = tuple(token.text for token in tokens[match.last : match.last + 3])
    turned = turn in date_words("past") | date_words("future")
    span = (tokens[match.first].start, tokens[match.last - (not turned)].end)
    number = int(match.entry.attributes["day"])
    if anchor is None:
        return Found(*span, None, None, "day", "weekday", number)
    back = (anchor.isoweekday() - number) % 7
    if turn in date_words("future"):
        day = anchor + timedelta(days=7 - back)
    else:
        day = anchor - timedelta(days=7 if turn in date_words("past") and not back else back)
    if any(behind[: len(words)] == words for words in _BEFORE_LAST):
        day -= timedelta(days=7 if back else 14)  # "السبت قبل الماضي"
    return Found(*span, day, day, "day", "weekday", number)


def ago(tokens: Sequence[Token], index: int, anchor: datetime | None) -> Ago | None:
    """ "قبل ساعتين", "قبل نحو أسبوع"; None where no length of time follows or it counts from elsewhere."""
    at = index + 1 + (index + 1 < len(tokens) and tokens[index + 1].text in date_words("roughly"))
    length = _length(tokens, at)
    if not length:
        return None
    count, unit, last = length
    after = tokens[last].text if last < len(tokens) else ""
    # "قبل يومين من الحفل" counts from the party, "منذ يوم الإثنين" and "منذ شهر يوليو" name a start.
    names_a_start = after.startswith("ال") or after in months()
    if after in ("من", "علي") or (count == 1 and names_a_start and unit in ("day", "month")):
        return None
    span = (tokens[index].start, tokens[last - 1].end)
    if anchor is None:
        return Ago(*span, None, unit)
    if unit == "month":
        first, _ = _span(anchor.date(), "month", -count)
        day = min(anchor.day, monthrange(first.year, first.month)[1])
        return Ago(*span, anchor.replace(year=first.year, month=first.month, day=day), unit)
    return Ago(*span, anchor - timedelta(minutes=_MINUTES[unit] * count), unit)


def _length(tokens: Sequence[Token], at: int) -> tuple[int, str, int] | None:
    """(count, unit, end) of a length of time at a token."""
    if at >= len(tokens):
        return None
    match = units().at(tokens, at)
    if match:
        count = int(match.entry.attributes["count"])
        return (count, str(match.entry.attributes["unit"]), match.last) if count else None
    number = Reader(tokens).at(at)
    if not number or number.vague or number.value.denominator != 1 or not 0 < number.value < 1000:
        return None
    match = units().at(tokens, number.last) if number.last < len(tokens) else None
    if not match or match.entry.attributes["count"] == 2:
        return None
    return int(number.value), str(match.entry.attributes["unit"]), match.last


def window(tokens: Sequence[Token], match: Match, anchor: date | None) -> Found | None:
    """ "الساعات الـ24 الماضية", "آخر 24 ساعة", "الأيام الثلاثة الماضية": the days up to the anchor."""
    unit = str(match.entry.attributes["unit"])
    parts = _counted(tokens, match)
    if not parts or unit not in _MINUTES:
        return None
    first, last, count = parts
    latest = bool(first) and tokens[first - 1].text in date_words("latest")
    closed = last < len(tokens) and tokens[last].text in date_words("past")
    if not (latest or closed):
        return None
    first, last = first - latest, last + closed
    span = (tokens[first].start, tokens[last - 1].end)
    if anchor is None:
        return Found(*span, None, None, "days", "window")
    days = -(-count * _MINUTES[unit] // 1440)
    return Found(*span, anchor - timedelta(days=days), anchor, "days" if days < 7 else "week", "window")


def _counted(tokens: Sequence[Token], match: Match) -> tuple[int, int, int] | None:
    """(first, last, count) of a unit with its number: behind the articled plural, before the bare unit, or the dual."""
    definite = tokens[match.first].text.startswith("ال")
    if match.entry.attributes["count"] == 2:
        return (match.first, match.last, 2) if definite else None
    if definite:
        at = match.last + (match.last + 1 < len(tokens) and tokens[match.last].text == "ال")
        number = Reader(tokens).at(at) if at < len(tokens) else None
        if not number or number.vague or number.value.denominator != 1 or number.value < 1:
            return None
        return match.first, number.last, int(number.value)
    figure = tokens[match.first - 1].text if match.first else ""
    if not figure.isdecimal() or len(figure) > 3:
        return None
    first = match.first - 1
    return first - (first > 0 and tokens[first - 1].text == "ال"), match.last, int(figure)
