"""What killed or hurt, and who did it, where the clause names it."""

from functools import cache

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Matcher, load

_CAUSED = frozenset(("killed", "injured", "casualties", "missing", "displaced"))


@cache
def _matcher(name: str) -> Matcher:
    return Matcher(load(name))


def cause_of(sentence: Sentence, first: int, last: int, category: str) -> str | None:
    """The cause named nearest to tokens [first, last), preferring what follows; None for detentions and releases."""
    return _nearest(sentence, "causes", first, last) if category in _CAUSED else None


def perpetrator_of(sentence: Sentence, first: int, last: int, category: str) -> str | None:
    """The armed party named nearest to tokens [first, last)."""
    return _nearest(sentence, "perpetrators", first, last) if category in {*_CAUSED, "detained", "captive"} else None


def _nearest(sentence: Sentence, name: str, first: int, last: int) -> str | None:
    best, least = None, 20
    for match in _matcher(name).find(sentence.tokens):
        gap = match.first - last if match.first >= last else (first - match.last) + 4
        if 0 <= gap < least:
            best, least = match.entry.id, gap
    return best
