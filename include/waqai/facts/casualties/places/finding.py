"""The places that a sentence names, and where its dateline says it was written."""

from dataclasses import replace
from itertools import compress, pairwise

from waqai.facts.casualties.places.asides import is_aside, nearest_before
from waqai.facts.casualties.places.bodies import is_in_name, is_of_movement
from waqai.facts.casualties.places.chains import chain_of
from waqai.facts.casualties.places.foreign import FIRST_WORDS, before_brackets, behind_leads, bracketed, foreign, quoted
from waqai.facts.casualties.places.leads import SIDES
from waqai.facts.casualties.places.names import BEGIN, by_adjective, named
from waqai.facts.casualties.places.nouns import behind_noun
from waqai.facts.casualties.places.place import Place, rank_of
from waqai.facts.casualties.places.roads import with_roads
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import Match, words

_BEGIN = BEGIN | FIRST_WORDS | {'"'}
_TO = frozenset(("الي",))
_HOSPITALS = words("place_words", "hospitals")
_TRAVELS, _BOUND_FOR = words("place_words", "travels"), words("place_words", "bound_for")
_WAYS, _START = words("place_words", "ways"), 14
_POSTED = words("place_words", "posted")
_MOVED_FROM = words("place_words", "moved_from")
_ASIDE = 4  # tokens between a place and the word that leaves it out
_SOME, _AMONG = words("place_words", "some_of_them"), words("place_words", "among_them")
_SUBJECT = 6  # tokens in which the subject stands before its verb
_FIGURE = 3  # tokens of a figure, and from "بينهم" to it
_EACH = frozenset(("كل", "كلا", "كلتا"))
_STATIONED, _BECAUSE = words("place_words", "stationed"), words("place_words", "because_of")
_POST = 7  # tokens from "stationed" to the town of the post
_PARTS, _DATELINE_END = frozenset(("-", "–", "—", "/", "ـ", "(")), 8
_YEAR = 5  # tokens from "corresponding to" to the year
_SLASHED = 14  # tokens of a dateline with slashes, a month by two names within it
_DASHES = frozenset(("-", "–", "—"))
_DATELINE_SIGNS = frozenset(("(", "-", "–", "—"))
_DESKS = words("place_words", "news_desks") | words("place_words", "agencies_like_towns")
_COMMAS = frozenset(("،", "؛", ","))


def find_places(sentence: Sentence) -> list[Place]:
    """Places of a sentence in order: gazetteer names that stand as places, and names behind a place noun."""
    known = sentence.place_names
    places: list[Place] = []
    end = _dateline(sentence)
    others = compress(range(len(sentence.texts)), map(_BEGIN.__contains__, sentence.texts))
    for index in sorted({*known, *others, *behind_leads(sentence), *before_brackets(sentence)}):
        if index < end:
            continue
        place = behind_noun(sentence, index, known) or (named(sentence, known[index]) if index in known else None)
        place = place or by_adjective(sentence, index)
        if place is None and index not in known:
            place = foreign(sentence, index) or quoted(sentence, index) or bracketed(sentence, index)
        if place is None and places and places[-1].last == index and index in known:
            match = known[index]
            if match.prefix.startswith("و"):
                place = replace(places[-1], first=index, last=match.last, entry=match.entry, skip=1, noun="")
        if place and (is_in_name(sentence, place) or is_aside(sentence, place, places)):
            end = place.last
            continue
        if place and any(test(sentence, place) for test in (_is_behind_hospital, _is_bound_for, _is_moved_from)):
            place = replace(place, goal=True)
        if place and (_is_each_of(sentence, place) or _is_seat(sentence, place) or is_of_movement(sentence, place)):
            place = replace(place, led=False)
        if place and _is_of_part(sentence, place, places):
            place = replace(place, part=True)
        if place:
            places.append(replace(place, beside=True) if sentence.text(place.first - 1) in SIDES else place)
        end = place.last if place else _behind(known.get(index), index)
    places = _without_stations(_with_surroundings(places, sentence), sentence)
    return with_roads(_without_far_side(places, sentence), sentence)


def _behind(match: Match | None, index: int) -> int:
    """Where to read on behind a name that stands for no place: a state's name ("جنوب السودان") holds none either."""
    return match.last if match and match.entry.attributes["kind"] == "country" else index + 1


