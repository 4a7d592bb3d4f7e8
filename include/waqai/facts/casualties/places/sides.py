"""A side of the land that a story tells of: "في شمال شرقي البلاد", "بجنوب البلاد"."""

from waqai.facts.casualties.places.leads import BARE_SIDES, EVENTS
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.places.turns import turns
from waqai.facts.casualties.words import Sentence

_LEADS, _REACH = EVENTS | {"في", "وفي", "ففي"}, 20  # tokens between a count and its side of the land
_SIDES = BARE_SIDES - {"داخل", "محيط", "قرب", "جوار", "قباله"}


def side_near(sentence: Sentence, first: int, last: int) -> Place | None:
    """The side of the land told nearest behind a count, else nearest before it; it names too little to go on with."""
    if "البلاد" not in sentence.texts:
        return None
    found = [place for index in range(len(sentence.texts)) if (place := _side_at(sentence, index))]
    behind = [place for place in found if 0 <= place.first - last <= _REACH and not turns(sentence, last, place.first)]
    before = [place for place in found if 0 <= first - place.last <= _REACH and not turns(sentence, place.last, first)]
    return behind[0] if behind else before[-1] if before else None


def _side_at(sentence: Sentence, index: int) -> Place | None:
    """The side at a token, if something leads it: in "محافظة … شمالي البلاد" it only tells where a province is."""
    text = sentence.text(index)
    joined = text[:1] == "ب" and text[1:] in _SIDES
    if not joined and (text not in _SIDES or sentence.text(index - 1) not in _LEADS):
        return None
    last = index + 1 + (sentence.text(index + 1) in _SIDES)
    return Place(index, last + 1, None, int(joined), noun="البلاد") if sentence.text(last) == "البلاد" else None
