"""What an act is about, by the topic words of its clause, else of its sentence."""

from functools import cache

from waqai.arabic.tokens import Token
from waqai.lexicons import Matcher, load


@cache
def _matcher() -> Matcher:
    return Matcher(load("topics"))


def topics_between(tokens: list[Token], first: int, last: int) -> list[str]:
    """Topics of tokens [first, last) in the order of the lexicon, without repeats."""
    found = {match.entry.id for match in _matcher().find(tokens[first:last])} - {"none"}
    return [entry.id for entry in load("topics") if entry.id in found]
