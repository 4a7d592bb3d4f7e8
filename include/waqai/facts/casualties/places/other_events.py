"""Sentences that open by turning to something else, of which the place told before says nothing."""

from waqai.facts.casualties.places.event_places import tells_of_event
from waqai.facts.casualties.places.place import Place, rank_of
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

# "ميدانيا، …", "على صعيد آخر، …": the story turns from what it told to another field or event.
_ALONE, _HEADS = words("place_words", "turns_alone"), words("place_words", "turn_heads")
_OTHER = words("place_words", "turn_adjectives")
_REST = words("place_words", "rest_of_places")
_LEADS = frozenset(("علي", "في", "من"))
_SIDES, _NISBA = frozenset(("الجانب", "الطرف", "المقلب")), ("ي", "اخر", "مقابل")  # "في الجانب الآخر"
_WORDS, _SUBJECT = words("place_words", "words_and_meetings"), 8
_WIDE, _STATE = 4, 6  # `rank_of` a province, a country


def tells_of_words(sentence: Sentence, place: Place) -> bool:
    """Whether a sentence tells in what town somebody met or spoke: "وفي أكرا، رحبت الحكومة بالخطوة"; of no event.

    Who speaks of an event in the town that his sentence opens with speaks there too: "وفي أكرا، دانت … الهجوم".
    """
    opening = [text.removeprefix("و") for text in sentence.texts[:_SUBJECT]]
    if rank_of(place) >= _STATE or _WORDS.isdisjoint(opening):
        return False
    there = opening[0] == "في" and place.first == 1
    return (there and not _WORDS.isdisjoint(opening[place.last : place.last + 2])) or not tells_of_event(sentence)


def turns_elsewhere(sentence: Sentence, before: Place) -> bool:
    """Whether a sentence turns from the town told before to something else; a province may hold both."""
    return rank_of(before) < _WIDE and opens_with_turn(sentence)


def opens_with_turn(sentence: Sentence) -> bool:
    """Whether a sentence opens by turning to something else: "على صعيد آخر", "ميدانيا، …"."""
    first = sentence.text(0).removeprefix("و")
    if first in _ALONE:
        return sentence.text(1) in ("،", ",")
    if first == "في" and sentence.text(1) in _REST:
        return True  # "وفي بقية الولايات …"
    if first not in _LEADS or sentence.text(1) not in _HEADS | _SIDES:
        return False
    side = sentence.text(1) in _SIDES and sentence.text(2).startswith("ال") and sentence.text(2).endswith(_NISBA)
    return sentence.text(2) in _OTHER or side
