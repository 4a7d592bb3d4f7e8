"""Where a running total starts: what stands behind منذ, and its date where that is told."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import lru_cache

from waqai.arabic.dates import WrittenDate, find_dates
from waqai.arabic.normalise import Normalised

_SINCE = re.compile(r"\b(?:و|ف)?(?:منذ|مذ)\b")
# "بعد" a date starts a total only where a total is spoken of before it.
_AFTER = re.compile(r"\b(?:حصيله|اجمالي|عدد|اعداد|مجموع)\b.{0,50}?(?P<lead>\bبعد\b)")
# "الحرب التي بدأت عام 2014", "النزاع الذي اندلع في ديسمبر": a war that is not said to have ended.
_BEGAN = re.compile(
    r"\b[وبفل]?(?:ال)?(?:حرب|نزاع|صراع|ازمه|عدوان|تمرد|انتفاضه|احتجاجات|حمله|قتال|معارك)\b(?: \S+){0,4}? (?:التي|الذي) "
    r"(?P<lead>(?:بدا|بدات|اندلع|اندلعت|تفجر|تفجرت|انطلق|انطلقت|نشب|نشبت|بدء)\b)(?!.{0,60}\bانته)"
)
_YEAR = re.compile(r"(?:عام|سنه|العام|منذ|مطلع|بدايه|بعد|في) ?(?P<year>(?:19|20)\d\d)\b")
_THIS_YEAR = re.compile(r"(?:بدايه|مطلع|اول) (?:هذا |السنه|العام)")
_THIS_MONTH = re.compile(r"(?:بدايه|مطلع|اول) (?:هذا الشهر|الشهر (?:الجاري|الحالي))")
_STARTED = re.compile(
    r"\b(?:ال)?(?:بدء|بدايه|اندلاع|انطلاق|تفجر|نشوب|شن|بدات|بدا|اندلعت|انطلاقه|انطلقت|شروع|مطلع|غره|اول|منتصف|اواخر)\b"
    r"|^\S* ?منذ (?:ال)?(?:وقف|اتفاق|هجوم|حرب|عدوان|انقلاب|سقوط|الاطاحه|استئناف|سريان|دخول|توقيع|اعلان|تجدد|انهيار"
    r"|هدنه|طوفان|غزو|ثوره|ازمه|اجتياح|تصعيد|حمله|سيطر\S+|تولي\S*|احتلال\S*|حصار|تاسيس\S*|فرض|انتفاضه|حراك|احتجاجات"
    r"|تمرد|اباده|صراع|نزاع|تفشي\S*|انتشار\S*|ظهور\S*|اندلاع\S*|نشوب\S*|بد[اء]\S*)"
)
# "منذ فجر اليوم", "منذ ساعات": the day itself, no total's start.
_TODAY = re.compile(r"منذ (?:\S+ ){0,2}(?:الصباح|فجر|صباح|امس|مساء|ظهر|ليل|الليل|ليله|ساعات|منتصف (?:ال)?ليل|اليوم)")
# "الهجوم الأول منذ …", "أعنف زلزال منذ …" measures time between events.
_RANKED = re.compile(
    r"\b(?:ال)?(?:اول|اولي|ثاني|ثانيه|ثالث|ثالثه|رابع|رابعه|خامس|خامسه|سادس|سابع|ثامن|تاسع|عاشر|اكبر|اعنف|اسوا|اقوي|اخطر"
    r"|اعلي|ادمي|اكثر|ابرز|اشد|احدث)\b(?! من\b)"
)
# What is said behind these words is no more about the start.
_BREAK = re.compile(r" (?:بعدما|بعد ان|عندما|حين|حيث|حتي|وحتي)\b")
_REACH, _NEAR, _BACK = 110, 45, 45
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
    if not any(word in text for word in ("منذ", "مذ", "بعد", "التي", "الذي")):
        return []
    return _starts(text, published)


@lru_cache(4096)
def _starts(text: str, published: date | None) -> list[Start]:
    found = []
    for at in _leads(text):
        after = _BREAK.split(text[at : at + _REACH])[0]
        if _TODAY.match(after.lstrip("وف")) or _RANKED.search(text, max(0, at - _BACK), at):
            continue
        start = _start(after, published)
        found += [start] if start else []
    return found


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
        return Start(f"{published.year}-01-01")
    weekday = next((found for found in dates if found.rule == "weekday"), None)
    if weekday and published and (_STARTED.search(near) or (published - weekday.day).days > 1):
        return Start(weekday.day.isoformat())
    return Start(None) if _STARTED.search(near) else None


def _day_of(found: WrittenDate) -> str:
    """The first day; 7 October without a year, and October 2023, are that of the war."""
    if found.precision == "month" and (found.day.year, found.day.month) == (_WAR.year, _WAR.month):
        return _WAR.isoformat()
    if found.rule == "named_near" and (found.day.month, found.day.day) == (_WAR.month, _WAR.day) and found.day > _WAR:
        return _WAR.isoformat()
    return found.day.isoformat()
