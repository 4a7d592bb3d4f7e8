"""Roads named by their two ends: "الطريق الرابط بين كيسومو ونيروبي", "طريق كيسومو - نيروبي"."""

from dataclasses import replace
from itertools import pairwise

from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence

_ROAD, _ROADS = "طريق", frozenset(("طريق", "الطريق", "بالطريق", "اوتوستراد", "الاوتوستراد"))
_BETWEEN, _NEAR = "بين", 3  # tokens from the road to "between"
_LEADS = frozenset(("علي", "في", "عند", "قرب"))
_DASHES = frozenset(("-", "–", "—"))


def with_roads(places: list[Place], sentence: Sentence) -> list[Place]:
    """The places of a sentence, with the two ends of a road taken for the road."""
    kept = list(places)
    for one, two in pairwise(places):
        at = _road_before(sentence, one)
        joined = two.first == one.last and sentence.text(two.first).startswith("و")
        if at is not None and joined:
            led = sentence.text(at - 1) in _LEADS or sentence.text(at).startswith("ب")
            skip = int(sentence.text(at).startswith("ب"))
            kept[kept.index(one)] = Place(at, two.last, None, skip, led, _ROAD)
            kept.remove(two)
    return [_to_its_end(place, sentence) for place in kept]


def _road_before(sentence: Sentence, place: Place) -> int | None:
    """Where "the road" stands of whose first end "between" is said."""
    if sentence.text(place.first - 1) != _BETWEEN:
        return None
    return next((k for k in range(place.first - 2, place.first - 2 - _NEAR, -1) if sentence.text(k) in _ROADS), None)


def _to_its_end(place: Place, sentence: Sentence) -> Place:
    """ "طريق كيسومو - نيروبي" with what stands behind the dash."""
    dash = place.noun == _ROAD and sentence.text(place.last) in _DASHES
    return replace(place, last=place.last + 2) if dash and sentence.text(place.last + 1)[:1].isalpha() else place
