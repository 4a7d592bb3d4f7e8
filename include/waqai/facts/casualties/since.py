"""Where a running total starts: the date behind منذ."""

import re
from calendar import monthrange
from datetime import date

from waqai.arabic.normalise import fold
from waqai.lexicons import load

_MONTHS = {fold(name): int(entry.attributes["month"]) for entry in load("months") for name in entry.forms}
MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ORDINALS = ["الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"]
_DAYS = {word: number for number, word in enumerate(_ORDINALS, 1)} | {"الحادي عشر": 11, "الثاني عشر": 12}
_WORD = "|".join(sorted(_DAYS, key=len, reverse=True))
_OTHER = rf"(?: */ *(?:{MONTH}))?"
DAY = re.compile(
    rf"(?:(?P<day>\d{{1,2}})|(?P<word>{_WORD})(?: من)?)(?: شهر)? *-? *(?P<month>{MONTH})\b{_OTHER}(?: الماضي)?"
    rf"(?:[ ،]*(?:من عام|عام|سنه)? ?(?P<year>(?:19|20)\d\d))?"
)
MONTH_YEAR = re.compile(rf"\b(?P<month>{MONTH})\b{_OTHER} (?P<year>20\d\d)")
YEAR = re.compile(r"(?:عام|سنه|منذ|مطلع|بدايه|العام) ?(?P<year>(?:19|20)\d\d)\b")
_THIS_YEAR = re.compile(r"(?:بدايه|مطلع|اول) (?:هذا |السنه|العام)")
SINCE = re.compile(r"\b(?:و|ف)?(?:منذ|مذ)\b")
# What is said behind these words is no more about the start.
BREAK = re.compile(r" (?:بعدما|بعد ان|عندما|حين|حيث|حتي|وحتي)\b")


def since_of(clause: str, context: str, published: date | None) -> str | None:
    """ISO date of the start of a running total, where the sentence or its heading gives it, else None."""
    for text in (clause, context):
        for found in SINCE.finditer(text):
            start = _date_in(BREAK.split(text[found.start() : found.start() + 110])[0], published)
            if start:
                return start
    return None


def _date_in(text: str, published: date | None) -> str | None:
    found = DAY.search(text)
    if found:
        day = int(found["day"]) if found["day"] else _DAYS[found["word"]]
        return _dated(day, _MONTHS[found["month"]], found["year"], published)
    found = MONTH_YEAR.search(text)
    if found:
        month, year = _MONTHS[found["month"]], int(found["year"])
        return date(year, month, 7 if (year, month) == (2023, 10) else 1).isoformat()
    found = YEAR.search(text[:60])
    if found:
        return f"{found['year']}-01-01"
    return f"{published.year}-01-01" if published and _THIS_YEAR.search(text[:40]) else None


def _dated(day: int, month: int, year: str | None, published: date | None) -> str | None:
    """The date; without a year the latest such day not after publication (7 October without one is that of 2023)."""
    if year is None:
        if (day, month) == (7, 10):
            return "2023-10-07"
        if published is None:
            return None
        number = published.year - ((month, day) > (published.month, published.day))
    else:
        number = int(year)
    return date(number, month, day).isoformat() if 1 <= day <= monthrange(number, month)[1] else None
