"""Targets that no lexicon names: people asked, met or struck, told by what they are."""

from waqai.facts.diplomacy.actors.described import described_at
from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import given_names, speakers
from waqai.facts.diplomacy.parties.person_names import begins_name, name_end
from waqai.facts.diplomacy.parties.phrase import Phrase
from waqai.facts.diplomacy.targets.described_objects import object_at
from waqai.facts.diplomacy.targets.target_search import NEAR, WAYS, Search
from waqai.lexicons import load

_ON_DESCRIBED = frozenset(["REQUEST", "ACCUSE", "THREATEN", "SUPPORT", "SANCTION", "AID"])
_ASIDE_WORDS = 8
_NAMED = 2
_FEMININE = ("ه", "ان", "ات")
# Acts whose object is a person or people even where no lexicon knows the word.
_ON_PEOPLE = frozenset(["request_verb", "call_verb", "call_with", "request_part", "order", "threaten_verb"])
_BEHIND_THE_ASKED = words("behind_the_asked")


def people_asked(search: Search) -> list[Party]:
    """An object that no lexicon knows, of an act that is done on people: "دعا السكان إلى", "طالب أنصاره ب"."""
    first = _over_actors_words(search)
    while first < search.end and (search.word(first) in words("skip") or search.word(first) in PUNCTUATION):
        first += 1
    if (
        search.word(first) == "في" and first + 1 in search.arguments.parties.at
    ):  # "the embassy in X calls on its people"
        first = search.arguments.parties.at[first + 1].last
    within, behind = (search.arguments.parties.within.get(k) for k in (first, first + 1))
    titled = (within and within.kind == "person") or (behind and behind is not within and behind.kind == "title")
    unknown = search.word(first).endswith("ه") and not titled
    if unknown and (name := search.word(first + 1)) in given_names() and name != "علي":  # "غريمه فلان الفلاني"
        last = name_end(Phrase(search.tokens, search.end, load("speakers")[0], first + 1, True), first + 1, _NAMED)
        return [Party(first + 1, last, first + 1, last, "person", "named")]
    if search.found.reading.entry.id not in _ON_PEOPLE:
        return []
    if search.word(search.after) in ("،", ",") and not _may_be_object(search, first):  # "ناشد X، من الشرفة، السكان"
        first = next((k + 1 for k in range(first, first + _ASIDE_WORDS) if search.word(k) in ("،", ",")), first)
    elif first >= search.end:
        return []
    if not _may_be_object(search, first):
        return []
    last = first + 1
    plural = search.word(first).endswith("ين")
    while _goes_on(search, last) and (not plural or search.word(last).endswith("ين")):
        last += 1
    if search.word(last) not in _BEHIND_THE_ASKED and search.word(last)[:1] not in ("ب", "ل"):
        return []
    return [
        Party(first, last, first, last, "org", "people", folded=" ".join(t.text for t in search.tokens[first:last]))
    ]


def _over_actors_words(search: Search) -> int:
    """Where the object may begin: behind what goes on to describe the actor, or is joined to his title.

    "دعت المعارضة الرئيسية إلى …", "ودعا مسؤول الإغاثة والمساعدات الطارئة المانحين إلى …".
    """
    index = search.after
    if not search.actors or search.actors[-1].last != index:
        return index
    within = search.arguments.parties.within
    if not search.word(index - 1).startswith("ال"):
        return index
    if search.word(index).startswith("وال") and index not in within:
        index += 1
        ends: tuple[str, ...] = ("ه", "ي")
    elif search.word(index - 1).endswith(_FEMININE):
        ends = ("يه",)
    else:
        return index
    while search.word(index).startswith("ال") and search.word(index).endswith(ends) and index not in within:
        index += 1
    return index


