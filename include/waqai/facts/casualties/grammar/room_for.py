"""How many a place has room for: "مشرحة تتسع لـ200 جثة", "سجن بسعة 900 نزيل" tell of nobody in it."""

from waqai.facts.casualties.counting.count import Count
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_HOLDS, _CAPACITY = words("unreal_words", "has_room_for"), words("unreal_words", "capacity")
_NEAR, _FAR = 4, 6  # tokens from the verb, over what it is said of, and from "its capacity", over its verb
_OTHERS = frozenset(("،", ".", ":", "؛"))


def is_room(sentence: Sentence, count: Count) -> bool:
    """Whether a number tells how many could be there: behind a verb that means so, or behind "capacity"."""
    if count.plain:
        return False
    for back in range(1, _FAR + 1):
        text = sentence.text(count.first - back)
        if count.first - back < 0 or text in _OTHERS or count.first - back in sentence.outcomes:
            return False
        if text in _CAPACITY or (back <= _NEAR and text in _HOLDS):
            return True
    return False
