"""Where a count happened: the most specific place named for it, as written, and its gazetteer entry."""

from dataclasses import dataclass
from functools import cache

from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Entry, Match, Matcher, load, words

# Nouns that a place name follows; the place is written with them ("مدينة الباب", "مخيم النهر").
_NOUNS = words("word_classes", "place_nouns")
_BY_NOUN = _NOUNS | {"ب" + noun for noun in _NOUNS} | {"ل" + noun for noun in _NOUNS}
_SIDES = words("word_classes", "sides")
# Nouns of events: a name behind one of them is where it happened ("هجوم الساحل").
_EVENTS = words("word_classes", "events")
_LEADS = _SIDES | _EVENTS | words("word_classes", "place_leads")
# Nouns of bodies: a name behind one of them says whose it is, not where ("حكومة دمشق", "جيش مصر").
_BODIES = words("word_classes", "bodies")
# First words of names of more than one word.
_COMPOUND = words("word_classes", "compound_names")
_END = _SIDES | words("word_classes", "place_end")
_NEAR_FROM = _SIDES | words("word_classes", "near_from")
_PRECISION = {"country": 6, "region": 4, "territory": 4, "governorate": 4, "state": 4, "province": 4, "island": 4}
_OF_NOUN = {
    "محافظه": 4,
    "ولايه": 4,
    "اقليم": 4,
    "مقاطعه": 4,
    "ريف": 3,
    "قضاء": 3,
    "ناحيه": 3,
    "مديريه": 3,
    "منطقه": 2,
    "وادي": 2,
}
_MANY = words("word_classes", "many_places")
_LINKS = _SIDES | words("word_classes", "place_links")
_REACH = 22


@dataclass(frozen=True, slots=True)
class Place:
    """A place at tokens [first, last) of a sentence; `entry` is its gazetteer entry where it has one.

    `skip`: letters of a clitic on its first word; `led`: a preposition, a side or an event leads it; `noun`: the place
    noun it is written with.
    """

    first: int
    last: int
    entry: Entry | None
    skip: int = 0
    led: bool = True
    noun: str = ""

    @property
    def precision(self) -> int | None:
        """UCDP where_prec: 1 exact place, 3 a district, 4 first-order division, 6 country."""
        if self.noun:
            return _OF_NOUN.get(self.noun, 1)
        return None if self.entry is None else _PRECISION.get(str(self.entry.attributes["kind"]), 1)


_NO_PLACE = 9


@cache
def _gazetteer() -> Matcher:
    return Matcher(load("places"))


_SETTLED = {"country": 6, "region": 4, "territory": 4, "ambiguous": 5}


def rank_of(place: Place | None) -> int:
    """How exactly a place is named, from 0 (a street, a village) over 1 (a town) to 6 (a country); 9 for none."""
    if place is None:
        return _NO_PLACE
    if place.noun:
        return _OF_NOUN.get(place.noun, 1 if place.noun == "مدينه" else 0)
    return _SETTLED.get(str(place.entry.attributes["kind"]), 2) if place.entry else 0


def find_places(sentence: Sentence) -> list[Place]:
    """Places of a sentence in order: gazetteer names that stand as places, and names behind a place noun."""
    known = {match.first: match for match in _gazetteer().find(sentence.tokens)}
    places: list[Place] = []
    index = _dateline(sentence)
    while index < len(sentence.tokens):
        place = _behind_noun(sentence, index, known) or (_named(sentence, known[index]) if index in known else None)
        if (
            place is None
            and places
            and places[-1].last == index
            and index in known
            and known[index].prefix.startswith("و")
        ):
            place = Place(index, known[index].last, known[index].entry, 1, places[-1].led)
        if place:
            places.append(place)
        index = place.last if place else index + 1
    return places


def _dateline(sentence: Sentence) -> int:
    """Where the sentence begins behind its dateline ("دبي (وكالة) --"), which only tells where it was written."""
    for at in range(1, min(9, len(sentence.tokens) - 1)):
        if sentence.text(at) == "(" and sentence.text(at + 2) == ")" and "-" in sentence.texts[at + 3 : at + 5]:
            return at + 4
        if sentence.text(at) in ("-", "–", "—") and at < 4 and not any(k in sentence.outcomes for k in range(at)):
            return at + 1
    return 0


