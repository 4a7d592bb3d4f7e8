"""Lines that break a figure down by places: "محافظة …: 5 قتلى و4 جرحى"."""

from waqai.facts.casualties.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_BULLETS = words("word_classes", "bullets")
_AT = ("في", "ب")


def is_item(sentence: Sentence, places: list[Place]) -> bool:
    """Whether a line below others opens with a place and a colon, with only figures behind it."""
    if not sentence.base or not places:
        return False
    first = int(sentence.text(0) in _BULLETS)
    first += sentence.text(first) in _AT
    place = places[0]
    if place.first > first or sentence.text(place.last) != ":":
        return False
    told = sentence.outcomes.get(place.last + 1)
    return place.last + 1 in sentence.numbers or (told is not None and told.role == "noun")
