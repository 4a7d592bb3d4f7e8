"""The place of a total: where a story names a town for one incident, its totals are of what lies around that town."""

from collections.abc import Callable

from waqai.facts.casualties.places.chains import bare_name
from waqai.facts.casualties.places.place import Place, Told, rank_of
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_TOWN, _DISTRICT, _STATE = 2, 3, 6  # `rank_of` a town or finer, a district, a country
# Areas with a name of their own, of which totals are told as well as of provinces.
_AREAS = frozenset(("منطقه",))
# By its short name the strip is meant as often as the city.
_SEVERAL = words("place_words", "many_places")  # "ولايتي … و…"
_STRIPS = frozenset(("ghza",))
_WARS, _VICTIMS = words("place_words", "wars_and_uprisings"), words("place_words", "victims_of_towns")


def is_of_war(sentence: Sentence) -> bool:
    """Whether a total is of a war or an uprising: "قتلوا منذ اندلاع الاحتجاجات", "عدد شهداء الانتفاضة"."""
    return not _WARS.isdisjoint(sentence.texts)


def is_tally_of_war(sentence: Sentence) -> bool:
    """ "ارتفع عدد شهداء الانتفاضة إلى …", "حصيلة ضحايا الحرب": a total, even if it does not say since when."""
    return any(word in _WARS and sentence.text(k - 1) in _VICTIMS for k, word in enumerate(sentence.texts))


def without_incident(places: list[Place], sentence: Sentence, first: int) -> list[Place]:
    """Without what stands before a rise to a total: "قتل … في بلدة …، ليرتفع عدد القتلى منذ … إلى 1200"."""
    if not is_of_war(sentence):
        return places
    rise = next((k for k in range(first - 1, -1, -1) if _rises_to(sentence, k)), -1)
    return [place for place in places if place.first > rise or (place.entry and place.entry.id in _STRIPS)]


def _rises_to(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    return text.startswith(("لي", "لت")) and sentence.is_a("rise", index) is not None


def is_of_land(sentence: Sentence) -> bool:
    """ "في البلاد", "في عموم البلاد": a total is of the whole state; "شمال البلاد" is not."""
    return any(
        word in _LAND and (word.startswith("ب") or sentence.text(k - 1) in _IN_ALL)
        for k, word in enumerate(sentence.texts)
    )


def is_around(place: Place) -> bool:
    """Whether a place is wider than a town: a district, a province, a country."""
    return rank_of(place) >= _DISTRICT


_LAND = frozenset(("البلاد", "بالبلاد"))
_IN_ALL = frozenset(("في", "عموم", "انحاء", "ارجاء", "مستوي", "كامل", "كل", "جميع"))


class Wider:
    """What a story has named so far that is wider than a town, and the first place that it told of.

    Few texts ask for any: they are written (`write` gives a place of a sentence with its words) only then.
    """

    def __init__(self) -> None:
        self._theme: Told | None = None
        self._chains: list[tuple[Sentence, Place, Place]] = []
        self._of_country: dict[str, list[tuple[Sentence, Place]]] = {}

    def tell(self, told: Told) -> None:
        """Notes where a sentence leaves the story; the first such place is what the story is about."""
        self._theme = self._theme or told

    def chain(self, sentence: Sentence, place: Place, around: Place) -> None:
        """Notes a place with what lies around it ("قرية … في محافظة …")."""
        self._chains.append((sentence, place, around))

    def hear(self, sentence: Sentence, place: Place) -> None:
        """Notes a district, a province or a country of the gazetteer that a sentence names."""
        if place.entry:
            self._of_country.setdefault(str(place.entry.attributes["country"]), []).append((sentence, place))

    def of_total(self, before: Told, of_war: bool, write: Callable[[Sentence, Place], Told]) -> Told | None:
        """What a total takes over in place of an incident's town: the province or state around it, if one is named.

        `of_war`: it is one of a war or an uprising, which is wider than the town that the story is about.
        """
        name, place = bare_name(before[0]), before[1]
        narrow = (rank_of(place) <= _TOWN and place.noun not in _AREAS) or place.noun in _SEVERAL
        theme = bare_name(self._theme[0]) if self._theme else None
        if not narrow or (name == theme and not of_war) or (place.entry and place.entry.id in _STRIPS):
            return before
        return self._around(name, write) or self._in_country(place, write)

    def of_land(self, place: Place, write: Callable[[Sentence, Place], Told]) -> Told | None:
        """The state of a place, where the story has named it."""
        country = str(place.entry.attributes["country"]) if place.entry else ""
        states = [named for named in self._of_country.get(country, ()) if rank_of(named[1]) == _STATE]
        return write(*states[-1]) if states else None

    def _around(self, name: frozenset[str], write: Callable[[Sentence, Place], Told]) -> Told | None:
        """What was last told to lie around a place."""
        for sentence, place, around in reversed(self._chains):
            if bare_name(write(sentence, place)[0]) == name:
                return write(sentence, around)
        return None

    def _in_country(self, place: Place, write: Callable[[Sentence, Place], Told]) -> Told | None:
        """The state of a place, or the one province of it that is named; of a place unknown, the one state named."""
        if place.entry is None and len(self._of_country) > 1:
            return None
        country = str(place.entry.attributes["country"]) if place.entry else next(iter(self._of_country), "")
        told = [write(*named) for named in self._of_country.get(country, ())]
        states = [each for each in told if rank_of(each[1]) == _STATE]
        if states:
            return states[-1]
        return told[0] if len({bare_name(each[0]) for each in told}) == 1 else None
