"""Surnames of a text: a person named in full once ("سامي الراوي") is known by the last name alone afterwards."""

from collections.abc import Sequence
from itertools import compress

from waqai.facts.casualties.known import Known
from waqai.facts.casualties.vocabulary import matcher
from waqai.facts.casualties.words import SPEAKS_FOR, Sentence
from waqai.facts.document import Document

_SHORTEST = 4


def surnames_of(document: Document, known: Sequence[Known]) -> frozenset[str]:
    """Folded last names that follow a given name somewhere in the text and are neither names of places nor outcomes."""
    names, outcomes = matcher("name"), matcher("outcome")
    texts = document.texts
    found = set()
    for index in [k for k, (_, layers, _) in enumerate(known[:-1]) if "name" in layers]:
        if texts[index] == "علي" or (texts[index] == "باسم" and texts[index - 1] in SPEAKS_FOR):
            continue
        last = texts[index + 1]
        if len(last) >= _SHORTEST and last[0].isalpha() and last not in names and last not in outcomes:
            found.add(last)
    if not found:
        return frozenset()
    sentence = Sentence([*compress(document.tokens, map(found.__contains__, texts))], {})
    common = {sentence.text(k) for k in [*sentence.people, *sentence.things]}
    return frozenset(found - common)
