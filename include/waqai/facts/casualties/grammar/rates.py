"""How often something befalls people: "يموت طفل كل عشر دقائق" tells of no event and no toll."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_SPELLS = words("word_classes", "spells")
_FAR, _SPELL = 9, 4


def recurs(sentence: Sentence, at: int) -> bool:
    """Whether "every so long" stands behind a token, with no comma and no other outcome between."""
    for index in range(at, min(at + _FAR, len(sentence.tokens))):
        if sentence.text(index) in ("،", ".") or index in sentence.outcomes:
            return False
        if sentence.text(index) == "كل":
            return any(sentence.text(k) in _SPELLS for k in range(index + 1, index + _SPELL))
    return False
