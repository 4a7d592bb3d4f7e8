"""Texts on sport, screen and gadgets: their meetings are no diplomacy, their injuries no casualties."""

from collections.abc import Sequence
from functools import cache

from waqai.lexicons import Matcher, load

_LEAST, _SURE = 3, 2


@cache
def _words(kind: str) -> frozenset[str]:
    entries = [entry for entry in load("act_context") if entry.id == kind]
    return frozenset(word for word, _ in Matcher(entries).spellings())


@cache
def _either() -> frozenset[str]:
    return _words("sport") | _words("screen")


def is_other_genre(texts: Sequence[str]) -> bool:
    """Whether at least three words, and one in eighty, are of sport or of the screen, two of them of nothing else.

    An attacker and a striker are one word, and so are an app and putting a deal into practice.
    """
    return not _either().isdisjoint(texts) and any(_is_of(texts, kind) for kind in ("sport", "screen"))


def _is_of(texts: Sequence[str], kind: str) -> bool:
    sure = sum(map(_words(kind).__contains__, texts))
    if sure < _SURE:
        return False
    count = sure + sum(map(_words(f"perhaps_{kind}").__contains__, texts))
    return count >= _LEAST and count * 80 >= len(texts)
