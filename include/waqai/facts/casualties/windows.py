"""Stated windows of a count: "خلال 24 ساعة", "في الأسبوع الماضي", "بين 3 و9 مارس"; units and months by lexicon."""

import re
from collections.abc import Iterator
from functools import lru_cache

from waqai.arabic.normalise import fold
from waqai.lexicons import load


def _any_of(*names: str) -> str:
    """An alternation of the forms of lexicons, the longest first; an article is left to the pattern."""
    forms = {fold(form) for name in names for entry in load(name) for form in entry.forms}
    return "|".join(sorted(forms, key=lambda form: (-len(form), form)))


_YEARS = "عقدين|عقود|عقد|سنوات|سنتين|سنه|اعوام|عامين|عاما|عام"
_UNIT = f"{_any_of('time_units')}|{_YEARS}"
_DAY_NAMES, _MONTH = _any_of("weekdays"), _any_of("months")
_MONTHS = rf"(?:{_MONTH})(?: ?/ ?(?:{_MONTH}))?"
_PART = r"(?:الاول من|\d{1,2}|منتصف|مطلع|اوائل|اواخر|نهايه|بدايه)"
# A preposition of duration with a unit, at most one number word between; a span of days, months or years.
_PERIOD = re.compile(
    rf"\b(?:و|ف)?(?:خلال|علي مدي|علي مدار|طوال|طيله|اخر|اثناء|في غضون|في ظرف)(?: (?:فتره|مده|اقل من|اكثر من|نحو))*"
    rf"(?: (?:ال)?[-_]? ?(?:\d+|[^\W\d]+))? ?(?:ال|لل)?-? ?(?:{_UNIT})\b(?! امس| (?:{_DAY_NAMES}))"
    r"|(?<!قبل )(?<!بعد )(?<!الي )\b(?:ال)?-? ?\d+ ساعه"
    rf"|(?:ال)?(?:{_UNIT}) (?:[\w-]+ ){{0,2}}(?:الماضيه|الاخيره|الماضيين|الاخيرين|المنصرمه|الفائته|الفايته)\b"
    r"|\bخلال (?:ال)?(?:فتره|مده)\b|\bفي الفتره (?:من|بين|ما|الممتده|الواقعه|الاخيره|الماضيه)\b"
    rf"|\bفي (?:اقل|اكثر) من (?:\w+ )?(?:{_UNIT})\b"
    rf"|\bمن (?:شهر )?{_MONTHS} (?:الي|حتي|لغايه) (?:نهايه |شهر )?(?:{_MONTHS})\b"
    rf"|\b[وف]?بين (?:{_PART} ?)?(?:شهر )?{_MONTHS}(?: (?:19|20)\d\d)? و(?:{_PART} )?(?:شهر )?{_MONTHS}\b"
    rf"|\b(?:خلال|طوال) (?:شهر )?(?:{_MONTH})\b"
    r"|\b(?:خلال|طوال) (?:عام|سنه|العام|الاسبوع|الشهر|هذا|هذه|النصف|الربع|الفصل|(?:19|20)\d\d) ?"
    r"|\bفي (?:يومين|اسبوعين|شهرين)\b"
    r"|\bفي (?:ثلاثه|اربعه|خمسه|سته|سبعه|عشره|[3-9]|1\d) (?:ايام|اسابيع|اشهر|شهور|سنوات|اعوام)\b"
    rf"|\b(?:{_UNIT}) من (?:القتال|المعارك|الاشتباكات|القصف|العنف|المواجهات|الاحتجاجات|الحرب|العدوان|الاباده)\b"
    r"|\b[وف]?بين (?:عامي |العامين |عام )?(?:19|20)\d\d وب?(?:ين )?(?:عام )?(?:19|20)\d\d\b"
    rf"|\b[وف]?بين (?:يومي )?\d{{1,2}}(?: {_MONTHS})? و\d{{1,2}} {_MONTHS}"
    r"|\bفي (?:شهر واحد|اسبوع واحد|عام واحد|سنه واحده|شهر|اسبوع|عام)(?= *$| *[،.:]| (?:داخل|بسبب|جراء)\b)"
    r"|\bفي (?:شهر|اسبوع) واحد\b"
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
# Windows so short that a war's toll named beside them is not theirs.
_SHORT = re.compile(r"ساعه|ساعات|يوم|يوما|ايام|يومين|اسبوع|اسبوعا|اسابيع|اسبوعين|امس")
# What many die of one by one, and not in one event.
_ONE_BY_ONE = re.compile(
    r"\bحوادث (?:ال)?(?:سير|مرور|طرق|طرقات|غرق|سلاح)|\bجوعا\b|سوء (?:ال)?تغذيه"
    r"|\b(?:ال)?(?:جوع|كوليرا|ملاريا|حصبه|وباء|انتحار)\b|\bجرائم\b|\bغرقا\b|\bاعدام(?:ات)?\b|\bالغام\b"
)
_EVENT = re.compile(
    r"\b[وبفل]?(?:ال)?(?:هجوم|هجمات|هجومين|تفجير|تفجيرات|تفجيرين|انفجار|زلزال|غاره|غارات|قصف|حادث|حادثه|مجزره|مذبحه|تحطم|حريق"
    r"|اعصار|فيضانات|تسونامي|انهيار|عمليه|اشتباكات|مواجهات|غرق|كمين|قارب|طايره|انقلاب|معركه)\b"
)
_MANY = 100
_SOME = 5
_NOT_PERIOD = re.compile(r"(?:في|خلال|في غضون) (?:وقت|وقتها|ساعه|يوم|اليوم|عام|ساعات)")
# Hours that measure something else: "قبل 24 إلى 48 ساعة", "حداد 72 ساعة".
_OTHER_HOURS = re.compile(r"(?:\bقبل|\bبعد|حداد|مهله|هدنه|انذار|تهدئه)(?: \S+){0,3} ?$")
_BEFORE_HOURS = 100  # characters in which those words stand


@lru_cache(4096)
def is_window(text: str) -> bool:
    """Whether a folded text states a window; remembered, since every count of a clause asks for it."""
    if any(True for _ in _windows(text)):
        return True
    return bool((_WEAK.search(text) and _SUMMED.search(text)) or _THIS.search(text))


@lru_cache(4096)
def is_weak_window(text: str, people: int, hurt: bool) -> bool:
    """Whether a month or a year is named for a cause, or for so many taken or fled, that no one event is meant."""
    if people < _SOME or not _WEAK.search(text):
        return False
    return bool(_ONE_BY_ONE.search(text)) or (not hurt and people >= _MANY and not _EVENT.search(text))


@lru_cache(4096)
def is_long_window(text: str) -> bool:
    """Whether a window of months or years is stated."""
    return any(not _SHORT.search(window) for window in _windows(text)) or bool(_WEAK.search(text))


def _windows(text: str) -> Iterator[str]:
    for found in _PERIOD.finditer(text):
        since = max(0, found.start() - _BEFORE_HOURS)
        hours = found.group().endswith("ساعه") and _OTHER_HOURS.search(text, since, found.start())
        if not hours and not _NOT_PERIOD.fullmatch(found.group()):
            yield found.group()
