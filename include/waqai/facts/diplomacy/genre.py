"""Texts that are not about politics: sport, screen and gadgets. Their "meetings" and "talks" are no diplomacy."""

from functools import cache

from waqai.arabic.tokens import Token
from waqai.lexicons import Matcher, load

_LEAST = 3


@cache
def _matcher(kind: str) -> Matcher:
    return Matcher([entry for entry in load("act_context") if entry.id == kind])


def is_other_genre(tokens: list[Token]) -> bool:
    """Whether at least three words, and one in eighty, are of sport or of the screen."""
    count = 0
    for kind in ("sport", "screen"):
        matcher = _matcher(kind)
        count = max(count, sum(token.text in matcher for token in tokens))
    return count >= _LEAST and count * 80 >= len(tokens)