def _may_be_object(search: Search, index: int) -> bool:
    word = search.word(index)
    if index in search.arguments.parties.within or word[:1] == "ب" or word in words("stop") or word in words("common"):
        return False
    led = word[:1] == "ل" and word not in words("people_in_lam")  # "دعا لتسريع المرحلة"
    if led or word in words("allegiances"):  # "دعا الصندوق التابع للأمم المتحدة إلى …"
        return False
    if word.endswith("ون"):  # a plural in the case of subjects
        return False
    return word.startswith("ال") or word.endswith(("ه", "ها", "هم")) or search.word(index + 1).startswith("ال")


def _goes_on(search: Search, index: int) -> bool:
    word = search.word(index)
    counted = word.isdigit() and search.word(index - 1) == "ال"  # "its 14 partners"
    return counted or (word.startswith("ال") and word not in ("الي", "الا") and word not in words("stop"))


def described_targets(search: Search, way: str) -> list[Party]:
    """People who are described, not named: the object, or led by the preposition that the entry names."""
    if search.kind not in _ON_DESCRIBED:
        return []
    if way == "direct":
        there = object_at(search.arguments, search.after, search.end)
        return [there] if there and _may_be_accusative(search, there) else []
    for index in range(search.after, search.end):
        word = search.word(index)
        if way in ("ب", "ل"):
            led = word.startswith(way) and object_at(search.arguments, index, search.end, way)
        else:
            led = word == WAYS.get(way, way) and object_at(search.arguments, index + 1, search.end)
        if led and not _is_someones(search, led):
            return [led]
    return []


def _is_someones(search: Search, people: Party) -> bool:
    """Whether those on a list of sanctions are told by whose they are ("شركات مرتبطة بالجيش"), who is meant."""
    return search.kind == "SANCTION" and search.word(people.last - 1) in words("allegiances")


def _may_be_accusative(search: Search, people: Party) -> bool:
    """Whether people behind a verb are its object: its subject is told, or they have the ending of objects."""
    told = any(actor.last == search.after for actor in search.actors) or search.found.reading.tense == "participle"
    return told or people.folded.split()[0].endswith(("ين", "ي"))


def people_met(search: Search) -> list[Party]:
    """Those met, told by what they are: "التقى وجهاء المدينة", "اجتمع بسكان الحي", "لقاء مع عائلات الأسرى"."""
    only_time = True
    for index in range(search.after, min(search.end, search.after + NEAR)):
        party = described_at(search.tokens, index, search.end, ("", "ال", "ب"))
        if party and (only_time or party.prefix == "ب" or search.word(index - 1) == "مع"):
            return [party]
        only_time = only_time and (search.word(index) in words("skip") or search.word(index) in words("ago"))
    return _people_met_with(search) or _name_met(search)


def _people_met_with(search: Search) -> list[Party]:
    """A group of people whom someone meets ("التقى الوزير بالناجين"): what bodies receive are no guests."""
    told = bool(search.actors) and search.actors[0].kind in PEOPLE
    if search.kind != "CONSULT" or not told or search.found.reading.ending:
        return []
    there = object_at(search.arguments, search.after, search.end)
    if there is None or not _may_be_accusative(search, there):
        there = object_at(search.arguments, search.after, search.end, "ب")
    return [there] if there else []


def _name_met(search: Search) -> list[Party]:
    """One met whose name no lexicon has, right behind who met him: "الوزير التقى رعد الفلاني"."""
    found, first = search.found, search.after
    told = search.actors and search.actors[0].kind in PEOPLE and search.actors[0].key not in speakers()
    if search.kind != "CONSULT" or found.reading.tense == "noun" or found.reading.ending or not told:
        return []
    if not begins_name(search.word(first)) or first in search.arguments.parties.within:
        return []
    end = name_end(Phrase(search.tokens, search.end, load("speakers")[0], first, True), first, NEAR)
    if end - first < _NAMED and search.word(end)[:1] not in ("و", "،", ","):
        return []
    return search.arguments.parties.once(Party(first, end, first, end, "person", "named"))
