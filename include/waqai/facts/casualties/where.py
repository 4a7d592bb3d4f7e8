"""Where a count happened: the most specific place named for it in its sentence."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from waqai.arabic.normalise import fold
from waqai.facts.casualties.place import Place, rank_of
from waqai.facts.casualties.place_foreign import foreign, looks_foreign
from waqai.facts.casualties.place_leads import SIDES
from waqai.facts.casualties.place_names import by_adjective, may_begin, named
from waqai.facts.casualties.place_nouns import behind_noun
from waqai.facts.casualties.words import Sentence
from waqai.lexicons import words

_LINKS = SIDES | words("place_words", "place_links")
# Left out where names are compared: nouns of places, sides, and the adjectives of sides.
_PLAIN = SIDES | words("place_words", "place_nouns") | words("place_words", "side_adjectives")
_REACH = 30
# "وقصفت …", "واستهدف …": another attack, with a place of its own.
_ATTACKS = frozenset("و" + verb for verb in words("place_words", "attacks"))
_MEETINGS = frozenset(
    clitic + word for word in words("place_words", "meetings") for clitic in ("", "ب", "ال", "و", "وال")
)
_HOSPITALS = words("place_words", "hospitals")
_PARTS, _DATELINE_END = frozenset(("-", "–", "—", "/", "ـ", "(")), 8
_DESKS = words("place_words", "news_desks")
_COMMAS = frozenset(("،", "؛", ","))
_OF_IT = words("word_classes", "of_it")
# "…، مشيرة إلى أن …": the speaker goes on to something else.
_ADDS = words("place_words", "adds")
_ADDED, _STRUCK = words("place_words", "added_to"), words("place_words", "struck")
_EVENTS = words("place_words", "events")
# "والقتلى هم: …": each of them is told of with a place of his own.
_LISTED = frozenset(("هم", "هما", "هن"))
_GAP = 4
# Buildings that are told by the town they stand in: "القنصلية … في …".
_HOUSES = words("place_words", "houses")
# Others are told by it if the place lies beside them: "قرب مدرسة … في …".
_BUILDINGS = words("place_words", "buildings")
_LINES = words("place_words", "lines")
_STATE = 6  # `rank_of` a country
_AREA = 2  # `rank_of` a quarter or a stretch of land with a name
_LANDSCAPES = frozenset(("جبل", "جبال", "سهل", "سهول"))
_SETTLEMENTS = frozenset(("قريه", "بلده", "مدينه", "مخيم"))
_WIDE = 4  # `rank_of` a province
_OF_OTHERS, _APART = frozenset(("الذين", "اللذين", "اللتين")), 4  # a relative clause so far behind is of other people
_OPENS, _BESIDE = 5, 3  # tokens in which a clause comes to its count; between a count and "in …" said of it
# Of these people it is told where they come from: "اعتقال 12 مواطنا من …", "نزوح ألف شخص من …".
_TAKEN_FROM = frozenset(("detained", "displaced", "released", "captive"))


def find_places(sentence: Sentence) -> list[Place]:
    """Places of a sentence in order: gazetteer names that stand as places, and names behind a place noun."""
    known = sentence.place_names
    places: list[Place] = []
    index = _dateline(sentence)
    while index < len(sentence.tokens):
        text = sentence.texts[index]
        if index not in known and not may_begin(text) and not looks_foreign(text):
            index += 1
            continue
        place = behind_noun(sentence, index, known) or (named(sentence, known[index]) if index in known else None)
        place = place or by_adjective(sentence, index) or (foreign(sentence, index) if index not in known else None)
        if place is None and places and places[-1].last == index and index in known:
            match = known[index]
            if match.prefix.startswith("و"):
                place = replace(places[-1], first=index, last=match.last, entry=match.entry, skip=1, noun="")
        if place and _is_of_meeting(sentence, place):
            index = place.last
            continue
        if place and _is_behind_hospital(sentence, place):
            place = replace(place, goal=True)
        if place:
            places.append(replace(place, beside=True) if sentence.text(place.first - 1) in SIDES else place)
        index = place.last if place else index + 1
    return _without_far_side(_with_surroundings(places, sentence), sentence)


def _with_surroundings(places: list[Place], sentence: Sentence) -> list[Place]:
    """What lies around the place that people come from is where they come from as well: "من بلدة … بريف …"."""
    told: list[Place] = []
    for place in places:
        before = told[-1] if told else None
        around = before is not None and before.origin and len(_chain([before, place], sentence)) > 1
        told.append(replace(place, origin=True) if around else place)
    return told


def _without_far_side(places: list[Place], sentence: Sentence) -> list[Place]:
    """Of "الحدود بين … و…" the finer of the two, which lies at the border with the wider one."""
    kept = list(places)
    for one, two in pairwise(places):
        border = sentence.text(one.first - 1) == "بين" and sentence.text(one.first - 2) in ("الحدود", "حدود", "الفاصل")
        if border and two.first == one.last and sentence.text(two.first).startswith("و"):
            kept.remove(one if rank_of(one) > rank_of(two) else two)
    return kept


def _is_of_meeting(sentence: Sentence, place: Place) -> bool:
    """Whether a place is where people meet to talk: "قبيل قمة في …", "تتواصل بـ… المفاوضات"."""
    if sentence.text(place.last) in _MEETINGS:
        return True
    for at in range(place.first - 1, max(place.first - 5, -1), -1):
        if sentence.text(at) in _MEETINGS:
            return True
        if at in sentence.outcomes or sentence.text(at) in _COMMAS:
            return False
    return False


def _is_behind_hospital(sentence: Sentence, place: Place) -> bool:
    """Whether a place tells where a hospital is that people were brought to: "نُقل إلى مستشفى … في …"."""
    for at in range(place.first - 1, max(place.first - 5, 0), -1):
        if sentence.text(at) in _HOSPITALS:
            return sentence.text(at - 1) in ("الي", "احد") or sentence.text(at).startswith("لل")
        if at in sentence.outcomes or sentence.text(at) in _COMMAS:
            return False
    return False


def _dateline(sentence: Sentence) -> int:
    """Where the sentence begins behind its dateline ("دبي (وكالة) --"), which only tells where it was written."""
    for at in range(1, min(9, len(sentence.tokens) - 1)):
        if sentence.text(at) == "(" and sentence.text(at + 2) == ")" and "-" in sentence.texts[at + 3 : at + 5]:
            return at + 4
        if sentence.text(at) in ("-", "–", "—") and at < 4 and not any(k in sentence.outcomes for k in range(at)):
            return at + 1
    return 0


def place_of_dateline(sentence: Sentence) -> Place | None:
    """The town of a dateline ("… - موفد", "… (وكالة)", "وكالة - …"), unless it is one that news desks write from."""
    for at, match in sentence.place_names.items():
        parted = at == 0 or sentence.text(at - 1) in _PARTS
        if at > _DATELINE_END or match.prefix or not parted or sentence.text(match.last) not in _PARTS:
            continue
        kind = match.entry.attributes["kind"]
        if kind in ("country", "ambiguous") or " ".join(sentence.texts[at : match.last]) in _DESKS:
            continue
        return Place(at, match.last, match.entry)
    return None


def place_for(places: list[Place], sentence: Sentence, first: int, last: int, category: str = "") -> Place | None:
    """The place of a count at [first, last): the first behind it, else that of the chain nearest before it."""
    stays = [place for place in places if not place.goal and (category in _TAKEN_FROM or not place.origin)]
    led = [place for place in stays if place.led] or stays
    after = [place for place in led if place.first >= first]
    before = [place for place in led if place.first < first]
    near = after and after[0].first - last <= _REACH and not _turns(sentence, last, after[0].first)
    if before and (_is_where(sentence, before[-1], first) or _is_none(sentence, first)):
        near = bool(near) and after[0].first - last < _BESIDE
    if near and before and _goes_to_outcome(sentence, last, after[0].first):
        near = False
    if near and before and _is_of_another(sentence, before[-1].first, (first, last), after[0].first):
        near = False
    if near:
        return finest(_chain(after, sentence), sentence)
    while len(before) > 1 and _is_next(sentence, before[-2], before[-1]):
        before.pop()  # of "… و…" the first
    if before:
        chain = _chain(before[::-1], sentence)[::-1]
        at = before.index(chain[0])
        if at and _is_next(sentence, before[at - 1], before[at]):
            return before[at - 1]
        return finest(chain, sentence)
    goals = [place for place in places if place.goal and category == "displaced"]
    return goals[0] if goals else None


def _goes_to_outcome(sentence: Sentence, first: int, last: int) -> bool:
    """ "…، فقررت …": what was done then, perhaps in another place."""
    return any(
        sentence.text(k - 1) in _COMMAS and sentence.text(k)[:1] == "ف" and sentence.text(k).endswith("ت")
        for k in range(first + 1, last)
    )


def _is_where(sentence: Sentence, place: Place, first: int) -> bool:
    """ "في مدينة … حيث قتل …": the clause of the count opens right behind the place."""
    at = place.last + (sentence.text(place.last) in _COMMAS)
    return sentence.text(at) == "حيث" and first - at <= _OPENS


def _is_none(sentence: Sentence, first: int) -> bool:
    """ "… دون وقوع إصابات": that nobody was hurt is said behind the event."""
    return bool(sentence.is_a("negation", first))


def _is_of_another(sentence: Sentence, place: int, count: tuple[int, int], behind: int) -> bool:
    """Whether a place stands in the clause of the count behind it, and the next place in another count's."""
    comma = _COMMAS & set(sentence.texts[place : count[0]])
    told = any(sentence.text(k) in _COMMAS and k + 1 in sentence.outcomes for k in range(count[1], behind))
    attacked = any(sentence.text(k) in _ATTACKS for k in range(count[1], behind))
    return attacked or (not comma and told)