def _with_surroundings(places: list[Place], sentence: Sentence) -> list[Place]:
    """What lies around the place that people come from is where they come from as well: "من بلدة … بريف …"."""
    told: list[Place] = []
    for place in places:
        before = told[-1] if told else None
        around = before is not None and rank_of(place) >= rank_of(before)
        if before and around and (before.origin or before.part) and len(chain_of([before, place], sentence)) > 1:
            told.append(replace(place, origin=before.origin, goal=place.goal or before.goal, part=before.part))
        else:
            told.append(place)
    return told


def _without_stations(places: list[Place], sentence: Sentence) -> list[Place]:
    """Where the attackers were is left out, if another place is struck: "قصف من القوات المتمركزة في … على …"."""
    chained = [place for place in places if _is_station(sentence, place)]
    for station in chained:
        at = places.index(station)
        chain = chain_of(places[at:], sentence)
        around = [place for place in chain if "علي" not in sentence.texts[station.last : place.first]]
        struck = places[at + len(around) :]
        if any(place.led and not place.goal and not place.origin for place in struck):
            places = [*places[:at], *(replace(place, goal=True) for place in around), *struck]
    return places


def _is_station(sentence: Sentence, place: Place) -> bool:
    """Whether somebody stands or fires from a place: "المتمركزة في …", "أطلقت من …", "من مواقعها في …"."""
    at = place.first - (not place.skip) - (sentence.text(place.first - 1) in SIDES)
    if sentence.text(at - 1 if sentence.text(at) in ("في", "من") else at) in _STATIONED:
        return True
    stands = nearest_before(sentence, place, _STATIONED, _POST)  # "المتمركزة في الفوج 12 في مدينة …"
    return stands is not None and sentence.text(at) == "في" == sentence.text(stands + 1)


def _without_far_side(places: list[Place], sentence: Sentence) -> list[Place]:
    """Of "الحدود بين … و…" the finer of the two, which lies at the border with the wider one."""
    kept = list(places)
    for one, two in pairwise(places):
        border = sentence.text(one.first - 1) == "بين" and sentence.text(one.first - 2) in ("الحدود", "حدود", "الفاصل")
        if border and two.first == one.last and sentence.text(two.first).startswith("و"):
            kept.remove(one if rank_of(one) > rank_of(two) else two)
    return kept


def _is_moved_from(sentence: Sentence, place: Place) -> bool:
    """Whether somebody or something left a place: "قادمين من …", "أقلعت من …"."""
    before = sentence.texts[max(0, place.first - _ASIDE) : place.first]
    return before[-1:] == ["من"] and not _MOVED_FROM.isdisjoint(before[-3:-1])


def _is_of_part(sentence: Sentence, place: Place, before: list[Place]) -> bool:
    """Whether only some of those counted were there: "أغلبهم في …", "8 منهم في …", "… منهم في … و3 في …"."""
    at = place.first - 1 - (not place.skip)  # the word before the preposition
    if sentence.text(at) in _SOME or _is_told_of_part(sentence, at):
        return True
    first = next((k for k in range(at, at - _FIGURE, -1) if k in sentence.numbers), None)
    if first is None or sentence.numbers[first].last != at + 1:
        return False
    joined = bool(before) and before[-1].part and "و" in (sentence.text(first)[:1], sentence.text(first - 1))
    return joined or not _AMONG.isdisjoint(sentence.texts[max(0, first - _FIGURE) : first])


def _is_told_of_part(sentence: Sentence, at: int) -> bool:
    """ "بينهم 20 شخصا اعتقلوا في …": what befell some of them, told right before their place."""
    verb = sentence.outcomes.get(at)
    if verb is None or verb.role != "verb":
        return False
    first = next((k for k in range(at - 1, at - _SUBJECT, -1) if k in sentence.numbers), None)
    return first is not None and not _AMONG.isdisjoint(sentence.texts[max(0, first - _FIGURE) : first])


def _is_behind_hospital(sentence: Sentence, place: Place) -> bool:
    """Whether people were brought to a hospital, or to one in a place: "نُقل إلى مستشفى … في …"."""
    if place.noun in _HOSPITALS and nearest_before(sentence, place, _TO, 4) is not None:
        return True  # "إلى هيئة مستشفى …", "إلى طوارئ مستشفى …"
    at = nearest_before(sentence, place, _HOSPITALS, 4)
    if not at:
        return False
    return sentence.text(at - 1) in ("الي", "احد") or sentence.text(at).startswith("لل")


