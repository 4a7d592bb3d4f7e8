"""How often something befalls people: "يموت طفل كل عشر دقائق" tells of no event and no toll."""

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_SPELLS, _BY_DAY = words("word_classes", "spells"), words("word_classes", "by_day")
_RATES = words("word_classes", "rates")
_FAR, _SPELL = 9, 4
_NEAR = 2  # tokens behind people in which "daily" is said of them and not of what struck them


def recurs(sentence: Sentence, at: int) -> bool:
    """Whether "every so long" stands behind a token, with no comma and no other outcome between.

    Or "whenever" before it: "كلما مرت عشر دقائق، يموت طفل".
    """
    if not _BY_DAY.isdisjoint(sentence.texts[at : at + _NEAR]) or "كلما" in sentence.texts[max(0, at - _FAR) : at]:
        return True
    for index in range(at, min(at + _FAR, len(sentence.tokens))):
        if sentence.text(index) in ("،", ".") or index in sentence.outcomes:
            return False
        if sentence.text(index) == "كل":
            return any(sentence.text(k) in _SPELLS for k in range(index + 1, index + _SPELL))
    return False


def is_rate(sentence: Sentence, first: int, last: int) -> bool:
    """ "بمعدل 10 قتلى في اليوم": how many on the average, of which the count itself tells."""
    led = any(sentence.text(k) in _RATES for k in (first - 1, first - 2))
    daily = sentence.text(last) in _BY_DAY or (sentence.text(last) == "كل" and sentence.text(last + 1) in _SPELLS)
    return daily or (led and sentence.text(last) in ("في", "كل", "خلال"))