def _chain(places: list[Place], sentence: Sentence) -> list[Place]:
    """The first place and those that stand with it as its surroundings ("قرية … الواقعة في ريف …")."""
    chain = places[:1]
    for place in places[1:]:
        one, two = sorted((chain[-1], place), key=lambda each: each.first)
        between = sentence.texts[one.last : two.first]
        if len(between) > _GAP or not all(map(_links, between)) or _is_joined(sentence, two):
            break
        chain.append(place)
    return chain


def _is_next(sentence: Sentence, one: Place, two: Place) -> bool:
    """Whether "و" joins a place to the one before: "سراقب وسرمين", "قرية … ومنطقة …"."""
    if one.last + 1 == two.first:
        return sentence.text(one.last).startswith("و")
    return one.last == two.first and _is_and(sentence, two)


def _is_and(sentence: Sentence, place: Place) -> bool:
    return sentence.text(place.first).startswith("و") and not sentence.texts[place.first].startswith(("وادي", "واسط"))


def _is_joined(sentence: Sentence, place: Place) -> bool:
    return sentence.text(place.first).startswith("و") and place.skip > 0


def _links(word: str) -> bool:
    return word in _LINKS or (word.startswith("ال") and word.endswith(("ي", "يه")))


def finest(chain: list[Place], sentence: Sentence) -> Place:
    """The first of a chain, but a place in it that is named behind a province or a country it lies in."""
    head = chain[0]
    town = next((place for place in chain[1:] if place.last > head.first and 0 < rank_of(place) < _WIDE), None)
    if town and (head.noun in _HOUSES or (head.beside and head.noun in _BUILDINGS)):
        return town
    spot = next((place for place in chain[1:] if place.first >= head.last and 0 < rank_of(place) <= _AREA), None)
    if spot and head.noun in _LINES:
        return spot  # "على طريق … في منطقة …"
    for place in chain[1:]:
        beside = any(word in SIDES for word in sentence.texts[head.last : place.first])
        if sentence.text(place.first).startswith("ل") and place.skip:
            continue  # "الغوطة الشرقية لدمشق"
        if rank_of(head) >= _WIDE and rank_of(place) < _WIDE and not beside:
            return place
        around = head.noun in _LANDSCAPES or rank_of(head) > _AREA
        if head.noun and around and place.noun in _SETTLEMENTS and place.last > head.first and not beside:
            return place  # "جبل … في قرية …"
    return head


