"""Dates as pages print them in their own line: "الاثنين 8/يوليو/2024 - 04:20 م", "08-07-2024", "July 8, 2024".

Only whole dates (day, month, year) count, and "قبل ساعتين" where the time of the fetch is known. Day before month, as
Arabic and French pages write; an English "07/08/2024" could be either and is refused.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache

from waqai.arabic.normalise import fold
from waqai.lexicons import load

_ENGLISH = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december")  # fmt: skip
_FRENCH = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre")  # fmt: skip
_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,2})\s?([/.\-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d{2})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<![\d/.-])((?:19|20)\d{2})\s?([/.\-])\s?(\d{1,2})\s?\2\s?(\d{1,2})(?![\d/])")
_CLOCK = re.compile(
    r"(?<!\d)([01]?\d|2[0-3])\s?[:.](?P<m>[0-5]\d)(?::[0-5]\d)?(?!\d)\s*(?P<half>صباحا|مساء|ص|م|a\.?m\.?|p\.?m\.?)?(?!\w)",
    re.I,
)
_ZONE = re.compile(r"(?:GMT|UTC|غرينتش|جرينتش|توقيت غرينتش)\s*(?:([+-])\s?(\d{1,2})(?::?(\d{2}))?)?", re.I)
_AGO = re.compile(r"^\W*(?:منذ|قبل)\s+(?:(\d+)\s+)?(دقيقه|دقيقتين|دقائق|ساعه|ساعتين|ساعات|يوم|يومين|ايام)(?!\w)")
_UNITS = {"دقيقه": (1, 1), "دقيقتين": (2, 1), "دقائق": (0, 1), "ساعه": (1, 60), "ساعتين": (2, 60), "ساعات": (0, 60),
          "يوم": (1, 1440), "يومين": (2, 1440), "ايام": (0, 1440)}  # fmt: skip
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def _months() -> dict[str, int]:
    """Folded month name to its number: the lexicon's, English and French, whole and cut to three letters."""
    names = {fold(form): int(entry.attributes["month"]) for entry in load("months") for form in entry.forms}
    for language in (_ENGLISH, _FRENCH):
        names |= {fold(name): number for number, name in enumerate(language, 1)}
    names |= {name[:3]: number for number, name in enumerate(_ENGLISH, 1)}
    return names | {"sept": 9}


@cache
def _named() -> tuple[re.Pattern[str], re.Pattern[str]]:
    month = "|".join(sorted(map(re.escape, _months()), key=len, reverse=True))
    both = rf"(?P<month>{month})\.?(?:\s?[/(\-]\s?(?P<other>{month})\s?\)?)?"
    year = r"(?P<year>(?:19|20)\d{2})"
    day = r"(?<!\d)(?P<day>\d{1,2})(?:st|nd|rd|th|er)?"
    day_first = rf"{day}\s?[\s/,،\-]?\s?(?:من\s|of\s)?(?:شهر\s)?{both}\s?[\s/,،\-]\s?(?:عام\s|سنه\s)?{year}(?!\d)"
    month_first = rf"(?<!\w){both}\s?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s?[,،]?\s{year}(?!\d)"
    return re.compile(day_first), re.compile(month_first)


def printed_dates(text: str, anchor: datetime | None = None, language: str = "ar") -> Iterator[tuple[datetime, str]]:
    """Dates with their precision, in the order they stand in a short line. A clock without a zone is taken as UTC."""
    line = fold(text[:200]).lower()
    found: list[tuple[int, int, int, int, int]] = []
    for pattern in _named():
        for m in pattern.finditer(line):
            number, other = _months()[m["month"]], m["other"]
            if not other or _months()[other] == number:
                found.append((m.start(), m.end(), int(m["year"]), number, int(m["day"])))
    for m in _YEAR_FIRST.finditer(line):
        found.append((m.start(), m.end(), int(m[1]), int(m[3]), int(m[4])))
    for m in _NUMERIC.finditer(line):
        day, month = int(m[1]), int(m[3])
        if month > 12 >= day and language == "en":
            day, month = month, day
        elif language == "en" and day <= 12 and day != month:
            continue
        found.append((m.start(), m.end(), int(m[4]), month, day))
    for start, end, year, month, day in sorted(found):
        try:
            yield _with_clock(line[:start] + " | " + line[end:], datetime(year, month, day, tzinfo=UTC))
        except ValueError:
            continue
    ago = _AGO.match(line)
    if anchor and ago and not found:
        count, minutes = _UNITS[ago[2]]
        count = int(ago[1]) if ago[1] else count
        if count:
            precision = "day" if minutes == 1440 else "hour"
            yield anchor.astimezone(UTC) - timedelta(minutes=count * minutes), precision


def _with_clock(rest: str, day: datetime) -> tuple[datetime, str]:
    clocks = list(_CLOCK.finditer(rest))
    if len(clocks) != 1:
        return day, "day"
    hour, half = int(clocks[0][1]), (clocks[0]["half"] or "")
    if half and hour <= 12:
        hour = hour % 12 + (12 if half.startswith(("م", "p")) else 0)
    moment = day.replace(hour=hour, minute=int(clocks[0]["m"]))
    zone = _ZONE.search(rest)
    if zone and zone[1]:
        shift = timedelta(hours=int(zone[2]), minutes=int(zone[3] or 0))
        moment = moment - shift if zone[1] == "+" else moment + shift
    return moment, "minute"


_FILLERS = frozenset(
    fold(word)
    for word in re.findall(
        r"\w+",
        """الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد يوم
        في من بتاريخ تاريخ النشر نشر نُشر تم نشره ص م صباحا
        مساء الساعة بتوقيت غرينتش جرينتش مكة القاهرة القدس دمشق بيروت الموافق آخر تحديث ه هـ محرم صفر ربيع الأول الآخر
        الثاني جمادى الأولى الآخرة رجب شعبان رمضان شوال ذو القعدة الحجة ذي gmt utc am pm at on le à est edt et bst
        monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun published updated
        lundi mardi mercredi jeudi vendredi samedi dimanche""",
    )
)


def is_date_line(text: str, spare: int = 0) -> bool:
    """Whether a short line says a date and nothing else; `spare` words beside it are let pass."""
    if not 8 <= len(text) <= 90 or not re.search(r"\d", fold(text)):
        return False
    line = fold(text).lower()
    if not any(True for _ in printed_dates(text)):
        return False
    words = [word for word in _LETTERS.findall(line) if word not in _FILLERS]
    names = {part for name in _months() for part in name.split()}
    return sum(word not in names for word in words) <= spare
