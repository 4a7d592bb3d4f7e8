"""What stands before the words of a line of a live blog or a channel: marks, its hour, "عاجل:"."""

from collections.abc import Sequence

from waqai.lexicons import words

_FLAGS, _HALVES = words("claim_words", "flags"), words("claim_words", "halves_of_days")
_URGENT = words("claim_words", "urgent")
_SIGNS = frozenset((":", "|", "-", "–", "—", "/", "#"))
_CLOCK = 3  # tokens of "18:42"
_QUOTES = frozenset(('"', "(", "["))


def opening(texts: Sequence[str], first: int, last: int) -> int:
    """The token at or behind `first` with which the words of a line begin."""
    at = _behind_marks(texts, first, last)
    clock = texts[at : at + _CLOCK]
    if len(clock) == _CLOCK and clock[0].isdigit() and clock[1] == ":" and clock[2].isdigit():
        at += _CLOCK
        at = _behind_signs(texts, at + (at < last and texts[at] in _HALVES), last)
    flag = at
    while flag < last and texts[flag] in _FLAGS:
        flag += 1
    if flag == at:
        return at
    urgent = texts[flag - 1] in _URGENT  # no word of a sentence stands there
    marked = urgent or at > first or (flag < last and texts[flag] in _SIGNS)
    return _behind_signs(texts, flag, last) if marked else first


def _behind_marks(texts: Sequence[str], first: int, last: int) -> int:
    """Over bullets, pictures and "#"; a quotation or a bracket belongs to the words."""
    at = first
    while at < last and not texts[at][:1].isalnum() and texts[at] not in _QUOTES:
        at += 1
    return at


def _behind_signs(texts: Sequence[str], at: int, last: int) -> int:
    while at < last and (texts[at] in _SIGNS or not (texts[at][:1].isalnum() or texts[at] in _QUOTES)):
        at += 1
    return at
