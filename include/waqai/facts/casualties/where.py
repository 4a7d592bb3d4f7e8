"""Where a count happened: the most specific place named for it, as written, and its gazetteer entry."""

from dataclasses import dataclass
from functools import cache

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Entry, Match, Matcher, load

# Nouns that a place name follows; the place is written with them ("مدينة الباب", "قرية تل مضبق").
_NOUNS = frozenset(
    "مدينه بلده قريه مخيم محافظه حي منطقه ريف مديريه قضاء ناحيه شارع معبر مطار ولايه اقليم جزيره مفترق بلدتي قريتي مدينتي"
    " وادي جبل جبال قاعده سجن مستشفي مدرسه حاجز دوار ميدان ضاحيه نهر بحيره سد مقاطعه مركز ملعب كنيسه مسجد".split()
)
_BY_NOUN = _NOUNS | {"ب" + noun for noun in _NOUNS} | {"ل" + noun for noun in _NOUNS}
_LEADS = frozenset("في قرب داخل علي الي من شمال جنوب شرق غرب شمالي جنوبي شرقي غربي وسط محيط اطراف قباله بين ضواحي باتجاه".split())
_END = frozenset("في من علي الي عن و ، . : ؛ - ( ) \" بين خلال بعد قبل اليوم امس مساء صباح التي الذي و ان جراء اثر جنوب شمال شرق غرب شمالي"
                 " جنوبي شرقي غربي قرب مساءا فجر حيث منذ مع بسبب السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه كان كما ما".split())
_PRECISION = {"country": 6, "region": 4, "territory": 4, "governorate": 4, "state": 4, "province": 4, "island": 4}


@dataclass(frozen=True, slots=True)
class Place:
    """A place at tokens [first, last) of a sentence; `entry` is its gazetteer entry where it has one."""

    first: int
    last: int
    entry: Entry | None
    prefix: str = ""

    @property
    def precision(self) -> int | None:
        """UCDP where_prec: 1 exact place, 4 first-order division, 6 country."""
        return None if self.entry is None else _PRECISION.get(str(self.entry.attributes["kind"]), 1)


@cache
def _gazetteer() -> Matcher:
    return Matcher(load("places"))


def find_places(sentence: Sentence) -> list[Place]:
    """Places of a sentence in order: gazetteer names that stand as places, and names behind a place noun."""
    known = {match.first: match for match in _gazetteer().find(sentence.tokens)}
    places: list[Place] = []
    index = 0
    while index < len(sentence.tokens):
        place = _behind_noun(sentence, index, known) or (_named(sentence, known[index]) if index in known else None)
        if place:
            places.append(place)
        index = place.last if place else index + 1
    return places


def _behind_noun(sentence: Sentence, index: int, known: dict[int, Match]) -> Place | None:
    if sentence.text(index) not in _BY_NOUN:
        return None
    at = index + 1
    if at in known:
        return Place(index, known[at].last, known[at].entry, sentence.text(index)[0])
    last = at
    while last - at < 2 and _is_name(sentence, last):
        last += 1
    return Place(index, last, None) if last > at else None


def _is_name(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    if len(text) < 3 or not text[0].isalpha() or text in _END or index in sentence.outcomes or index in sentence.numbers:
        return False
    return not (text[0] in "وبل" and len(text) > 3 and text[1:3] == "ال" or text in _NOUNS or text[:1] == "ب" and text[1:] in _NOUNS)


def _named(sentence: Sentence, match: Match) -> Place | None:
    """A gazetteer name counts where في, ب or another place leads it; a bare strong name counts too."""
    lead = sentence.text(match.first - 1)
    led = lead in _LEADS or match.prefix.endswith(("ب", "ل"))
    if match.entry.attributes["weak"] and not (led and lead not in ("من", "الي")):
        return None
    if match.prefix.startswith(("و", "ف")) and match.prefix in ("وال", "فال"):
        return None
    return Place(match.first, match.last, match.entry, match.prefix if led else "?")


def place_for(places: list[Place], first: int, last: int) -> Place | None:
    """The place of a count at [first, last): the first led one behind it, else the nearest before it."""
    led = [place for place in places if place.prefix != "?"] or places
    after = [place for place in led if place.first >= first]
    if after and after[0].first - last <= 22:
        return after[0]
    before = [place for place in led if place.first < first]
    return before[-1] if before else (after[0] if after else None)


def words_of(sentence: Sentence, place: Place) -> tuple[int, int]:
    """Folded offsets of the place's words without the clitic on the first."""
    start = sentence.tokens[place.first].start
    text = sentence.text(place.first)
    cut = 0
    if place.entry and place.prefix and place.prefix != "?" and sentence.text(place.first) not in _BY_NOUN:
        cut = len(place.prefix.removesuffix("ال").removesuffix("لل")) if not place.prefix.endswith("لل") else 0
    elif text not in _NOUNS and text[1:] in _NOUNS:
        cut = 1
    return start + cut, sentence.tokens[place.last - 1].end
