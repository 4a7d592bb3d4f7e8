"""Counts of which the places of a story tell nothing: remains handed over, somebody who passed away."""

from waqai.facts.casualties.places.place import Place, rank_of
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_HANDED_OVER, _REMAINS = words("place_words", "handed_over"), words("place_words", "remains")
_NATURAL = words("place_words", "natural_deaths")
_PROVINCE = 4  # `rank_of` a province


def is_elsewhere_by_nature(sentence: Sentence, first: int, last: int, place: Place) -> bool:
    """Whether the story's place tells nothing of a count: remains handed over, somebody who passed away."""
    if are_handed_over(sentence, first, last):
        return True
    return sentence.text(first) in _NATURAL and first + 1 in sentence.names and rank_of(place) >= _PROVINCE


def are_handed_over(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a count is of remains that somebody hands over or gets back."""
    return not (_REMAINS.isdisjoint(sentence.texts[first:last]) or _HANDED_OVER.isdisjoint(sentence.texts))
