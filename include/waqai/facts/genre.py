"""Texts on sport, screen and gadgets: their meetings are no diplomacy, their injuries no casualties."""

from collections.abc import Sequence
from functools import cache

from waqai.lexicons import Matcher, load

_LEAST = 3


@cache
def _words(kind: str) -> frozenset[str]:
    entries = [entry for entry in load("act_context") if entry.id == kind]
    return frozenset(word for word, _ in Matcher(entries).spellings())


def is_other_genre(texts: Sequence[str]) -> bool:
    """Whether at least three words, and one in eighty, are of sport or of the screen."""
    count = max(sum(map(_words(kind).__contains__, texts)) for kind in ("sport", "screen"))
    return count >= _LEAST and count * 80 >= len(texts)
