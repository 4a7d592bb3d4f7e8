"""Scope of a count: one incident, a stated window, or a running total with its start."""

import re
from collections.abc import Iterator
from datetime import date

from waqai.arabic.normalise import fold
from waqai.facts.casualties.since import starts
from waqai.lexicons import load

_MONTH = "|".join(sorted({fold(form) for entry in load("months") for form in entry.forms}, key=len, reverse=True))
_MANY = 20  # fewer people held or killed in a war are an incident's count, not a stock
_UNIT = (
    "ساعه|ساعات|يوم|يوما|ايام|يومين|اسبوع|اسبوعا|اسابيع|اسبوعين|شهر|شهرا|اشهر|شهرين|شهور|عام|عاما|اعوام|عامين|سنه|سنوات"
    "|سنتين|عقد|عقود|عقدين"
)
_DAY_NAMES = "السبت|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه"
# A stated window: a preposition of duration with a unit, at most one number word between.
_PERIOD = re.compile(
    rf"\b(?:و|ف)?(?:خلال|علي مدي|علي مدار|طوال|طيله|اخر|اثناء|في غضون|في ظرف)(?: (?:فتره|مده|اقل من|اكثر من|نحو))*"
    rf"(?: (?:ال)?[-_]? ?(?:\d+|[^\W\d]+))? ?(?:ال|لل)?-? ?(?:{_UNIT})\b(?! امس| (?:{_DAY_NAMES}))"
    r"|(?<!قبل )(?<!بعد )(?<!الي )\b(?:ال)?-? ?\d+ ساعه"
    rf"|(?:ال)?(?:{_UNIT}) (?:[^\W\d]+ ){{0,2}}(?:الماضيه|الاخيره|الماضيين|الاخيرين)\b"
    rf"|\b(?:خلال|طوال) (?:شهر )?(?:{_MONTH})\b"
    r"|\b(?:خلال|طوال) (?:عام|سنه|العام|الاسبوع|الشهر|هذا|هذه|النصف|الربع|الفصل) "
    r"|\bفي (?:يومين|اسبوعين|شهرين)\b"
    r"|\bفي (?:ثلاثه|اربعه|خمسه|سته|سبعه|عشره|[3-9]|1\d) (?:ايام|اسابيع|اشهر|شهور|سنوات|اعوام)\b"
    rf"|\b(?:{_UNIT}) من (?:القتال|المعارك|الاشتباكات|القصف|العنف|المواجهات|الاحتجاجات|الحرب)\b"
    r"|\b[وف]?بين (?:عامي |العامين |عام )?(?:19|20)\d\d وب?(?:ين )?(?:عام )?(?:19|20)\d\d\b"
    rf"|\b[وف]?بين (?:يومي )?\d{{1,2}}(?: (?:{_MONTH}))? و\d{{1,2}} (?:{_MONTH})\b"
    r"|\bفي (?:شهر واحد|اسبوع واحد|عام واحد|سنه واحده|شهر|اسبوع|عام)(?= *$| *[،.:])|\bفي (?:شهر|اسبوع) واحد\b"
    r"|\b(?:سنويا|شهريا|اسبوعيا)\b|\bكل (?:عام|سنه|شهر|اسبوع)\b"
    r"|\b(?:خلال|في|من) (?:النصف|الربع|الفصل) (?:الاول|الثاني|الثالث|الرابع|الاخير)\b"
)
# A month, a week or a year named without such a preposition is a window only for a total.
_WEAK = re.compile(
    r"(?:الاسبوع|الشهر|العام) (?:الماضي|الجاري|الحالي|المنصرم|الفائت|الفايت)|هذا (?:العام|الشهر|الاسبوع)"
    rf"|\bفي (?:شهر )?(?:{_MONTH})(?: الماضي| الجاري| المنصرم| الفائت| الفايت)?\b(?! \d{{1,2}}\b)"
    r"|(?:في|عام|سنه) (?:عام |سنه |العام )?(?:19|20)\d\d\b"
)
_THIS = re.compile(r"\bهذا العام\b|\bالعام الجاري\b|\bالعام الحالي\b")
_SUMMED = re.compile(
    r"\b(?:[وبفل]?)(?:ال)?(?:عدد|حصيله|اجمالي|مجموع|وثق|وثقت|توثيق|احصي|احصت|سجل|سجلت|بلغ|بلغت|معدل)\b|ظروف مختلفه"
)
_WAR = re.compile(r"(?:خلال|في|ابان|اثناء) (?:ال)?(?:حرب|غزو|احتلال)\b")
# No incident hurts so many people; with one of these words the figure is a war's running total.
_TOO_MANY = 1000
_FAR_TOO_MANY = 10_000
_HURT = frozenset(("killed", "injured", "casualties"))
_TOLL = re.compile(r"عدوان|حرب|اباده|نزاع|صراع|احتلال|حصار|اعمال القتاليه|طوفان الاقصي")
# What kills as many at once as a war does over years.
_DISASTER = re.compile(
    r"زلزال|عاصفه|انهيار (?:سد|ال)|امطار|زلازل|تسونامي|فيضان|سيول|اعصار|وباء|كورونا|مجاعه|قنبله نوويه|ناغازاكي|هيروشيما"
)
_FOR_YEARS = re.compile(
    r"منذ (?:نحو |اكثر من |حوالي |قرابه |ما يزيد علي )?(?:\S+ )?"
    r"(?:عقود|عقد|عقدين|سنوات|سنه|سنتين|اعوام|عاما|عام|عامين|شهرا|اشهر|شهور)\b"
)
# Windows so short that a war's toll named beside them is not theirs.
_SHORT = re.compile(r"ساعه|ساعات|يوم|يوما|ايام|يومين|اسبوع|اسبوعا|اسابيع|اسبوعين|امس")
_FLED = re.compile(r"\b[وفبل]?(?:ال)?(?:نازح|نازحا|نازحين|لاجي|لاجيا|مشرد|مشردا|مهجر|مهجرا)\b")
_ONGOING = re.compile(r"الحرب (?:علي غزه|الاسرائيليه|المستمره|المتواصله|الدائره|الحاليه)|العدوان")
_STOCK = re.compile(
    r"ما زال|لا يزال|لا تزال|مازال|لايزال|ما تزال|يقبع|تحتجز|يحتجز|محتجز|في سجون|في السجون|في قبضه|في الاسر|داخل سجون"
)
_STILL = re.compile(r"ما زال|لا يزال|لا تزال|مازال|لايزال|ما تزال|محتجز")
_STILL_MANY = 30  # so few are still missing after one accident, or held in one house
# "يبلغ عدد الأسرى …", "إجمالي المعتقلين": how many are held on a day.
_HELD = re.compile(
    r"(?:عدد|اعداد|اجمالي) (?:ال)?(?:اسري|اسيرات|معتقلين|معتقلات|سجناء|محتجزين|رهاين|مختطفين|مفقودين)\b"
    r"(?! الذين| المفرج)"
)
_NOT_PERIOD = re.compile(r"(?:في|خلال|في غضون) (?:وقت|وقتها|ساعه|يوم|اليوم|عام|ساعات)")
# Hours that measure something else: "قبل 24 إلى 48 ساعة", "حداد 72 ساعة".
_OTHER_HOURS = re.compile(r"(?:\bقبل|\bبعد|حداد|مهله|هدنه|انذار|تهدئه)(?: \S+){0,3} ?$")
_RUNNING = re.compile(
    r"تراكمي|حصيله (?:ضحايا )?(?:الحرب|العدوان|الاباده|حرب)"
    r"|(?:عدد|اجمالي|حصيله) (?:\S+ ){0,4}(?:العدوان|الحرب|حرب|الاباده)"
)


