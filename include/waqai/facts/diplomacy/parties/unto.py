"""The preposition على told from the name علي, which folding makes one word of."""

from itertools import compress

from waqai.arabic.tokens import Token
from waqai.facts.document import Document

# How the preposition is written for those who look for names; folded, it is the name.
UNTO = "على"
_NAME = "علي"
# A text that dots the last letter of this word dots that of the name too.
_DOTTED = "في"


def prepositions_apart(document: Document) -> list[Token]:
    """The tokens of a document, in which the preposition is no name where its text tells the two apart."""
    if _NAME not in document.texts or f" {_DOTTED} " not in document.text:
        return document.tokens
    places = compress(range(len(document.texts)), map(_NAME.__eq__, document.texts))
    tokens = list(document.tokens)
    for index in places:
        if document.words(index, index + 1) == UNTO:
            tokens[index] = tokens[index]._replace(text=UNTO)
    return tokens
