"""The finer place of what it was that befell people of whom first a province or a state is told."""

from itertools import pairwise

from waqai.facts.casualties.places.chains import chain_of, finest, is_next
from waqai.facts.casualties.places.place import Place, rank_of
from waqai.facts.casualties.places.turns import turns
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_CAUSES = words("place_words", "causes_of_it")
_EVENTS = (
    words("place_words", "events") | words("place_words", "events_of_towns") | words("place_words", "attacks_alone")
)
_DURING, _NEAR = frozenset(("في", "خلال")), 9  # tokens from "in an attack" to where it was
_WIDE, _REACH = 4, 20  # `rank_of` a province; tokens from it to the place of what happened


def of_cause(sentence: Sentence, chain: list[Place], behind: list[Place]) -> Place | None:
    """Where it happened: "قتل … في كينيا إثر انفجار في … قرب …"; of several such places none."""
    if not behind or any(rank_of(place) < _WIDE for place in chain):
        return None
    wide, there = max(chain, key=lambda place: place.last), behind[0]
    between = range(wide.last, there.first)
    if there.first - wide.last > _REACH or not any(_is_cause(sentence, k, there.first) for k in between):
        return None
    if turns(sentence, wide.last, there.first) or any(k in sentence.numbers for k in between):
        return None
    found = finest(chain_of(behind, sentence), sentence)
    several = any(is_next(sentence, one, two) for one, two in pairwise(behind))
    return None if several or rank_of(found) >= _WIDE or _is_abroad(wide, found) else found


def _is_cause(sentence: Sentence, index: int, place: int) -> bool:
    """ "قتل … في كينيا إثر …", "قتل … في كينيا في هجوم قرب …", "… خلال عملية في …"."""
    if sentence.text(index) in _CAUSES:
        return True
    return place - index <= _NEAR and sentence.text(index) in _DURING and sentence.text(index + 1) in _EVENTS


def _is_abroad(one: Place, two: Place) -> bool:
    """Whether two places are known to lie in two countries."""
    return bool(one.entry and two.entry and one.entry.attributes["country"] != two.entry.attributes["country"])