def scope_of(
    clause: str,
    context: str,
    category: str,
    value: int | None,
    published: date | None = None,
    near: str | None = None,
    around: str = "",
) -> str:
    """`incident`, `period` or `cumulative`, from the folded clause and the heading lines over it (may be empty).

    `near`: the words of the count and right beside it, where they are known; `around`: the clause and
    the story's opening.
    """
    beside = clause if near is None else near
    people = value or 0
    if category in ("captive", "detained", "missing") and _is_stock(beside, clause, people):
        return "cumulative"
    for text in (clause, context):
        if starts(text, published) or _RUNNING.search(text):
            return "cumulative"
        if _window(text):
            short = people >= _FAR_TOO_MANY and category in _HURT and _TOLL.search(clause) and not _long_window(text)
            return "cumulative" if short else "period"
    if _WAR.search(clause) and people >= _MANY:
        return "cumulative" if _ONGOING.search(clause) else "period"
    return "cumulative" if _is_toll(clause, context, (beside, around), category, people) else "incident"


def _is_stock(beside: str, clause: str, people: int) -> bool:
    """Whether so many are held or missing on a day, and not taken in one raid."""
    held = _STOCK.search(beside)
    if held and people >= (_STILL_MANY if _STILL.fullmatch(held.group()) else _MANY):
        return True
    return people >= _MANY and _HELD.search(clause) is not None


def _is_toll(clause: str, context: str, around: tuple[str, str], category: str, people: int) -> bool:
    """Whether a figure is too large for one incident, and the clause or its neighbours tell of a war or of years."""
    beside, opening = around
    if people < _TOO_MANY or _DISASTER.search(opening):
        return False
    if category == "displaced":
        return people >= _FAR_TOO_MANY and bool(_TOLL.search(clause) or _FLED.search(beside))
    if category not in _HURT:
        return False
    if any(pattern.search(text) for pattern in (_TOLL, _FOR_YEARS) for text in (clause, context)):
        return True
    return people >= _FAR_TOO_MANY


def _windows(text: str) -> Iterator[str]:
    for found in _PERIOD.finditer(text):
        hours = found.group().endswith("ساعه") and _OTHER_HOURS.search(text, 0, found.start())
        if not hours and not _NOT_PERIOD.fullmatch(found.group()):
            yield found.group()


def _window(text: str) -> bool:
    if any(True for _ in _windows(text)):
        return True
    return bool((_WEAK.search(text) and _SUMMED.search(text)) or _THIS.search(text))


def _long_window(text: str) -> bool:
    """Whether a window of months or years is stated."""
    return any(not _SHORT.search(window) for window in _windows(text)) or bool(_WEAK.search(text))
