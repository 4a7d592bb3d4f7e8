"""Where a running total starts: what stands behind منذ, and its date where that is told."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache

from waqai.arabic.dates import WrittenDate, find_dates
from waqai.arabic.normalise import Normalised
from waqai.lexicons.patterns import pattern

_SINCE = pattern("scope", "since")
# "بعد" a date starts a total only where a total is spoken of before it.
_AFTER = pattern("scope", "after")
# "الحرب التي بدأت عام 2014", "النزاع الذي اندلع في ديسمبر": a war that is not said to have ended.
_BEGAN = pattern("scope", "began")
_YEAR = pattern("scope", "year")
_THIS_YEAR = pattern("scope", "start_of_year")
_PAST_YEAR = pattern("scope", "start_of_past_year")
_THIS_MONTH = pattern("scope", "start_of_month")
_STARTED = pattern("scope", "started")
_THAT_DAY = pattern("scope", "that_day")
# "منذ أيار الماضي" in a text of an unknown day; 7 October alone is that of the war.
_A_MONTH, _OCTOBER = pattern("scope", "since_a_month"), pattern("scope", "seventh_of_october")
# "منذ فجر اليوم", "منذ ساعات": the day itself, no total's start.
_TODAY = pattern("scope", "today")
# "الهجوم الأول منذ …", "أعنف زلزال منذ …" measures time between events.
_RANKED = pattern("scope", "ranked")
# "البلدة التي تشهد توترا منذ شهرين": how long a place has known what it knows.
_LASTS = pattern("scope", "lasts_there")
# What is said behind these words is no more about the start.
_BREAK = pattern("scope", "break")
_REACH, _NEAR, _BACK, _FAR_BACK = 110, 45, 45, 80
_CALENDAR = ("named", "named_near", "hijri", "hijri_near", "numeric", "year_first")
_WAR = date(2023, 10, 7)
_NOON = time(12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Start:
    """The start of a running total; its ISO date where the text tells it."""

    day: str | None


def since_of(clause: str, context: str, published: date | None) -> str | None:
    """ISO date of the start of a running total, where the sentence or its heading gives it, else None."""
    return next((start.day for text in (clause, context) for start in starts(text, published) if start.day), None)


def starts(text: str, published: date | None) -> list[Start]:
    """The starts of totals that a folded text tells of."""
    if not any(word in text for word in ("منذ", "مذ", "بعد", "التي", "الذي", "اعتبارا", "ابتداء", "بدءا")):
        return []
    return _starts(text, published)


@lru_cache(4096)
def _starts(text: str, published: date | None) -> list[Start]:
    found = []
    for at in _leads(text):
        after = _BREAK.split(text[at : at + _REACH])[0]
        if _TODAY.match(after.lstrip("وف")) or _RANKED.search(text, max(0, at - _BACK), at):
            continue
        that_day = _THAT_DAY.match(after)
        start = Start(_date_before(text[:at], published)) if that_day else _start(after, published)
        lasts = start is not None and start.day is None and _LASTS.search(text, max(0, at - _FAR_BACK), at)
        found += [start] if start and not lasts else []
    return found


def _date_before(text: str, published: date | None) -> str | None:
    """The date that "since then" takes up: "بدأ الحصار في أول مايو، ومنذ ذلك اليوم …"."""
    dates = find_dates(Normalised(text, text), datetime.combine(published, _NOON) if published else None)
    named = [found for found in dates if found.rule in _CALENDAR]
    return _day_of(named[-1]) if named else None


def _leads(text: str) -> Iterator[int]:
    yield from (match.start() for match in _SINCE.finditer(text))
    yield from (match.start("lead") for match in _AFTER.finditer(text))
    yield from (match.start("lead") for match in _BEGAN.finditer(text))


def _start(after: str, published: date | None) -> Start | None:
    near, is_since = after[:_NEAR], not after.startswith("بعد")
    dates = find_dates(Normalised(after, after), datetime.combine(published, _NOON) if published else None)
    named = next((found for found in dates if found.rule in _CALENDAR), None)
    if named and (is_since or named.start < _NEAR // 2) and (named.start < _NEAR or _STARTED.search(near)):
        middle = named.precision == "month" and "منتصف" in after[: named.start]
        return Start(named.day.replace(day=15).isoformat() if middle else _day_of(named))
    year = _YEAR.search(after[:60])
    if year and is_since:
        return Start(f"{year['year']}-01-01")
    if not is_since:
        return None
    if published and _THIS_MONTH.search(near):
        return Start(published.replace(day=1).isoformat())
    if published and _THIS_YEAR.search(near):
        return Start(f"{published.year - bool(_PAST_YEAR.search(near))}-01-01")
    weekday = next((found for found in dates if found.rule == "weekday"), None)
    if weekday and published and (_STARTED.search(near) or (published - weekday.day).days > 1):
        return Start(weekday.day.isoformat())
    if published is None and _OCTOBER.search(near):
        return Start(_WAR.isoformat())
    undated = published is None and _A_MONTH.search(near)
    return Start(None) if undated or _STARTED.search(near) else None


def _day_of(found: WrittenDate) -> str:
    """The first day; 7 October without a year, and October 2023, are that of the war."""
    if found.precision == "month" and (found.day.year, found.day.month) == (_WAR.year, _WAR.month):
        return _WAR.isoformat()
    if found.rule == "named_near" and (found.day.month, found.day.day) == (_WAR.month, _WAR.day) and found.day > _WAR:
        return _WAR.isoformat()
    return found.day.isoformat()
