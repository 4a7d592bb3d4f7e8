"""Deeds told by a verb inside what somebody denies: "نفى أن يكون الوزير قد التقى …", "نفى التقارير التي قالت إن …"."""

from collections.abc import Sequence

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import PUNCTUATION, words

_FAR = 22
_COMMAS = frozenset(["،", ","])
_MAY_BE = words("may_have_been")
_REPORTS, _DENIES = words("denied_reports"), words("denies")
_RELATIVES, _ADDED = words("relatives"), words("goes_on_to_say")


def is_denied_report(tokens: Sequence[Token], index: int) -> bool:
    """Whether a verb stands in a report that someone denies, or behind "that he may have"; not in what he says then."""
    told = False
    for k in range(index - 1, max(0, index - _FAR) - 1, -1):
        word, following = tokens[k].text, tokens[k + 1].text
        if word in _DENIES:
            return told
        if word in PUNCTUATION and not (word in _COMMAS and (following in _RELATIVES or told)):
            return False
        if word in _ADDED:
            return False
        told = told or word in _REPORTS or (word == "ان" and following in _MAY_BE)
    return False
