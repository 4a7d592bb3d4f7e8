"""Places that stand together: a place with what lies around it, which of them is meant, the words of their names."""

from collections.abc import Iterator
from itertools import dropwhile

from waqai.arabic.normalise import fold
from waqai.facts.casualties.places.leads import SIDES
from waqai.facts.casualties.places.place import Place, rank_of
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LINKS = SIDES | words("place_words", "place_links")
# Left out where names are compared: nouns of places, sides, and the adjectives of sides.
_PLAIN = SIDES | words("place_words", "place_nouns") | words("place_words", "side_adjectives")
_DISTANCES = words("place_words", "distances")
_GAP = 4
# "بلدة … التابعة ل… في …", "مدينة … الخاضعة ل… في …".
_DESCRIBED = words("place_words", "described_places")
# "مدينة …، آخر معاقل … في …".
_APPOSED = words("place_words", "apposed_to_places")
_BORDERS = words("place_words", "borders")  # "ولاية … الواقعة على الحدود مع …" is the province
_OTHER_NAME = 5  # tokens of a name in brackets with these
_STOPS, _OPENS, _DESCRIPTION = frozenset(("،", "؛", ",", ":")), 3, 10  # tokens to the describing word, and of it all
# Buildings that are told by the town they stand in: "القنصلية … في …".
_HOUSES = words("place_words", "houses")
# Others are told by it if the place lies beside them: "قرب مدرسة … في …".
_BUILDINGS = words("place_words", "buildings")
_LINES = words("place_words", "lines")
_UNNAMED = words("place_words", "long_things")
_AREA = 2  # `rank_of` a quarter or a stretch of land with a name
_LANDSCAPES = words("place_words", "landscapes")
_SETTLEMENTS = words("place_words", "settlements")
_WIDE = 4  # `rank_of` a province


def chain_of(places: list[Place], sentence: Sentence) -> list[Place]:
    """The first place and those that stand with it as its surroundings ("قرية … الواقعة في ريف …")."""
    chain = places[:1]
    for place in places[1:]:
        one, two = sorted((chain[-1], place), key=lambda each: each.first)
        between = _without_other_name(sentence.texts[one.last : two.first])
        close = len(between) <= _GAP and all(map(_links, between))
        if not (close or _is_described(sentence, one, two)) or _is_joined(sentence, two):
            break
        chain.append(place)
    return chain


def _without_other_name(between: list[str]) -> list[str]:
    """What stands between two places but another name of the first: "(كوباني)", "/ بينه"."""
    if between[:1] == ["("] and ")" in between[:_OTHER_NAME]:
        return between[between.index(")") + 1 :]
    if between[:1] == ["/"]:
        return between[2:]
    return _without_distance(between)


def _without_distance(between: list[str]) -> list[str]:
    """What stands between two places but how far they lie apart: "على بعد 30 كلم شرق", "(160 كلم غرب"."""
    start = between[1:] if between[:1] in (["("], ["علي"], ["،"]) else between
    start = start[1:] if between[:1] == ["،"] and start[:1] == ["علي"] else start
    rest = list(dropwhile(lambda word: word in _DISTANCES or word.isdigit(), start))
    return rest if len(rest) < len(start) else between


def _is_described(sentence: Sentence, one: Place, two: Place) -> bool:
    """ "بلدة … الخاضعة لسيطرة الفصائل في محافظة …": what holds a place stands between it and its surroundings."""
    first = one.last + (sentence.text(one.last) == "،" and sentence.text(one.last + 1) in _APPOSED)
    described = first > one.last or any(sentence.text(k) in _DESCRIBED for k in range(first, first + _OPENS))
    if not described or two.first - one.last > _DESCRIPTION or rank_of(two) <= rank_of(one):
        return False
    led = sentence.text(two.first - 1) == "في" or sentence.text(two.first).startswith("ب")
    return led and not any(
        k in sentence.outcomes or sentence.text(k) in _STOPS or k in sentence.breaks
        for k in range(first + (first == one.last), two.first)
    )


def chains(places: list[Place], sentence: Sentence) -> Iterator[list[Place]]:
    """The places of a sentence by chain, each from the finest on."""
    while places:
        chain = chain_of(places, sentence)
        yield chain
        places = places[len(chain) :]


def is_next(sentence: Sentence, one: Place, two: Place) -> bool:
    """Whether "و" joins a place to the one before: "سراقب وسرمين", "قرية … ومنطقة …"."""
    if one.last + 1 == two.first:
        return sentence.text(one.last).startswith("و")
    return one.last == two.first and _is_and(sentence, two)


def _is_and(sentence: Sentence, place: Place) -> bool:
    return sentence.text(place.first).startswith("و") and not sentence.texts[place.first].startswith(
        ("وادي", "واسط", "وسط")
    )


def _is_joined(sentence: Sentence, place: Place) -> bool:
    return sentence.text(place.first).startswith("و") and place.skip > 0


def _links(word: str) -> bool:
    return word in _LINKS or word.isdigit() or (word.startswith("ال") and word.endswith(("ي", "يه")))


def finest(chain: list[Place], sentence: Sentence) -> Place:
    """The first of a chain, but a place in it that is named behind a province or a country it lies in."""
    head = chain[0]
    town = next((place for place in chain[1:] if place.last > head.first and 0 < rank_of(place) < _WIDE), None)
    if town and (head.noun in _HOUSES or (head.beside and head.noun in _BUILDINGS)):
        return town
    spot = next((place for place in chain[1:] if place.first >= head.last and 0 < rank_of(place) <= _AREA), None)
    if spot and head.noun in _LINES:
        return spot  # "على طريق … في منطقة …"
    named = next((place for place in chain[1:] if place.first >= head.last and rank_of(place) <= _AREA), None)
    if named and head.noun in _UNNAMED:
        return named  # "على الطريق الوطني رقم 3 قرب …", "في نهر … قرب …"
    village = next((place for place in chain[1:] if place.first >= head.last and not rank_of(place)), None)
    if village and village.noun in _SETTLEMENTS and head.beside and rank_of(head) == _AREA:
        return village  # "شرق مدينة … قرب قرية …"
    for place in chain[1:]:
        beside = any(word in SIDES for word in sentence.texts[head.last : place.first])
        beside = beside or (
            place.noun in _BORDERS and not _DESCRIBED.isdisjoint(sentence.texts[head.last : place.first])
        )
        if sentence.text(place.first).startswith("ل") and place.skip:
            continue  # "الغوطة الشرقية لدمشق"
        if rank_of(head) >= _WIDE and rank_of(place) < _WIDE and not beside:
            return place
        around = head.noun in _LANDSCAPES or rank_of(head) > _AREA
        if head.noun and around and place.noun in _SETTLEMENTS and place.last > head.first and not beside:
            return place  # "جبل … في قرية …"
    return head


def words_of(sentence: Sentence, place: Place) -> tuple[int, int]:
    """Folded offsets of the place's words without the clitic on the first."""
    return sentence.tokens[place.first].start + place.skip, sentence.tokens[place.last - 1].end


def names_in(sentence: Sentence, place: Place) -> frozenset[str]:
    """The words of a place's name without nouns, sides and the article."""
    return _bare(
        " ".join([sentence.tokens[place.first].text[place.skip :], *sentence.texts[place.first + 1 : place.last]])
    )


def bare_name(words: str) -> frozenset[str]:
    """The words of a name as written without nouns, sides and the article."""
    return _bare(fold(words))


def _bare(name: str) -> frozenset[str]:
    return frozenset(word.removeprefix("ال") for word in name.replace('"', " ").split() if word not in _PLAIN)
