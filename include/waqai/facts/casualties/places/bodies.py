"""Places in the names of bodies: "سرايا …", "تنظيم ولاية …", "صحيفة صوت …"."""

from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_BODIES = frozenset(clitic + body for body in words("place_words", "named_bodies") for clitic in ("", "و", "ل", "ب"))
_NAMED_FOR_LANDS, _BEFORE = words("place_words", "named_for_lands"), words("place_words", "before_movements")
_VOICES = words("place_words", "voices")


def is_in_name(sentence: Sentence, place: Place) -> bool:
    """Whether a place without a preposition ends the name of a body."""
    at = place.first - 1 - (sentence.text(place.first - 1) in _VOICES)
    return place.skip == 0 and sentence.text(at) in _BODIES


def is_of_movement(sentence: Sentence, place: Place) -> bool:
    """ "زعيم القاعدة في …", "تنظيم الدولة الإسلامية في …": the land that a movement is named for."""
    at = place.first - 2
    led = place.first > 1 and sentence.text(at + 1) == "في"
    return led and sentence.text(at) in _NAMED_FOR_LANDS and sentence.text(at - 1) in _BEFORE
