"""Titles that stand for someone named elsewhere in the text: "الرئيس الأميركي", "الوزير", "الحركة", "بلاده"."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import cache, partial
from itertools import pairwise

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import adjectives, country_names, is_dual_subject, is_plural
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.speech.circumstances import is_amid
from waqai.facts.document import Document
from waqai.lexicons import load

_LOOK = 500  # parties looked at: no story names so many, and of compilations time stays linear
_NEAR_PAIR = 24
_HAL_NEAR = 9
_TWO = 2
_HYPHENS = frozenset(["-", "–"])
_MAY_BE_SIDES = frozenset(["state", "nationals", "movement", "body", "org"])
_OWNED = ("بلاده", "بلادها", "بلادهم", "بلادنا")
_MET = words("met")
_ROLES = {
    "president": ("president", "former_president"),
    "prime_minister": ("prime minister", "chancellor"),
    "king": ("king",),
    "emir": ("emir",),
    "sultan": ("sultan",),
    "crown_prince": ("crown prince",),
    "pope": ("pope",),
    "leader": ("leader", "president"),
    "minister": ("foreign minister", "secretary of state", "minister of foreign affairs", "foreign secretary"),
}


@cache
def _people() -> dict[str, tuple[str, str | None]]:
    """Role and country of every person of the lexicon."""
    return {e.id: (str(e.attributes["role"]), e.attributes.get("country")) for e in load("people")}


def resolve(document: Document, parties: Parties) -> None:
    """Sets `stands_for` of titles and pronouns of the document's parties."""
    people = [party for party in parties.all if party.kind == "person"]
    bodies = [party for party in parties.all if party.kind in ("movement", "body", "office", "org") and not party.bare]
    headline = document.sentences[0].last if len(document.sentences) > 1 else 0
    for party in parties.all:
        if party.kind == "title" and not _is_of_several(document, party):
            words = document.folded(party.first, party.last)
            fits = partial(_fits, document, party, words)
            chosen = _last_before(people, party, fits)
            if chosen is None and (party.country or party.first < headline):
                chosen = _first_behind(people, party, fits)
        elif party.key == "state" and document.tokens[party.first].text.removeprefix("و").endswith(_OWNED):
            _own_country(document, parties, party)
            continue
        elif party.kind == "org" and party.bare and party.last - party.first == 1:
            head = document.tokens[party.first].text.removeprefix(party.prefix).removeprefix("ال")
            called = partial(_is_called, document, head)
            chosen = _last_before(bodies, party, called) or _of_its_sort(bodies, party, head)
            if chosen is None and party.first < headline:  # "الجيش يوقع هدنة", and the text says whose
                chosen = _first_behind(bodies, party, called)
        else:
            continue
        if chosen:
            party.stands_for = chosen.stands_for or chosen
    _name_the_pair(document, parties)
    _name_the_sides(document, parties)


def _is_of_several(document: Document, party: Party) -> bool:
    """Whether a title means no single one named elsewhere: of several people ("الوزراء"), of another time."""
    head = document.texts[party.first].removeprefix(party.prefix)
    if not words("at_that_time").isdisjoint(document.texts[party.first : party.last]):
        return True  # "the president of that time": not the one of whom the text tells elsewhere
    return is_plural(head) or is_dual_subject(head) or head in words("dual_titles")


def _last_before(parties: list[Party], party: Party, fits: Callable[[Party], bool]) -> Party | None:
    """The last fitting party named before a title."""
    at = bisect_left(parties, party.first, key=_place)
    return next(filter(fits, reversed(parties[max(0, at - _LOOK) : at])), None)


def _first_behind(parties: list[Party], party: Party, fits: Callable[[Party], bool]) -> Party | None:
    """The first fitting party named behind a title."""
    at = bisect_left(parties, party.first, key=_place)
    return next(filter(fits, parties[at : at + _LOOK]), None)


def _place(party: Party) -> int:
    return party.first


