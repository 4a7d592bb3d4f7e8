"""How a party stands to a predicate: led by a preposition, its object, or told aside."""

import re

from waqai.facts.diplomacy.actors.subjects import COURTESIES, PREPOSITIONS, RELATIVES
from waqai.facts.diplomacy.attributes.gazetteer import gazetteer
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.parties.party_words import adjectives, is_accusative
from waqai.facts.diplomacy.targets.target_search import NEAR, WAYS, Search

_IN_WORDS = frozenset(["REJECT", "ACCUSE", "SUPPORT", "THREATEN"])
_WITH = frozenset(["REJECT", "THREATEN"])
_BETWEEN = words("between")
_FAR = 16
_FEW = 6
_SETTING = 7
_SETTINGS = words("on_the_occasion") | words("days") | {"وسط", "في", "يوم", "عشيه", "غداه", "لدي"}
_PLACE = re.compile(r"^(?:لل|ل|ال|بال)?(?:عاصمه|مدينه|جمهوريه|مملكه|دوله)$")
_MADE_BY = 2
# Parties of many, who meet one another.
_MANY = frozenset(["body", "group"])
_FOR = words("for_whom")
_WHERE = words("when_or_where")
# "from the side of": as the Maghreb and formal texts say for "by".
_ON_BEHALF = words("on_behalf")
# Words behind which a party tells where, when, or with whom it was said, not on whom the act is done.
_ASIDE = words("aside")
_ASKINGS = words("askings")
_DISCUSSES = frozenset(["discuss", "to_discuss"])


def is_led(search: Search, party: Party, way: str) -> bool:
    """Whether a party stands where one way of an entry's `target` asks: behind its preposition, or as the object."""
    lead = _lead(search, party)
    if way == "من" and _is_from(search, party):
        return True
    if way == "any":
        if party.prefix.startswith("ك") or lead in _WHERE:
            return False
        if search.kind not in _IN_WORDS:
            return True
        aside = is_aside(search, party) or is_indefinite(search, party)
        return not aside and party.first <= end_of_object(search)
    if way == "direct":
        return _is_object(search, party, lead) and not _is_no_place(search, party)
    if way == "ب" and search.kind == "CONSULT" and search.found.reading.tense == "noun" and party.kind == "state":
        return False  # "a meeting in X"
    if way in ("ب", "ل"):
        head = _head_of_place(search, party)
        written = party.prefix if head == party.first else search.word(head)
        return written.startswith(way) or _is_some_of(search, party, way)
    if (way == "بين" and _is_of_ties(search, party)) or (way == "مع" and _is_of_their_ties(search, party)):
        return False
    return lead == WAYS.get(way, way)


def _is_no_place(search: Search, party: Party) -> bool:
    """Whether someone stands where travellers have the place they reach ("يصل أكرا", but "توجه فلان، نائب …")."""
    attributes = search.found.reading.entry.attributes
    reaches = attributes.get("place") and attributes.get("people")
    return bool(reaches) and (party.kind != "state" or party.first > search.after + 1)


def _is_some_of(search: Search, party: Party, way: str) -> bool:
    """Whether a preposition is written onto a quantity before a party: "اجتمع ببعض وجهاء البلدة", "بكل من X"."""
    index = party.first - 1
    index -= search.word(index) == "من"
    quantity = search.word(index)
    return party.prefix in ("", "ال") and quantity[:1] == way and quantity[1:] in words("quantities")


def _is_object(search: Search, party: Party, lead: str) -> bool:
    """Whether a party is the direct object: near, or behind what stands between commas ("X، أمس في القصر، Y")."""
    if party.prefix not in ("", "ال") or lead in PREPOSITIONS or lead in words("names_some"):
        return False
    distance = party.first - search.after
    if search.found.reading.tense == "noun":  # "the meeting of X [with] Y"; what has the article governs none
        if search.kind == "CONSULT" and any(actor.kind in _MANY for actor in search.actors):
            return False  # "the summit of the seven", and the object of another verb
        return distance <= 1 and not search.found.reading.prefix.endswith(("ال", "لل"))
    apart = lead in ("،", ",") or _is_met(search, party, lead) or _is_behind_setting(search, party, lead)
    return distance < NEAR or (distance < _FAR and apart)


def _is_behind_setting(search: Search, party: Party, lead: str) -> bool:
    """Whether only when or on what occasion it was stands before an object ("دعت غانا قبيل القمة الأفريقية كينيا")."""
    after, parties = search.after, search.arguments.parties
    told = bool(search.actors) and search.actors[-1].last == after and party.first - after <= _SETTING
    if not told or search.word(after) not in _SETTINGS:
        return False
    between = range(after, party.first)
    if any(k in parties.at or search.word(k) in RELATIVES or search.word(k) in ("،", ",") for k in between):
        return False
    return lead.startswith("ال") or lead.isdigit() or lead in words("days")


