"""The name of one person in an apposition, behind his office or a second one: "لقي قائد الكتيبة، ناصر حمود، مصرعه"."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.words import Sentence

_MOST = 14
_COMMA = "،"


def name_apposed(sentence: Sentence, count: Count) -> str:
    """A listed name and its next word right behind a comma near one person; empty where others may be named there."""
    if count.value != 1 or count.name or count.called or count.head not in ("person", "title"):
        return ""
    for at in range(count.last, count.last + _MOST):
        if not sentence.text(at) or at in sentence.outcomes or at in sentence.numbers:
            return ""
        if sentence.text(at) == _COMMA and at + 1 in sentence.names:
            return _of_two_words(sentence, at + 1)
    return ""


def _of_two_words(sentence: Sentence, at: int) -> str:
    """A name and the word behind it, which is none of a new clause."""
    second = sentence.text(at + 1)
    plain = second[:1].isalpha() and at + 1 not in sentence.outcomes and at + 1 not in sentence.people
    return f"{sentence.text(at)} {second}" if plain else ""