def _own_country(document: Document, parties: Parties, party: Party) -> None:
    """ "بلاده": the country of the person named last before it, but for those whom he met."""
    before = [p for p in parties.all if p.first < party.first and p.country and p.kind != "state"]
    hosts = [p for p in before if not _is_met(document, p)]
    if before:
        chosen = _who_says(document, before, party.first) or _who_tells(document, before, party.first)
        chosen = chosen or (hosts or before)[-1]
        party.owner, party.country = chosen, chosen.country
        party.as_named = country_names()[str(chosen.country)]
        party.kind, party.key = "state", str(chosen.country)
    else:  # of no country that a word tells: who speaks of it is known all the same
        people = [p for p in parties.all if p.first < party.first and p.kind in PEOPLE]
        party.owner = people[-1] if people else None


def _is_met(document: Document, party: Party) -> bool:
    """Whether one only was met, told or answered by who speaks of "his country" ("قال X خلال لقائه Y إن بلاده …")."""
    if party.first == 0:
        return False
    told_to = party.prefix in ("ل", "لل") or document.word(party.first - 1) in _MET
    first = next(sentence.first for sentence in document.sentences if party.first < sentence.last)
    return told_to or is_amid(document.word, party.first, first)


def _who_says(document: Document, before: list[Party], index: int) -> Party | None:
    """Who says of "his country" in a participle behind a comma: the main verb's subject ("التقى X Y، مؤكدا أن …")."""
    since = next((k for k in range(index - 1, max(0, index - _HAL_NEAR), -1) if document.texts[k] in ("،", ",")), None)
    if since is None or before[-1].first > since:
        return None
    said = document.texts[since + 1]
    if not said.endswith("ا") or not any(reading.tense == "participle" for reading in read_word(said)):
        return None
    first = next(sentence.first for sentence in document.sentences if sentence.first <= index < sentence.last)
    near = [party for party in before if first < party.first < since]
    opens = near and near[0].prefix in ("", "ال") and document.texts[near[0].first - 1] not in words("prepositions")
    return near[0] if opens else None


def _who_tells(document: Document, before: list[Party], index: int) -> Party | None:
    """Who tells another of "his country" ("أبلغ X Y أن بلاده …"): the subject of the verb, and not whom he told."""
    told = before[-1]
    if document.texts[told.last] not in words("that") or index - told.last > 1:
        return None
    for at in range(told.first - 1, max(-1, told.first - _HAL_NEAR), -1):
        if document.texts[at].removeprefix("و") in words("tells_someone"):
            teller = next((party for party in before if party.first > at), told)
            return teller if teller is not told else None
    return None


def _name_the_pair(document: Document, parties: Parties) -> None:
    """ "اثنين من المسؤولين الأميركيين" stands for the two that are named next, joined by و, of that country."""
    for party in (party for party in parties.all if party.key == "official"):
        texts = document.texts[max(0, party.first - 2) : party.first]
        if texts[-1:] != ["من"] or texts[0] not in ("اثنين", "اثنان"):
            continue
        later = [p for p in parties.all if party.last <= p.first < party.last + 60 and p.kind == "person" and p.title]
        for one, other in pairwise(later):
            joined = other.prefix.startswith("و") and other.first - one.last <= 1
            if joined and one.country == party.country:
                party.group = (one, other)
                break


def _name_the_sides(document: Document, parties: Parties) -> None:
    """ "الجانبان المصري والليبي": the two states whose adjectives stand behind; "البلدان": the pair named before."""
    for party in parties.all:
        if party.key != "sides" or party.last + 1 >= len(document.tokens):
            continue
        one, other = (document.tokens[k].text for k in (party.last, party.last + 1))
        countries = adjectives().get(one), adjectives().get(other.removeprefix("و"))
        if countries[0] and countries[1] and other.startswith("و"):
            party.group = tuple(_state(country, party.last) for country in countries if country)
        elif document.tokens[party.first].text.removeprefix(party.prefix).removeprefix("ال") in words("two_sides"):
            party.group = _pair_of_nisbas(document, party) or _pair_before(parties, party)


def _pair_of_nisbas(document: Document, sides: Party) -> tuple[Party, ...]:
    """The two states whose adjectives stand side by side shortly before ("العلاقات السعودية - الكويتية")."""
    nisbas = adjectives()
    for index in range(sides.first - 1, max(0, sides.first - _NEAR_PAIR), -1):
        word, before = document.texts[index], index - 1 - (document.texts[index - 1] in _HYPHENS)
        two, one = nisbas.get(word.removeprefix("و")), nisbas.get(document.texts[before]) if before >= 0 else None
        if two and one and one != two and document.texts[before][:2] == word.removeprefix("و")[:2] == "ال":
            return _state(one, before), _state(two, index)
    return ()


