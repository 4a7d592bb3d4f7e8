"""A place that a sentence names: its words, its gazetteer entry, how exactly it tells where something happened."""

from dataclasses import dataclass

from waqai.facts.model import Casualty
from waqai.lexicons import Entry, words

_PRECISION = {"country": 6, "region": 4, "territory": 4, "governorate": 4, "state": 4, "province": 4, "island": 4}
_OF_NOUN = dict.fromkeys(words("place_words", "nouns_of_provinces"), 4)
_OF_NOUN |= dict.fromkeys(words("place_words", "nouns_of_districts"), 3)
_OF_NOUN |= dict.fromkeys(words("place_words", "nouns_of_areas"), 2)
_OF_NOUN["البلاد"] = 6
_SETTLED = {"country": 6, "region": 4, "territory": 4, "governorate": 4, "state": 4, "province": 4, "ambiguous": 5}
_NO_PLACE = 9
_AROUND = 2  # `rank_of` what lies beside a town


@dataclass(frozen=True, slots=True)
class Place:
    """A place at tokens [first, last) of a sentence; `entry` is its gazetteer entry where it has one.

    `skip`: letters of a clitic on its first word; `led`: a preposition, a side or an event leads it; `noun`: the place
    noun it is written with; `origin`: people come from it ("من بلدة …"); `goal`: they are brought to it ("إلى …");
    `beside`: it lies on a side of it ("غرب …", "قرب …"); `part`: some of those counted were there ("8 منهم في …").
    """

    first: int
    last: int
    entry: Entry | None
    skip: int = 0
    led: bool = True
    noun: str = ""
    origin: bool = False
    goal: bool = False
    beside: bool = False
    part: bool = False

    @property
    def precision(self) -> int | None:
        """UCDP where_prec: 1 exact place, 2 near one, 3 a district, 4 first-order division, 6 country."""
        if self.noun:
            return _OF_NOUN.get(self.noun, 1)
        if self.entry is None:
            return None
        return _PRECISION.get(str(self.entry.attributes["kind"]), _AROUND if self.beside else 1)


# A place with its words as they are written.
Told = tuple[str, Place]


def rank_of(place: Place | None) -> int:
    """How exactly a place is named, from 0 (a street, a village) over 1 (a town) to 6 (a country); 9 for none."""
    if place is None:
        return _NO_PLACE
    if place.noun:
        rank = _OF_NOUN.get(place.noun, 1 if place.noun == "مدينه" else 0)
    else:
        rank = _SETTLED.get(str(place.entry.attributes["kind"]), 2) if place.entry else 0
    return _AROUND if rank == 1 and place.beside else rank


def id_of(entry: Entry) -> str:
    """The `place_id` of a gazetteer entry: that of GeoNames, else Waqai's own."""
    return entry.id if ":" in entry.id else f"place:{entry.id}"


PLACE = ("location", "place_id", "lat", "lon", "where_prec")


def put(fact: Casualty, words: str, place: Place) -> None:
    """Writes a place into a fact."""
    fact.location, fact.where_prec = words, place.precision
    fact.place_id = fact.lat = fact.lon = None
    if place.entry and place.entry.attributes["lat"] is not None:
        fact.place_id = id_of(place.entry)
        fact.lat, fact.lon = place.entry.attributes["lat"], place.entry.attributes["lon"]
