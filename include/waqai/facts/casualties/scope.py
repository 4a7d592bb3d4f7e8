"""Scope of a count: one incident, a stated window, or a running total with its start."""

import re
from calendar import monthrange
from datetime import date

from waqai.arabic.normalise import fold

_MONTHS = {
    fold(name): number
    for number, names in enumerate(
        ("يناير جانفي", "فبراير شباط فيفري", "مارس آذار", "أبريل إبريل نيسان أفريل", "مايو أيار ماي", "يونيو حزيران جوان",
         "يوليو تموز جويلية", "أغسطس آب أوت", "سبتمبر أيلول", "أكتوبر", "نوفمبر", "ديسمبر"), 1)
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAYS = {"الاول": 1, "الثاني": 2, "الثالث": 3, "الرابع": 4, "الخامس": 5, "السادس": 6, "السابع": 7, "الثامن": 8,
         "التاسع": 9, "العاشر": 10, "الحادي عشر": 11}
_DAY = re.compile(rf"(?:(?P<day>\d{{1,2}})|(?P<word>{'|'.join(_DAYS)})(?: من)?)(?: شهر)? *-? *(?P<month>{_MONTH})\b"
                  rf"(?: */ *(?:تشرين (?:الاول|الثاني)|كانون (?:الاول|الثاني)|[^\W\d]+))?(?: الاول| الثاني| الماضي)?"
                  rf"(?:[ ،]*(?:عام|سنه|من عام)? ?(?P<year>(?:19|20)\d\d))?")
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_MONTH})\b(?: */ *[^\W\d]+)?(?: الاول| الثاني)? (?P<year>20\d\d)")
_SINCE = re.compile(r"\b(?:و|ف)?(?:منذ|مذ)\b")
_YEAR = re.compile(r"(?:عام|سنه|منذ|مطلع|بدايه|العام) ?(?P<year>(?:19|20)\d\d)\b")
_THIS_YEAR = re.compile(r"(?:بدايه|مطلع|اول) (?:هذا |السنه|العام)")
_STARTED = re.compile(r"(?:بدء|بدايه|اندلاع|انطلاق|تفجر|نشوب|شن|بدات|اندلعت|انطلاقه|شروع)")
_HELD_SINCE = re.compile(r"منذ (?:\S+ ){0,2}(?:الصباح|فجر|صباح|امس|مساء|ظهر|ليل|الليل|ساعات|منتصف)")
_UNIT = "ساعه|ساعات|يوم|يوما|ايام|يومين|اسبوع|اسبوعا|اسابيع|اسبوعين|شهر|شهرا|اشهر|شهرين|شهور|عام|عاما|اعوام|عامين|سنه|سنوات|سنتين|عقود"
_PERIOD = re.compile(
    rf"(?:خلال|في|علي مدي|علي مدار|طوال|طيله|اخر|منذ|اثناء|في غضون|في ظرف)(?: فتره| مده)?(?: ال)?"
    rf"(?: ?[-_])?(?: ?\S+){{0,3}}? ?(?:ال|لل)?(?:{_UNIT})\b(?! امس| السبت| الاحد| الاثنين| الثلاثاء| الاربعاء| الخميس| الجمعه)"
    rf"|(?:ال)?(?:{_UNIT}) (?:ال)?(?:الماضيه|الاخيره|الماضيين|الاخيرين)|الاسبوع (?:الماضي|الجاري|الحالي)|الشهر (?:الماضي|الجاري|الحالي)"
    rf"|العام (?:الماضي|الجاري|الحالي)|هذا (?:العام|الشهر|الاسبوع)|(?:خلال|في) (?:شهر )?(?:{_MONTH})(?: الماضي| الجاري)?\b(?! \d)"
    rf"|(?:خلال|في|عام|سنه) (?:عام |سنه |العام )?(?:19|20)\d\d\b|ماضيه"
)
_NOT_PERIOD = re.compile(r"(?:في|خلال) (?:وقت|وقتها|ساعه|يوم|اليوم|عام|ساعات)")
_TOTAL = re.compile(r"تراكمي|اجمالي(?! عدد من)|حصيله (?:الحرب|العدوان|الاباده|ضحايا (?:الحرب|العدوان|الاباده))|ما زال|لا يزال|لا تزال|مازال|لايزال|حتي الان")
_RUNNING = re.compile(r"تراكمي|حصيله (?:ضحايا )?(?:الحرب|العدوان|الاباده|حرب)|(?:عدد|اجمالي|حصيله) (?:\S+ ){0,4}(?:العدوان|الحرب|حرب|الاباده)")


def scope_of(clause: str, context: str, category: str, value: int | None) -> str:
    """`incident`, `period` or `cumulative`, from the folded sentence and the heading lines over it (may be empty)."""
    if category in ("captive", "detained", "released") and not (_SINCE.search(clause) or _RUNNING.search(clause)):
        return "incident"
    for text in (clause, context):
        if _since_start(text) or _RUNNING.search(text):
            return "cumulative"
        if _window(text):
            return "period"
    if category == "missing" and re.search(r"تحت (?:الركام|الانقاض)|عداد المفقودين", clause):
        return "cumulative"
    return "incident"


def _since_start(text: str) -> bool:
    for found in _SINCE.finditer(text):
        after = text[found.start() : found.start() + 70]
        if _HELD_SINCE.match(after):
            continue
        near = after[:45]
        if _STARTED.search(near) or _DAY.search(near) or _YEAR.search(near) or _MONTH_YEAR.search(near):
            return True
        if re.search(r"منذ (?:ال)?(?:وقف|اتفاق|هجوم|حرب|عدوان|انقلاب|سقوط|الاطاحه|استئناف|سريان|دخول|توقيع|اعلان|تجدد)", near):
            return True
    return False


def _window(text: str) -> bool:
    return any(not _NOT_PERIOD.fullmatch(found.group()) for found in _PERIOD.finditer(text))


def since_of(clause: str, context: str, published: date | None) -> str | None:
    """ISO date of the start of a running total, where the sentence or its heading gives it, else None."""
    for text in (clause, context):
        for found in _SINCE.finditer(text):
            start = _date_in(text[found.start() : found.start() + 110], published)
            if start:
                return start
    return None


def _date_in(text: str, published: date | None) -> str | None:
    found = _DAY.search(text)
    if found:
        day = int(found["day"]) if found["day"] else _DAYS[found["word"]]
        return _dated(day, _month(found["month"], found.group()), found["year"], published)
    found = _MONTH_YEAR.search(text)
    if found:
        month, year = _month(found["month"], found.group()), int(found["year"])
        return date(year, month, 7 if (year, month) == (2023, 10) else 1).isoformat()
    found = _YEAR.search(text[:60])
    if found:
        return f"{found['year']}-01-01"
    return f"{published.year}-01-01" if published and _THIS_YEAR.search(text[:40]) else None


def _month(name: str, _: str) -> int:
    return _MONTHS[name]


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
