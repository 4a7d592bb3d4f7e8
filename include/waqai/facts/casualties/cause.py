"""What killed or hurt, and who did it, where the clause names it."""

from waqai.facts.casualties.words import Sentence

_CAUSED = frozenset(("killed", "injured", "casualties", "missing", "displaced"))


def cause_of(sentence: Sentence, first: int, last: int, category: str) -> str | None:
    """The cause named nearest to tokens [first, last), preferring what follows; None for detentions and releases."""
    return _nearest(sentence, "cause", first, last) if category in _CAUSED else None


def perpetrator_of(sentence: Sentence, first: int, last: int, category: str) -> str | None:
    """The armed party named nearest to tokens [first, last)."""
    return _nearest(sentence, "perpetrator", first, last) if category in {*_CAUSED, "detained", "captive"} else None


def _nearest(sentence: Sentence, name: str, first: int, last: int) -> str | None:
    best, least = None, 20
    for match in sentence.matches(name):
        gap = match.first - last if match.first >= last else (first - match.last) + 4
        if 0 <= gap < least:
            best, least = match.entry.id, gap
    return best
