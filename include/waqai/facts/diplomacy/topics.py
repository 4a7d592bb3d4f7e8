"""What an act is about, by the topic words of its clause, else of its sentence."""

from collections import Counter
from functools import cache

from waqai.arabic.tokens import Token
from waqai.lexicons import Matcher, load

LEAST = 2


@cache
def _matcher() -> Matcher:
    return Matcher(load("topics"))


def topics_between(tokens: list[Token], first: int, last: int) -> list[str]:
    """Topics of tokens [first, last) in the order of the lexicon, without repeats."""
    found = {match.entry.id for match in _matcher().find(tokens[first:last])} - {"none"}
    return [entry.id for entry in load("topics") if entry.id in found]


_THE_DEAL = frozenset(
    [
        "الاتفاق",
        "المفاوضات",
        "المحادثات",
        "الصفقه",
        "المقترح",
        "بالاتفاق",
        "الاتفاقيه",
        "للمفاوضات",
        "للمتابعه",
        "والمفاوضات",
    ]
)


def is_taken_up(tokens: list[Token], first: int, last: int) -> bool:
    """Whether a clause speaks of a deal or talks named before ("الاتفاق"), so that it has their topic."""
    return any(token.text in _THE_DEAL for token in tokens[first:last])


def main_topic(tokens: list[Token]) -> list[str]:
    """The topic that most topic words of a text are about, where there are enough of them; else none."""
    counts = Counter(match.entry.id for match in _matcher().find(tokens))
    del counts["none"]
    top = counts.most_common(1)
    return [top[0][0]] if top and top[0][1] >= LEAST and 2 * top[0][1] >= counts.total() else []