def _turns(sentence: Sentence, first: int, last: int) -> bool:
    """Whether the sentence goes on to something else between two tokens."""
    return any(
        (sentence.is_a("breaks", k) and not _goes_on(sentence, k))
        or (sentence.text(k) in ("التي", "الذي") and sentence.text(k + 1) not in _STRUCK)
        or (sentence.text(k) in _OF_OTHERS and k - first >= _APART)
        or _adds_event(sentence, k)
        or sentence.text(k) in _ADDS
        or (sentence.text(k) == ":" and sentence.text(k - 1) in _LISTED)
        for k in range(first, last)
    )


def _adds_event(sentence: Sentence, index: int) -> bool:
    """ "بالإضافة إلى قصف …", "إضافة لهجوم …": another event, with a place of its own."""
    if sentence.text(index) not in _ADDED:
        return False
    return any(word in _EVENTS or word[1:] in _EVENTS for word in sentence.texts[index + 1 : index + 4])


def _goes_on(sentence: Sentence, index: int) -> bool:
    """ "وذلك خلال …", "وذلك إثر …": where and when of what was told."""
    return sentence.text(index) == "وذلك" and sentence.text(index + 1) in _OF_IT


def any_place(places: list[Place], sentence: Sentence, first: int) -> Place | None:
    """The place nearest to a count that its sentence names at all, but for states and where people come from or go."""
    led = [place for place in places if place.led and rank_of(place) < _STATE and not place.origin and not place.goal]
    return min(led, key=lambda place: abs(place.first - first), default=None)


def last_place(places: list[Place], sentence: Sentence) -> Place | None:
    """The place that later sentences refer to: that of the last chain, if a preposition leads it, or a finer one."""
    end = len(sentence.tokens)
    last = place_for([place for place in places if place.led], sentence, end, end)
    stays = [place for place in places if place.led and not place.goal and not place.origin]
    finest = min(reversed(stays), key=rank_of, default=last)
    return finest if last and rank_of(last) >= _WIDE else last


def words_of(sentence: Sentence, place: Place) -> tuple[int, int]:
    """Folded offsets of the place's words without the clitic on the first."""
    return sentence.tokens[place.first].start + place.skip, sentence.tokens[place.last - 1].end


def chains(places: list[Place], sentence: Sentence) -> Iterator[list[Place]]:
    """The places of a sentence by chain, each from the finest on."""
    while places:
        chain = _chain(places, sentence)
        yield chain
        places = places[len(chain) :]


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
