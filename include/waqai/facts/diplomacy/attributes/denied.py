"""Deeds told by a verb inside what somebody denies: "نفى أنه التقى …", "نفى التقارير التي قالت إن …"."""

from collections.abc import Sequence

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.predicates.predicates import is_of_saying

_FAR = 22
_THAT_HE = frozenset(["ان", "انه", "انها", "انهم", "انهما"])
_COMMAS = frozenset(["،", ","])
_MAY_BE = words("may_have_been")
_REPORTS, _DENIES = words("denied_reports"), words("denies")
_RELATIVES, _ADDED = words("relatives"), words("goes_on_to_say")


def is_denied_report(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb stands in a report that someone denies, or behind "that he may have"; not in what he says then."""
    told = that = False
    for k in range(index - 1, max(0, index - _FAR) - 1, -1):
        word, following = tokens[k].text, tokens[k + 1].text
        if word in _DENIES:
            return told or that
        if word in PUNCTUATION and not (word in _COMMAS and (following in _RELATIVES or told)):
            return False
        if word in _ADDED:
            return False
        told = told or word in _REPORTS or (word == "ان" and following in _MAY_BE)
        that = word in _THAT_HE or (that and not is_of_saying(word))  # "denied, saying that": the saying has it
    return False
