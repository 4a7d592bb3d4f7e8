"""States that are only counted ("طردت عشرون دولة …"): such a noun owns no name behind it ("دعت 15 دولة غانا …")."""

from collections.abc import Callable
from functools import cache

from waqai.arabic.normalise import fold
from waqai.lexicons import load

_MOST = 4  # words of a number: "مئة وخمس وعشرين"
_YEAR = 4
_LED = ("ال", "و", "ب", "ل")
_STATES = frozenset(["دوله", "دول", "بلدا", "بلد", "بلدان"])


def count_before(word: Callable[[int], str], index: int) -> int:
    """Where the number begins that counts the noun at a place; the same place where none does."""
    first = index
    while index - first < _MOST and _is_number(word(first - 1)):
        first -= 1
    return first


def end_of_counted(word: Callable[[int], str], index: int) -> int | None:
    """Where the states end whose number begins here ("قادة 20 دولة أفريقية"); None where none are counted."""
    last = index
    while last - index < _MOST and _is_number(word(last)):
        last += 1
    if last == index or word(last) not in _STATES:
        return None
    adjective = word(last + 1)
    return last + 1 + (adjective.endswith("يه") and not adjective.startswith(_LED))


def counted_from(word: Callable[[int], str], index: int) -> tuple[int, str]:
    """Where the number that counts a noun begins, with the "and" that joins it, and that "and" if there is one."""
    first = count_before(word, index)
    if first < index and word(first - 1) == "و":
        return first - 1, "و"
    return first, "و" if word(first) not in _numbers() and word(first).startswith("و") and first < index else ""


def _is_number(word: str) -> bool:
    return (word.isdigit() and len(word) < _YEAR) or word in _numbers() or word.removeprefix("و") in _numbers()


@cache
def _numbers() -> frozenset[str]:
    """Words of exact numbers, folded."""
    exact = (entry for entry in load("number_words") if entry.attributes["kind"] in ("unit", "ten", "tens", "hundred"))
    return frozenset(fold(form) for entry in exact for form in entry.forms)
