"""Places that a relative clause parts from a count: "برصاص جارهما الذي كان يحمل بندقية في سوق …"."""

from waqai.facts.casualties.places.place import Place, rank_of
from waqai.facts.casualties.places.turns import turns
from waqai.facts.casualties.places.where import any_place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_WHO, _WHICH = frozenset(("الذي", "التي", "الذين")), frozenset(("الامر", "الشي", "وهو", "وهي"))
_MOVED = words("place_words", "moved_in_tails")
_COMMAS = frozenset(("،", ",", "؛", "."))


def tail_place(places: list[Place], sentence: Sentence, last: int, category: str, before: Place) -> Place | None:
    """The place behind a count that ends at `last`, parted from it by one relative clause and by nothing else.

    It goes before one told earlier (`before`) that is not finer.
    """
    behind = [place for place in places if place.first >= last and _is_in_tail(sentence, last, place.first)]
    place = any_place(behind, sentence, last, category)
    return place if place and rank_of(place) <= rank_of(before) else None


def _is_in_tail(sentence: Sentence, last: int, place: int) -> bool:
    who = next((k for k in range(last, place) if sentence.text(k) in _WHO), None)
    if who is None or sentence.text(who - 1) in _WHICH:
        return False
    clause = range(who + 1, place)
    if any(k in sentence.outcomes or sentence.text(k) in _COMMAS or sentence.text(k) in _MOVED for k in clause):
        return False
    return not turns(sentence, last, who) and not turns(sentence, who + 1, place)
