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
_MANY = 20
_BREAK = re.compile(r" (?:بعدما|بعد ان|عندما|حين|حيث|حتي|وحتي)\b")
_SINCE = re.compile(r"\b(?:و|ف)?(?:منذ|مذ)\b")
_YEAR = re.compile(r"(?:عام|سنه|منذ|مطلع|بدايه|العام) ?(?P<year>(?:19|20)\d\d)\b")
_THIS_YEAR = re.compile(r"(?:بدايه|مطلع|اول) (?:هذا |السنه|العام)")
_STARTED = re.compile(r"(?:بدء|بدايه|اندلاع|انطلاق|تفجر|نشوب|شن|بدات|اندلعت|انطلاقه|شروع)")
_HELD_SINCE = re.compile(r"منذ (?:\S+ ){0,2}(?:الصباح|فجر|صباح|امس|مساء|ظهر|ليل|الليل|ساعات|منتصف)")
_MANY = 20  # fewer people held or killed in a war are an incident's count, not a stock
_BREAK = re.compile(r" (?:بعدما|بعد ان|عندما|حين|حيث|حتي|وحتي)\b")
_UNIT = (
    "ساعه|ساعات|يوم|يوما|ايام|يومين|اسبوع|اسبوعا|اسابيع|اسبوعين|شهر|شهرا|اشهر|شهرين|شهور|عام|عاما|اعوام|عامين|سنه|سنوات"
    "|سنتين|عقد|عقود|عقدين"
)
# A stated window: a preposition of duration with a unit, at most one number word between.
_PERIOD = re.compile(
    rf"\b(?:و|ف)?(?:خلال|علي مدي|علي مدار|طوال|طيله|اخر|اثناء|في غضون|في ظرف)(?: (?:فتره|مده|اقل من|اكثر من|نحو|حوالي))*"
    rf"(?: (?:ال)?[-_]? ?(?:\d+|[^\W\d]+))? ?(?:ال|لل)?-? ?(?:{_UNIT})\b(?! امس| السبت| الاحد| الاثنين| الثلاثاء| الاربعاء| الخميس| الجمعه)"
    rf"|\b(?:ال)?-? ?\d+ ساعه|(?:ال)?(?:{_UNIT}) (?:[^\W\d]+ ){{0,2}}(?:الماضيه|الاخيره|الماضيين|الاخيرين)\b"
    rf"|\b(?:خلال|طوال) (?:شهر )?(?:{_MONTH})\b|\b(?:خلال|طوال) (?:عام |سنه |العام |الاسبوع |الشهر |هذا |هذه |النصف |الربع )"
)
# A month, a week or a year named without such a preposition is a window only for a total.
_WEAK = re.compile(
    rf"الاسبوع (?:الماضي|الجاري|الحالي)|الشهر (?:الماضي|الجاري|الحالي)|العام (?:الماضي|الجاري|الحالي)|هذا (?:العام|الشهر|الاسبوع)"
    rf"|\bفي (?:شهر )?(?:{_MONTH})(?: الماضي| الجاري)?\b(?! \d)|(?:في|عام|سنه) (?:عام |سنه |العام )?(?:19|20)\d\d\b"
)
_SUMMED = re.compile(r"\b(?:[وبفل]?)(?:ال)?(?:عدد|حصيله|اجمالي|مجموع|وثق|وثقت|توثيق|احصي|احصت|سجل|سجلت|بلغ|بلغت|معدل)\b")
_WAR = re.compile(r"(?:خلال|في|ابان|اثناء) (?:ال)?(?:حرب|غزو|احتلال)\b")
# No incident hurts so many people; with one of these words the figure is a war's running total.
_TOO_MANY = 1000
_HURT = frozenset(("killed", "injured", "casualties"))
_TOLL = re.compile(r"عدوان|حرب|اباده|نزاع|صراع|احتلال")
_ONGOING = re.compile(r"الحرب (?:علي غزه|الاسرائيليه|المستمره|المتواصله|الدائره|الحاليه)|العدوان")
_STOCK = re.compile(r"ما زال|لا يزال|لا تزال|مازال|لايزال|ما تزال|يقبع|تحتجز|يحتجز|محتجز|في سجون|في السجون|في قبضه|في الاسر|داخل سجون")
_NOT_PERIOD = re.compile(r"(?:في|خلال) (?:وقت|وقتها|ساعه|يوم|اليوم|عام|ساعات)")
_RUNNING = re.compile(r"تراكمي|حصيله (?:ضحايا )?(?:الحرب|العدوان|الاباده|حرب)|(?:عدد|اجمالي|حصيله) (?:\S+ ){0,4}(?:العدوان|الحرب|حرب|الاباده)")


def scope_of(clause: str, context: str, category: str, value: int | None) -> str:
    """`incident`, `period` or `cumulative`, from the folded sentence and the heading lines over it (may be empty)."""
    if category in ("captive", "detained", "missing") and _STOCK.search(clause) and (value or 0) >= _MANY:
        return "cumulative"
    for text in (clause, context):
        if _since_start(text) or _RUNNING.search(text):
            return "cumulative"
        if _window(text):
            return "period"
    if category in _HURT and (value or 0) >= _TOO_MANY and (_TOLL.search(clause) or _TOLL.search(context)):
        return "cumulative"
    if _WAR.search(clause) and (value or 0) >= _MANY:
        return "cumulative" if _ONGOING.search(clause) else "period"
    return "incident"


def _since_start(text: str) -> bool:
    for found in _SINCE.finditer(text):
        after = _BREAK.split(text[found.start() : found.start() + 70])[0]
        if _HELD_SINCE.match(after):
            continue
        near = after[:45]
        if _STARTED.search(near) or _DAY.search(near) or _YEAR.search(near) or _MONTH_YEAR.search(near):
            return True
        if re.search(r"منذ (?:ال)?(?:وقف|اتفاق|هجوم|حرب|عدوان|انقلاب|سقوط|الاطاحه|استئناف|سريان|دخول|توقيع|اعلان|تجدد)", near):
            return True
    return False


def _window(text: str) -> bool:
    if any(not _NOT_PERIOD.fullmatch(found.group()) for found in _PERIOD.finditer(text)):
        return True
    return bool(_WEAK.search(text) and _SUMMED.search(text))


def since_of(clause: str, context: str, published: date | None) -> str | None:
    """ISO date of the start of a running total, where the sentence or its heading gives it, else None."""
    for text in (clause, context):
        for found in _SINCE.finditer(text):
            start = _date_in(_BREAK.split(text[found.start() : found.start() + 110])[0], published)
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
