"""Which lexicon entries stand in the words a fact rests on: the last step of a trace."""

from collections.abc import Iterator
from functools import cache

from waqai.arabic.normalise import normalise
from waqai.arabic.tokens import tokenise
from waqai.facts.diplomacy.context import ACTS
from waqai.lexicons import Matcher, load

# Lexicons that may have spoken, in the order shown, by table.
_LEXICONS = {
    "casualties": ("outcomes", "persons", "quantity_bounds", "number_words"),
    "diplomacy": (*ACTS, "topics"),
}


def entries_in(table: str, evidence: str) -> Iterator[tuple[str, str, str]]:
    """(lexicon, id of the entry, words as matched) of each entry found in the evidence of a fact of that table."""
    folded = normalise(evidence)
    tokens = tokenise(folded)
    for name in _LEXICONS[table]:
        for match in _matcher(name).find(tokens):
            yield name, match.entry.id, folded.slice(tokens[match.first].start, tokens[match.last - 1].end)


@cache
def _matcher(lexicon: str) -> Matcher:
    return Matcher(load(lexicon))
