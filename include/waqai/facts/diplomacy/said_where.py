"""Where something was said, between a verb and its subject: "دعت، في بيان صدر أمس، الحكومة الغانية كينيا إلى …"."""

from collections.abc import Callable

from waqai.facts.diplomacy.context import words

_IN, _OCCASIONS, _OF_OCCASIONS = words("in_the_course"), words("occasions"), words("of_occasions")
_COMMAS = ("،", ",")
_MOST = 8


def over_occasion(word: Callable[[int], str], index: int) -> int:
    """The place behind the occasion that begins here, in commas or not; the same place where none does."""
    comma = word(index) in _COMMAS
    at = index + comma
    if word(at) not in _IN or word(at + 1) not in _OCCASIONS:
        return index
    behind = at + 2
    if comma:
        return next((k + 1 for k in range(behind, behind + _MOST) if word(k) in _COMMAS), index)
    end = behind
    while word(end) in _OF_OCCASIONS or word(end) in words("skip"):
        end += 1
    return end if end > behind else index  # "في بيان الحكومة": the statement is the government's