def _is_met(search: Search, party: Party, lead: str) -> bool:
    """Whether one is met behind where and when it was ("استقبل X في قصر الرئاسة اليوم Y"): no noun owns one."""
    if search.found.reading.entry.id != "meet" or not (party.kind in PEOPLE or party.key == "delegation"):
        return False
    if is_accusative(search.word(party.first)):  # its ending tells the object, whatever stands before it
        return True
    in_place = (search.word(party.first - 2) == "في" or lead[:1] == "ب") and lead in gazetteer()
    behind_place = in_place or party.first - 1 in search.arguments.parties.within or lead in words("days")
    return behind_place or lead.startswith(("ال", "بال")) or lead.endswith(("ته", "تها", "به", "بها"))


def _is_from(search: Search, party: Party) -> bool:
    """Whether a party stands behind "from", or "from the side of", over the courtesies before it."""
    index = party.first - 1
    while search.word(index) in COURTESIES:
        index -= 1
    if search.word(index) in words("hands") and search.word(index - 1) == "علي":  # "trained at the hands of X"
        return True
    return "من" in (search.word(index), search.word(index - 1) if search.word(index) in _ON_BEHALF else "")


def _lead(search: Search, party: Party) -> str:
    """The word before a party, over quotes and quantifiers ("ضد “X”", "مع مختلف الأطراف")."""
    index = _head_of_place(search, party) - 1
    while search.word(index) in _BETWEEN and party.first - index < _FEW:
        index -= 1
    return search.word(index)


def _head_of_place(search: Search, party: Party) -> int:
    """Where what a place is stands before its name ("العاصمة الأردنية عمان", "مدينة جدة"), or the name begins."""
    index = party.first - 1
    index -= search.word(index) in adjectives()
    head = search.word(index)
    known = party.kind == "state" and not party.prefix and _PLACE.match(head) is not None
    return index if known else party.first


def _is_of_ties(search: Search, party: Party) -> bool:
    """Whether it is the ties, war or trade between parties of whom talks are ("تناول العلاقات بين …")."""
    before = range(search.found.last, party.first)
    noun = search.kind == "CONSULT" and search.found.reading.tense == "noun"
    return noun and any(search.word(k).removeprefix("لل") in words("ties") for k in before)


def _is_of_their_ties(search: Search, party: Party) -> bool:
    """Whether what is discussed is with a party, and not the talk ("بحث العلاقات مع غانا", "بالتنسيق مع غانا")."""
    if search.found.reading.entry.id not in _DISCUSSES:
        return False
    noun = search.word(party.first - 2)
    return noun in words("backed_by") or (party.kind == "state" and noun in words("ties") | words("treaties_with"))


def is_aside(search: Search, party: Party) -> bool:
    """Whether a party only tells where, when, from whom or for whom what the act is about is."""
    lead = search.word(party.first - 1)
    if lead == "من" and search.kind == "SANCTION" and _are_its_goods(search, party):
        return False
    if lead == "بين" and search.kind == "SUPPORT":
        return False  # "welcomed the accord between X and Y"
    if search.kind == "REJECT" and lead == "من" and search.word(party.first - 2) in _ASKINGS:
        return False  # "ignored calls from X"
    if search.kind == "REQUEST" and lead == "من" and party.kind == "group":
        return False  # "called for an answer from the world's states"
    if lead in _ASIDE and not (search.kind in _WITH and lead == "مع"):  # "refused talks with X"
        return True
    before = search.arguments.parties.ending.get(party.first) if party.prefix.startswith("و") else None
    if before and before.first > search.after and is_aside(search, before):
        return True  # "between X and Y"
    if party.bare and party.kind == "title":
        return True
    apart = party.first > search.after  # "will not let X", but "an insult to X"
    return search.kind == "REJECT" and apart and (party.prefix in ("ل", "لل") or lead in _FOR)


def _are_its_goods(search: Search, party: Party) -> bool:
    """Whether a state's goods are what a measure is on ("فرضت غانا رسوما على واردات الصلب من كينيا")."""
    before = range(max(search.after, party.first - _FEW), party.first)
    return party.kind in ("state", "body") and any(search.word(k) in words("goods") for k in before)


def is_indefinite(search: Search, party: Party) -> bool:
    """Whether a bare noun tells what is done, on no one in particular ("رفض نشر قوات في المدينة")."""
    alone = party.kind == "org" and party.bare and party.last == party.first + 1
    return alone and not search.word(party.first).removeprefix("ل").startswith(("ال", "ل"))


def end_of_object(search: Search) -> int:
    """Where a relative clause begins, which tells of others but for its own subject ("the plan that X made")."""
    if search.found.reading.ending and search.word(search.after) in RELATIVES and search.after > search.found.last:
        return search.after  # "دانه الوزير الذي اتصل بنظيره": of the doer
    relative = next((k for k in range(search.after + 1, search.end) if search.word(k) in RELATIVES), None)
    if relative is None:
        return search.end
    resumed = search.word(relative + _MADE_BY) in words("resumed")  # "the request that was made by X"
    return relative + _MADE_BY + resumed