def _pair_before(parties: Parties, sides: Party) -> tuple[Party, ...]:
    """The last two states or bodies named before, joined by و and to no third; or the only two states named at all."""
    at = bisect_left(parties.all, sides.first, key=_place)
    before = [party for party in parties.all[max(0, at - _NEAR_PAIR) : at] if party.kind in _MAY_BE_SIDES]
    links = (two.prefix.startswith("و") and two.first - one.last <= 1 for one, two in pairwise(before))
    joined = [False, *links, False]
    for k in range(len(before) - 1, 0, -1):
        if joined[k] and not joined[k - 1] and not joined[k + 1]:
            return before[k - 1], before[k]
    states = {party.country: party for party in before if party.kind == "state"}
    return tuple(states.values()) if len(states) == _TWO else ()


def _state(country: str, index: int) -> Party:
    return Party(index, index + 1, index, index + 1, "state", country, "", country, as_named=country_names()[country])


def _is_called(document: Document, head: str, body: Party) -> bool:
    """Whether a bare noun may mean a body named with it; "the army" means no rebels' "army of liberation"."""
    return head == _head(document, body) and (head != "جيش" or body.country is not None)


def _of_its_sort(bodies: list[Party], party: Party, head: str) -> Party | None:
    """The last armed movement, or body of no state, that a bare noun for such may mean ("الحركة", "المنظمة")."""
    if party.prefix and not party.prefix.endswith(("ال", "لل")):
        return None
    if head in words("movements"):
        return _last_before(bodies, party, lambda body: body.kind == "movement")
    if head in words("societies"):
        return _last_before(bodies, party, lambda body: body.key in _societies())
    return None


@cache
def _societies() -> frozenset[str]:
    """Keys of the bodies that belong to no state and no union of states."""
    return frozenset(entry.id for entry in load("actors") if entry.attributes.get("sector") == "NGO")


def _head(document: Document, party: Party) -> str:
    return document.folded(party.first, party.first + 1)[0].removeprefix(party.prefix).removeprefix("ال")


def _fits(document: Document, title: Party, folded: Sequence[str], person: Party) -> bool:
    if title.country and person.country and title.country != person.country:
        return False
    if title.key == "pope" and not any("بابا" in word for word in folded):  # a mufti is no pope
        return False
    if person.title:
        same = person.title == title.key and _are_of_one_gender(document, title, person)
        told = title.country is not None or title.bare or _is_written_so(document, title, person)
        return same and told and _portfolio(document, title) <= _portfolio(document, person)
    role, country = _people().get(person.key, ("", None))
    roles = _ROLES.get(title.key, ())
    if title.country is None and not title.bare:
        return False
    if title.key == "minister" and not title.bare and "الخارجيه" not in document.folded(title.first, title.last):
        return False
    return role in roles and (title.country in (None, country))


def _are_of_one_gender(document: Document, title: Party, person: Party) -> bool:
    """Whether the title may be of the person by its gender: "العاهل" is no queen named before."""
    if person.first == person.name_first:
        return True
    heads = (document.texts[party.first].removeprefix(party.prefix.removesuffix("ال")) for party in (title, person))
    feminine = {head.endswith("ه") for head in heads if head not in words("courtesies")}
    return len(feminine) < _TWO


def _is_written_so(document: Document, title: Party, person: Party) -> bool:
    """Whether a person is named with the very words of a title ("الأمين العام للمنظمة … الأمين العام للمنظمة فلان")."""
    words_of = document.folded(title.first, title.last)
    return len(words_of) > 1 and words_of == document.folded(person.first, person.first + len(words_of))


def _portfolio(document: Document, party: Party) -> set[str]:
    """The ministry words of a title: الخارجية, الدفاع, …"""
    return {word.removeprefix("ال") for word in document.folded(party.first, party.last) if word in words("portfolios")}
