"""Scope of a count: one incident, a stated window, or a running total with its start."""

import re
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
    r"|\bبين (?:عامي |العامين |عام )?(?:19|20)\d\d وب?(?:ين )?(?:عام )?(?:19|20)\d\d\b"
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
    r"\b(?:[وبفل]?)(?:ال)?(?:عدد|حصيله|اجمالي|مجموع|وثق|وثقت|توثيق|احصي|احصت|سجل|سجلت|بلغ|بلغت|معدل)\b"
)
_WAR = re.compile(r"(?:خلال|في|ابان|اثناء) (?:ال)?(?:حرب|غزو|احتلال)\b")
# No incident hurts so many people; with one of these words the figure is a war's running total.
_TOO_MANY = 1000
_HURT = frozenset(("killed", "injured", "casualties"))
_TOLL = re.compile(r"عدوان|حرب|اباده|نزاع|صراع|احتلال")
_FOR_YEARS = re.compile(r"منذ (?:نحو |اكثر من |حوالي )?(?:\S+ )?(?:عقود|عقد|عقدين|سنوات|سنه|اعوام|عاما|عام)\b")
_ONGOING = re.compile(r"الحرب (?:علي غزه|الاسرائيليه|المستمره|المتواصله|الدائره|الحاليه)|العدوان")
_STOCK = re.compile(
    r"ما زال|لا يزال|لا تزال|مازال|لايزال|ما تزال|يقبع|تحتجز|يحتجز|محتجز|في سجون|في السجون|في قبضه|في الاسر|داخل سجون"
)
_NOT_PERIOD = re.compile(r"(?:في|خلال) (?:وقت|وقتها|ساعه|يوم|اليوم|عام|ساعات)")
_RUNNING = re.compile(
    r"تراكمي|حصيله (?:ضحايا )?(?:الحرب|العدوان|الاباده|حرب)"
    r"|(?:عدد|اجمالي|حصيله) (?:\S+ ){0,4}(?:العدوان|الحرب|حرب|الاباده)"
)


def scope_of(
    clause: str, context: str, category: str, value: int | None, published: date | None = None, near: str | None = None
) -> str:
    """`incident`, `period` or `cumulative`, from the folded clause and the heading lines over it (may be empty).

    `near`: the words of the count and right beside it, where they are known.
    """
    beside = clause if near is None else near
    if category in ("captive", "detained", "missing") and _STOCK.search(beside) and (value or 0) >= _MANY:
        return "cumulative"
    for text in (clause, context):
        if starts(text, published) or _RUNNING.search(text):
            return "cumulative"
        if _window(text):
            return "period"
    if _WAR.search(clause) and (value or 0) >= _MANY:
        return "cumulative" if _ONGOING.search(clause) else "period"
    if category in _HURT and (value or 0) >= _TOO_MANY and (_TOLL.search(clause) or _TOLL.search(context)):
        return "cumulative"
    if category in _HURT and (value or 0) >= _TOO_MANY and _FOR_YEARS.search(clause):
        return "cumulative"
    return "incident"


def _window(text: str) -> bool:
    if any(not _NOT_PERIOD.fullmatch(found.group()) for found in _PERIOD.finditer(text)):
        return True
    return bool((_WEAK.search(text) and _SUMMED.search(text)) or _THIS.search(text))
