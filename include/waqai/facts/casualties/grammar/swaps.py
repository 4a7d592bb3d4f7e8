"""People called prisoners who are set free by what is told around them: an exchange that counts them, a way home."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

SWAPS, _COMPRISES = words("word_classes", "exchanges"), words("word_classes", "comprises")
_WERE_SWAPPED = words("word_classes", "were_exchanged")
_BRINGS, _BACK_TO = words("word_classes", "brings_home"), words("word_classes", "back_in_prison")
_FREEINGS, _HOMES = words("word_classes", "freeings"), words("word_classes", "their_homes")
_REACH, _NEAR, _BEHIND = 14, 4, 8  # tokens from an exchange to its count, from a verb to it, and behind it


def is_swapped(sentence: Sentence, count: Count) -> bool:
    """ "عملية تبادل شملت 90 أسيرا", "الأسرى الذين تم تبادلهم إلى 900 أسير", "نقلت 90 محتجزا في عملية إفراج"."""
    before = sentence.texts[max(0, count.first - _REACH) : count.first]
    if not _WERE_SWAPPED.isdisjoint(before):
        return True
    if not SWAPS.isdisjoint(before) and not _COMPRISES.isdisjoint(before[-_NEAR:]):
        return True
    return not _BRINGS.isdisjoint(before[-_NEAR - 1 :]) and _goes_home(sentence, count)


def _goes_home(sentence: Sentence, count: Count) -> bool:
    """Whether those who are brought somewhere come free: to a country or to their own, or in a release."""
    behind = range(count.last, count.last + _BEHIND)
    if any(sentence.text(k) in _FREEINGS for k in behind):
        return True
    to = next((k + 1 for k in behind if sentence.text(k) == "الي"), None)
    return to is not None and sentence.text(to) not in _BACK_TO and _is_home(sentence, to)


def _is_home(sentence: Sentence, at: int) -> bool:
    """ "إلى بلادهم", "إلى أوكرانيا"."""
    place = sentence.place_names.get(at)
    land = place is not None and place.entry.attributes["kind"] == "country"
    return land or sentence.text(at) in _HOMES
