"""Offices that speak for a part of the land: "مدير الدفاع المدني بولاية …", "شرطة مدينة …"."""

from waqai.facts.casualties.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_OFFICES, _DESKS = words("place_words", "local_offices"), words("place_words", "news_desks")
_REACH = 4  # tokens from an office to its place


def is_of_office(sentence: Sentence, place: Place) -> bool:
    """Whether a place is what an office is of; in a capital sit those of the whole land."""
    name = [sentence.tokens[place.first].text[place.skip :], *sentence.texts[place.first + 1 : place.last]]
    if name[-1] in _DESKS or " ".join(name) in _DESKS:
        return False
    return not _OFFICES.isdisjoint(sentence.texts[max(0, place.first - _REACH) : place.first])
