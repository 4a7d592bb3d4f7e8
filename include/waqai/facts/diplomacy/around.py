"""What the words of a sentence may begin: the terms that predicates ask for, the classes of things that deeds need."""

from functools import cache

from waqai.facts.diplomacy.asks import Around, Terms, asks_of
from waqai.facts.diplomacy.objects import kinds_of
from waqai.facts.diplomacy.predicates import entries

_NOTHING: Around = frozenset()


def begun_by(word: str) -> Around:
    """All that a word may begin."""
    return _terms().get(word, _NOTHING) | kinds_of(word)


@cache
def _terms() -> dict[str, frozenset[Terms]]:
    """The lists of terms of which one may begin with a word."""
    found: dict[str, set[Terms]] = {}
    for entry in entries():
        for terms in asks_of(entry).musts:
            for word in terms.firsts:
                found.setdefault(word, set()).add(terms)
    return {word: frozenset(lists) for word, lists in found.items()}
