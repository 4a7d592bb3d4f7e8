"""What the words of a sentence may begin: the terms that predicates ask for, the classes of things that deeds need.

Each list of terms and each class is a bit of a number, so that what a whole sentence has is asked for in one step.
"""

from functools import cache, reduce
from itertools import count
from operator import or_
from typing import NamedTuple

from waqai.facts.diplomacy.asks import Asks, Terms, asks_of
from waqai.facts.diplomacy.objects import kinds_of
from waqai.facts.diplomacy.predicates import entries

ANYTHING = 1  # the bit that every sentence has
_places = count(1)
_NOTHING: tuple[int, dict[str, int]] = (0, {})


class Wanted(NamedTuple):
    """What a sentence must have: all bits of `musts`, one of `things`, all of `behind` behind the predicate."""

    musts: int
    things: int
    behind: int


@cache
def wanted_by(asks: Asks) -> Wanted:
    """What an entry asks of its sentence, as bits."""
    return Wanted(_bits(*asks.musts), _bits(*asks.things) or ANYTHING, _bits(*asks.behind))


def is_hopeless(wanted: Wanted, around: int, after: int) -> bool:
    """Whether a sentence lacks a word that is asked for: most do, and need no look at their grammar.

    `around`: what its words begin; `after`: what those behind the predicate do.
    """
    musts, things, behind = wanted
    return after & behind != behind or around & musts != musts or not around & things


def begun_by(word: str) -> tuple[int, dict[str, int]]:
    """All that a word may begin: whatever follows it, and by the next word what begins before that one alone."""
    alone, by_next = _terms().get(word, _NOTHING)
    return alone | _bits(*kinds_of(word)), by_next


def begun_before(by_next: dict[str, int], following: str | None) -> int:
    """What a word begins before the one that follows; before the end of the sentence anything, since it may go on."""
    return reduce(or_, by_next.values()) if following is None else by_next.get(following, 0)


def _bits(*begun: Terms | str) -> int:
    return reduce(or_, map(_bit, begun), 0)


@cache
def _bit(begun: Terms | str) -> int:
    return 1 << next(_places)


@cache
def _terms() -> dict[str, tuple[int, dict[str, int]]]:
    """The lists of terms of which one may begin with a word."""
    found: dict[str, tuple[int, dict[str, int]]] = {}
    for entry in entries():
        for terms in asks_of(entry).musts | asks_of(entry).behind:
            for word in terms.firsts:
                alone, by_next = found.get(word, (0, {}))
                nexts = terms.nexts(word)
                for following in nexts:
                    by_next[following] = by_next.get(following, 0) | _bit(terms)
                found[word] = alone if nexts else alone | _bit(terms), by_next
    return found
