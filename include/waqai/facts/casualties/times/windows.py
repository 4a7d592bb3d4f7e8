"""Stated windows of a count: "خلال 24 ساعة", "في الأسبوع الماضي", "بين 3 و9 مارس"; their wording by lexicon."""

from collections.abc import Iterator
from functools import lru_cache

from waqai.lexicons.patterns import pattern

# A preposition of duration with a unit, at most one number word between; a span of days, months or years.
_PERIOD = pattern("scope", "period")
# A month, a week or a year named without such a preposition is a window only for a total.
_WEAK = pattern("scope", "weak")
_THIS = pattern("scope", "this_year")
_SUMMED = pattern("scope", "summed")
# Windows so short that a war's toll named beside them is not theirs.
_SHORT = pattern("scope", "short")
# What many die of one by one, and not in one event.
_ONE_BY_ONE = pattern("scope", "one_by_one")
_EVENT = pattern("scope", "event")
_SAME = pattern("scope", "same_month")  # of so many dead it tells the window
_MANY = 100
# So many dead, with no event named, did not die at once; of more a war's toll is told.
_MASSES, _WARS = 500, 10_000
_SOME = 5
_NOT_PERIOD = pattern("scope", "no_period")
# Hours that measure something else: "قبل 24 إلى 48 ساعة", "حداد 72 ساعة".
_OTHER_HOURS = pattern("scope", "other_hours")
_BEFORE_HOURS = 100  # characters in which those words stand
# "للمرة الثالثة خلال أسبوع", "ثاني هجوم خلال شهر": events are counted, and not those who died.
_RANKS_EVENT = pattern("scope", "ranks_event")
_BEFORE_RANK = 60


@lru_cache(4096)
def is_window(text: str) -> bool:
    """Whether a folded text states a window; remembered, since every count of a clause asks for it."""
    if any(True for _ in _windows(text)):
        return True
    this = _THIS.search(text)
    return bool((_WEAK.search(text) and _SUMMED.search(text)) or (this and not _ranks_event(text, this.start())))


@lru_cache(4096)
def is_weak_window(text: str, people: int, hurt: bool) -> bool:
    """Whether a month or a year is named for a cause, or for so many taken or fled, that no one event is meant."""
    if people < _SOME or not _WEAK.search(text):
        return False
    told = not hurt or _MASSES <= people < _WARS or _SAME.search(text) is not None
    return bool(_ONE_BY_ONE.search(text)) or (told and people >= _MANY and not is_event(text))


def is_event(text: str) -> bool:
    """Whether one attack or accident is named."""
    return _EVENT.search(text) is not None


@lru_cache(4096)
def is_long_window(text: str) -> bool:
    """Whether a window of months or years is stated."""
    return any(not _SHORT.search(window) for window in _windows(text)) or bool(_WEAK.search(text))


def _windows(text: str) -> Iterator[str]:
    for found in _PERIOD.finditer(text):
        since = max(0, found.start() - _BEFORE_HOURS)
        hours = found.group().endswith("ساعه") and _OTHER_HOURS.search(text, since, found.start())
        if not hours and not _NOT_PERIOD.fullmatch(found.group()) and not _ranks_event(text, found.start()):
            yield found.group()


def _ranks_event(text: str, at: int) -> bool:
    """Whether the words before a window count events in it: "للمرة الثالثة خلال أسبوع"."""
    return _RANKS_EVENT.search(text, max(0, at - _BEFORE_RANK), at) is not None
