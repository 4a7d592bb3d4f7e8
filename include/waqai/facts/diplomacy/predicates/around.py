"""What the words of a sentence may begin: the terms that predicates ask for, the classes of things that deeds need.

Each list of terms and each class is a bit of a number, so that what a whole sentence has is asked for in one step.
"""

from functools import cache, reduce
from itertools import count
from operator import or_
from typing import NamedTuple

from waqai.facts.diplomacy.predicates.asks import Terms, asks_of
from waqai.facts.diplomacy.predicates.objects import kinds_of
from waqai.facts.diplomacy.predicates.predicates import entries
from waqai.lexicons import Entry

ANYTHING = 1  # the bit that every sentence has
END = ""  # the word behind the last one of a sentence, before which all may begin, since it may go on
_places = count(1)
_NOTHING: tuple[int, dict[str, int]] = (0, {})


class Wanted(NamedTuple):
    """What a sentence must have: all bits of `musts`, one of `things`."""

    musts: int
    things: int


@cache
def wanted_by(entry: Entry) -> Wanted:
    """What an entry asks of its sentence, as bits."""
    asks = asks_of(entry)
    return Wanted(_bits(*asks.musts), _bits(*asks.things) or ANYTHING)


@cache
def all_musts() -> int:
    """The bits of all words that any entry must have in its sentence."""
    return reduce(or_, (wanted_by(entry).musts for entry in entries()))


def begun_by(word: str) -> tuple[int, dict[str, int]]:
    """All that a word may begin: whatever follows it, and by the next word what begins before that one alone."""
    alone, by_next = _terms().get(word, _NOTHING)
    kinds = kinds_of(word)
    return _same(alone | _of_kinds(kinds)) if kinds else alone, by_next


@cache
def _same(bits: int) -> int:
    """One object for equal numbers: so fewer are read from far memory."""
    return bits


def _bits(*begun: Terms | str) -> int:
    return reduce(or_, map(_bit, begun), 0)


@cache
def _of_kinds(kinds: frozenset[str]) -> int:
    return _bits(*kinds)


@cache
def _bit(begun: Terms | str) -> int:
    return 1 << next(_places)


@cache
def _terms() -> dict[str, tuple[int, dict[str, int]]]:
    """The lists of terms of which one may begin with a word."""
    found: dict[str, tuple[int, dict[str, int]]] = {}
    for entry in entries():
        for terms in asks_of(entry).musts:
            for word in terms.firsts:
                alone, by_next = found.get(word, (0, {}))
                nexts = terms.nexts(word)
                for following in (*nexts, END) if nexts else ():
                    by_next[following] = by_next.get(following, 0) | _bit(terms)
                found[word] = alone if nexts else alone | _bit(terms), by_next
    return found