def _is_bound_for(sentence: Sentence, place: Place) -> bool:
    """Whether somebody is on the way to a place: "أبحر القارب باتجاه …", "في اتجاه …", "قاصدا …"."""
    before = sentence.text(place.first - 1)
    if before in _WAYS:
        started = sentence.texts[max(0, place.first - _START) : place.first - 1]
        return sentence.text(place.first - 2) == "في" or not _TRAVELS.isdisjoint(started)
    return before in _BOUND_FOR


def _is_seat(sentence: Sentence, place: Place) -> bool:
    """Whether a place is where somebody serves: "مراسل … في …", "السفير … لدى …"."""
    if sentence.text(place.first - 1) not in ("في", "لدي", "ب") and not place.skip:
        return False
    return nearest_before(sentence, place, _POSTED, 5) is not None


def _is_each_of(sentence: Sentence, place: Place) -> bool:
    """Whether "each of" leads a place, so that it acts and nothing was there: "استدعت كل من … و… سفراء …"."""
    return sentence.text(place.first - 1) == "من" and sentence.text(place.first - 2).removeprefix("و") in _EACH


def _dateline(sentence: Sentence) -> int:
    """Where the sentence begins behind its dateline ("دبي (وكالة) --"), which only tells where it was written."""
    if end := _behind_slashes(sentence) or _behind_two_calendars(sentence):
        return end
    if _DATELINE_SIGNS.isdisjoint(sentence.texts[1 : _DATELINE_END + 1]):
        return 0
    if sentence.text(1) == "،" and sentence.text(2).isdigit() and 0 in sentence.place_names:
        dash = next((k for k in range(4, 8) if sentence.text(k) in _DASHES), 0)  # "نيروبي، 3 مايو 2015 – …"
        if dash and sentence.text(3).isalpha():
            return dash + 1
    for at in range(1, min(9, len(sentence.tokens) - 1)):
        closing = (
            next((k for k in range(at + 2, at + 6) if sentence.text(k) == ")"), 0) if sentence.text(at) == "(" else 0
        )
        if closing and not _DASHES.isdisjoint(sentence.texts[closing + 1 : closing + 3]):
            return closing + 2  # "دبي (أ ف ب) – …"
        if sentence.text(at) in ("-", "–", "—") and at < 4 and not any(k in sentence.outcomes for k in range(at)):
            return at + 1
    return 0


def _behind_slashes(sentence: Sentence) -> int:
    """Where a sentence begins behind a dateline with slashes: "فاس/ 14 ماي 2024/ وكالة/ …"."""
    if 0 not in sentence.place_names or "/" not in sentence.texts[1 : _DATELINE_END + 1]:
        return 0
    slashes = [k for k in range(1, _SLASHED) if sentence.text(k) == "/"]
    told = any(k < slashes[-1] for k in sentence.outcomes)
    dated = any(text.isdigit() for text in sentence.texts[1 : slashes[-1]])
    return slashes[-1] + 1 if len(slashes) > 1 and dated and not told else 0


def _behind_two_calendars(sentence: Sentence) -> int:
    """Where a sentence begins behind "الرياض 12 محرم 1440 هـ الموافق 22 سبتمبر 2018 م"."""
    if not sentence.text(1).isdigit() or 0 not in sentence.place_names:
        return 0
    at = next((k for k in range(3, _DATELINE_END) if sentence.text(k) == "الموافق"), 0)
    year = next((k for k in range(at, at + _YEAR) if sentence.text(k).isdigit() and len(sentence.text(k)) == 4), 0)
    return (year + 1 + (sentence.text(year + 1) == "م")) if at and year else 0


def place_of_dateline(sentence: Sentence) -> Place | None:
    """The town of a dateline ("… - موفد", "… (وكالة)", "وكالة - …"), unless it is one that news desks write from."""
    if _PARTS.isdisjoint(sentence.texts):
        return None
    for at, match in sentence.place_names.items():
        parted = at == 0 or sentence.text(at - 1) in _PARTS
        if at > _DATELINE_END or match.prefix or not parted or sentence.text(match.last) not in _PARTS:
            continue
        kind = match.entry.attributes["kind"]
        if kind in ("country", "ambiguous") or " ".join(sentence.texts[at : match.last]) in _DESKS:
            continue
        return Place(at, match.last, match.entry)
    return None