def _behind_noun(sentence: Sentence, index: int, known: dict[int, Match]) -> Place | None:
    noun = sentence.text(index)
    if noun not in _BY_NOUN or _is_origin(sentence, index) or sentence.text(index - 1) == "الي":
        return None
    if noun == "وادي" and (index == 0 or index + 1 in sentence.things):
        return None  # the verb وأدى is folded alike
    skip = 0 if noun in _NOUNS else 1
    at = index + 1
    while sentence.text(at) == '"' or sentence.text(at) in _NOUNS:
        at += 1
    if (at in sentence.people and sentence.people[at].role == "person") or (noun[skip:] == "قضاء" and at not in known):
        return None  # "سجن جندي", "قضاء الحكم"
    if at in known and not known[at].prefix.endswith(("و", "ب", "ل")):
        return Place(index, known[at].last, known[at].entry, skip, noun=noun[skip:])
    last, longest = at, 3 if sentence.text(at) in _COMPOUND or sentence.text(at)[1:] in _COMPOUND else 2
    while last - at < longest and _is_name(sentence, last) and not (last > at and last in known and known[last].prefix):
        last += 1
    while noun[skip:] in _MANY and last > at and (further := _coordinated(sentence, last)):
        last = further
    return Place(index, last, None, skip, noun=noun[skip:]) if last > at else None


def _coordinated(sentence: Sentence, at: int) -> int:
    """The token behind a further name of "بلدتي … و…", 0 where none follows."""
    text = sentence.text(at)
    if text == "،" and _is_name(sentence, at + 1):
        return at + 2
    return (
        at + 1 if text.startswith("و") and len(text) > 3 and at not in sentence.outcomes and text[1:] not in _END else 0
    )


def _is_name(sentence: Sentence, index: int) -> bool:
    text = sentence.text(index)
    if sentence.is_a("rise", index) or sentence.is_a("fall", index):
        return False
    if (
        len(text) < 2
        or not text[0].isalpha()
        or text in _END
        or index in sentence.outcomes
        or index in sentence.numbers
    ):
        return False
    if text[0] in "وبلف" and len(text) > 3 and (text[1:3] == "ال" or text[1:] in _NOUNS or text.startswith("لل")):
        return False
    return not ((text[0] == "و" and len(text) > 4 and text not in ("واسط", "وادي")) or text in _NOUNS)


def _is_origin(sentence: Sentence, index: int) -> bool:
    """ "أحدهما من بلدة …": where a person comes from is not where it happened."""
    return sentence.text(index - 1) == "من" and sentence.text(index - 2) not in _NEAR_FROM


def _named(sentence: Sentence, match: Match) -> Place | None:
    """A gazetteer name counts where a preposition, a side, an event or another place leads it."""
    before, prefix = sentence.text(match.first - 1), match.prefix
    clitic = prefix.removesuffix("ال").removesuffix("لل")
    if before == "الي" and sentence.text(match.first - 2) not in _SIDES:
        return None  # where somebody or something was brought
    led = before in _LEADS or clitic.endswith(("ب", "ل")) or prefix.endswith("لل")
    if (before in _BODIES and not clitic.endswith("ب")) or _is_origin(sentence, match.first):
        return None
    if match.entry.attributes["weak"] and not (led and before not in ("من", "الي")):
        return None
    if prefix in ("وال", "فال") or (clitic.startswith(("و", "ف")) and not clitic.endswith(("ب", "ل"))):
        return None
    if not led and (before.startswith(("ال", "وال", "بال", "لل")) or match.first > 1):
        return None  # "وزارة الداخلية السعودية": an adjective or an actor
    return Place(
        match.first, match.last, match.entry, 0 if sentence.text(match.first).startswith("لل") else len(clitic), led
    )


def place_for(places: list[Place], sentence: Sentence, first: int, last: int) -> Place | None:
    """The place of a count at [first, last): the first behind it, else the head of the chain nearest before it."""
    led = [place for place in places if place.led] or places
    after = [place for place in led if place.first >= first]
    before = [place for place in led if place.first < first]
    if after and after[0].first - last <= _REACH and not _turns(sentence, last, after[0].first):
        return after[0]
    if not before:
        return None
    head = before[-1]
    for place in reversed(before[:-1]):
        between = sentence.texts[place.last : head.first]
        if len(between) > 4 or any(word not in _LINKS for word in between):
            break
        head = place
    return head


def _turns(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the sentence goes on to something else between two tokens."""
    return any(sentence.is_a("breaks", k) or sentence.text(k) in ("التي", "الذي") for k in range(first, last))


def last_place(places: list[Place], sentence: Sentence) -> Place | None:
    """The place that later sentences refer to: the head of the last chain, if a preposition leads it."""
    end = len(sentence.tokens)
    return place_for([place for place in places if place.led], sentence, end, end)


def words_of(sentence: Sentence, place: Place) -> tuple[int, int]:
    """Folded offsets of the place's words without the clitic on the first."""
    return sentence.tokens[place.first].start + place.skip, sentence.tokens[place.last - 1].end
