"""Places told before that a noun alone refers to: "في المدينة", "عند الجسر", "في ذات المخيم"."""

from waqai.facts.casualties.places.leads import LEADS
from waqai.facts.casualties.places.place import Place
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

# Nouns of towns stand for one wherever they are; those of buildings only behind what leads a place.
_TOWNS = words("place_words", "settled_places")
_LEADS = LEADS | words("place_words", "again_leads")
# Of these a text tells more than one, and by the noun alone means none of them.
_VAGUE = words("place_words", "vague_nouns")
# Of what kinds are the towns that are named without a noun.
_NOUN_OF = {"city": "المدينه", "town": "البلده"}


def _is_there(place: Place) -> bool:
    """Whether something happened in a place, and not near it or on the way to it or from it."""
    return place.led and not (place.noun or place.goal or place.origin or place.beside or place.part)


# A place with the sentence that names it.
_Named = tuple[Sentence, Place]


class Again:
    """The last place that a text told with each noun of places."""

    def __init__(self) -> None:
        self._towns: dict[str, _Named] = {}
        self._buildings: dict[str, _Named] = {}

    def note(self, sentence: Sentence, places: list[Place]) -> None:
        """Notes the places that a sentence named with a noun."""
        for place in places:
            if place.noun and not place.goal and place.noun not in _VAGUE:
                known = self._towns if place.noun in _TOWNS else self._buildings
                known["ال" + place.noun] = sentence, place
            elif place.entry and (noun := _NOUN_OF.get(str(place.entry.attributes["kind"]))) and _is_there(place):
                self._towns[noun] = sentence, place

    def town(self, sentence: Sentence) -> _Named | None:
        """The town that "في المدينة", "بالبلدة" refers to."""
        if not self._towns:
            return None
        for text in sentence.texts:
            found = self._towns.get(text) or self._towns.get(text[1:])
            if found:
                return found
        return None

    def building(self, sentence: Sentence) -> _Named | None:
        """What "عند الجسر", "بالسجن", "محيط المستشفى" refers to."""
        if not self._buildings:
            return None
        for index, text in enumerate(sentence.texts):
            known = self._buildings.get(text)
            if known and sentence.text(index - 1) in _LEADS:
                return known
            if text[:1] == "ب" and (known := self._buildings.get(text[1:])):
                return known
        return None
