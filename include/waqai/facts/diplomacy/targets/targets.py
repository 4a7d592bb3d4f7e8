"""On whom an act is done: where the entry's `target` says, else, for acts against someone, who its clause names."""

from waqai.facts.diplomacy.actors.acts_next import acts_next
from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.actors.votes import is_listed_member, tells_votes
from waqai.facts.diplomacy.arguments import Arguments, own
from waqai.facts.diplomacy.attributes.gazetteer import end_of_place, gazetteer
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.implied_states import by_deal, by_nisba
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import is_capital, is_dual_subject
from waqai.facts.diplomacy.parties.seated_actors import is_seat_of_actor
from waqai.facts.diplomacy.predicates.predicates import Found, read_word
from waqai.facts.diplomacy.protests.protested import embassies_of, protested, state_protested
from waqai.facts.diplomacy.speech.circumstances import is_amid
from waqai.facts.diplomacy.speech.voiced import is_voiced
from waqai.facts.diplomacy.targets.described_targets import described_targets, people_asked, people_met
from waqai.facts.diplomacy.targets.led_targets import end_of_object, is_aside, is_indefinite, is_led
from waqai.facts.diplomacy.targets.met_elsewhere import met_elsewhere
from waqai.facts.diplomacy.targets.struck import is_struck
from waqai.facts.diplomacy.targets.target_search import NEAR, Search

_AGAINST = frozenset(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "SANCTION", "SUPPORT", "CONCEDE"])
_HELPING, _AGAINST_A_FOE = ("SUPPORT", "AID", "COOPERATE"), words("against_a_foe")
_FREEING = frozenset(["free_hostages", "free_in_return", "free_announced"])
_ON_PLACES = frozenset(["AID", "THREATEN", "SANCTION"])
_TOWARDS = words("aid_goes_to")
# The key of a place that only the noun for its kind tells.
TOLD = "told"
# Acts that are done on hosts: meeting and thanking them.
_ON_HOSTS = frozenset(["CONSULT", "SUPPORT"])
_TWO_STATES = frozenset(["حل", "لحل", "بحل", "خيار", "اساس", "مبدا"])
_CLAIMS = frozenset(["الاتهامات", "المزاعم", "الادعاءات", "التصريحات", "الروايه", "الاتهام", "التقارير"])
_LEAVES = frozenset(["REJECT", "THREATEN"])
_SITES = words("sites_of")
_AGENDA = frozenset(("لبحث", "لمناقشه", "لتدارس"))
_WHERE = frozenset(("فوق", "قباله"))
_NEED = words("needs")
_LED_BY = tuple(words("led_by"))
_LEADS_THEM = words("leads_them")
_NAMED_AFTER = words("named_after_towns")


def targets_of(arguments: Arguments, found: Found, after: int, end: int, actors: list[Party]) -> list[Party]:
    """The other parties of an act in tokens [after, end)."""
    return _find(Search(arguments, found, after, end, actors))


def _find(search: Search) -> list[Party]:
    """The parties, none where the clause names none."""
    near = map(search.arguments.parties.at.get, range(search.after, search.end))
    here = [p for p in near if p and not own(p, search.actors) and not _is_beside(search, p)]
    bound = by_deal(search) if search.kind in _LEAVES else []
    if bound and all(party.kind in ("group", "state") for party in here[:1]):
        return bound
    if search.kind == "PROTEST" and (owners := embassies_of(search)):
        return owners
    if (by_way := _by_ways(search, here)) is not None:
        return by_way
    attributes = search.found.reading.entry.attributes
    visits = search.kind == "CONSULT" and attributes.get("place")
    if (visits or search.kind in _ON_PLACES) and (place := _place(search, here)):
        return place
    if search.kind == "PROTEST":
        return protested(search, here) or state_protested(search)
    if search.kind == "RETREAT" and _frees(search):
        return by_nisba(search)
    if search.kind not in _AGAINST:
        return people_met(search) if attributes.get("described") else []
    return [] if attributes.get("strict") else _named_in_clause(search, here)


def _by_ways(search: Search, here: list[Party]) -> list[Party] | None:
    """Who stands where the entry's `target` says, named or told by what they are; None where no one does."""
    ways = list(map(str, search.found.reading.entry.attributes.get("target") or ()))
    ending, noun = bool(search.found.reading.ending), search.found.reading.tense == "noun"
    owned = ending and not noun
    if ending and noun and "direct" in ways and here and here[0].first == search.after and here[0].prefix in ("", "ال"):
        return search.joined(here[0])  # "لقائه نظيره": the noun has its object, whoever stands behind "مع" later
    if "direct" in ways and (met := met_elsewhere(search, here)):
        return met
    for way in ways:
        if way == "direct" and owned:  # the pronoun on the verb is its object
            continue
        if way == "direct" and (people := people_asked(search) or described_targets(search, "direct")):
            return people
        for party in here:
            if is_led(search, party, way):
                return (way == "any" and _doer_of_deed(search, party)) or search.joined(party)
    for way in ways:
        if way != "direct" and (people := described_targets(search, way)):
            return people
    return None


def _doer_of_deed(search: Search, sufferer: Party) -> list[Party]:
    """The state whose deed is condemned, by its adjective before whom it befell ("ندد بالتهديدات الغانية لكينيا")."""
    deed = search.kind == "ACCUSE" and search.word(search.after)[:1] == "ب" and sufferer.prefix in ("ل", "لل", "")
    claim = search.kind == "REJECT" and search.word(search.after) in _CLAIMS  # "نفت الاتهامات الغانية بمنع توغو …"
    implied = by_nisba(search) if deed or claim else []
    return implied if implied and implied[0].first == search.after + 1 < sufferer.first else []


def _named_in_clause(search: Search, here: list[Party]) -> list[Party]:
    """Whom the clause of an act against someone names anywhere, a state by its adjective too."""
    modal = search.found.reading.tense == "modal" and search.kind == "REQUEST"
    edge = search.after + NEAR if modal else end_of_object(search)
    aside = (p for p in here if not is_aside(search, p) and not is_indefinite(search, p))
    doers = _doers_of_need(search)
    named = next((party for party in aside if party.first <= edge and party.first in doers), None)
    implied = by_nisba(search)
    if named is None or (implied and implied[0].first < named.first):
        return implied if named or not modal else []
    return search.joined(named)


def _doers_of_need(search: Search) -> range:
    """Where they stand who are to do what is needed ("ضرورة التزام X بالهدنة في Y"): right behind the need."""
    need = next((k for k in range(search.after, search.end) if search.word(k) in _NEED), None)
    if search.kind != "REQUEST" or need is None:
        return range(search.after, search.end + 1)
    return range(need, min(search.end, need + NEAR) + 1)


def _is_beside(search: Search, party: Party) -> bool:
    """Whether a party only chairs, hosts, backs another, defies itself, is hit or has asked for a session of a body."""
    defies = search.found.reading.entry.id == "defy" and party.first < search.found.first
    hosts = search.kind not in _ON_HOSTS and search.word(party.first - 1) in words("hosts")
    subjects = party.kind == "title" and is_dual_subject(search.word(party.first))
    return (
        (party.key == "sides" and search.word(party.first - 1) in _TWO_STATES)  # "حل الدولتين" names no two parties
        or acts_next(search.word, party)
        or _does_next(search, party)
        or subjects
        or defies
        or _is_of_request(search, party)
        or _is_agenda(search, party)
        or search.word(party.first - 1) in _SITES
        or (search.kind != "PROTEST" and search.word(party.first - 1) in _WHERE)
        or hosts
        or is_struck(search, party)
        or _chairs(party)
        or is_seat_of_actor(search, party)
        or _backs(search, party)
        or _leads_them(search, party)
        or _gives_its_name(search, party)
        or is_voiced(search, party)
        or _gives_out(search, party)
        or _are_they(search, party)
        or tells_votes(search, party)
        or _is_of_next_verb(search, party)
        or is_listed_member(search, party)
        or _is_fought(search, party)
        or (search.kind in _AGAINST and is_amid(search.word, party.first, search.after))
    )


def _is_fought(search: Search, party: Party) -> bool:
    """Whether others are backed against a party ("تعهدت غانا بدعم توغو ومواصلة القتال ضد كينيا")."""
    return search.kind in _HELPING and search.word(party.first - 1) in _AGAINST_A_FOE


def _gives_out(search: Search, party: Party) -> bool:
    """Whether a party only reads out the words of the act ("في بيان تلاه الوزير"), or watches over it ("بإشراف")."""
    before = [search.word(party.first - k) for k in (1, 2)]
    overseen = before[0] in words("overseen_by") and search.kind != "CONSULT"
    return overseen or (party.first > search.found.last + 1 and not words("gives_out").isdisjoint(before))


def _is_of_next_verb(search: Search, party: Party) -> bool:
    """Whether a further verb stands before a party, who is not charged ("دان الهجوم وعرض تقديم المساعدة لغانا")."""
    if search.kind != "ACCUSE" or search.found.reading.tense not in ("perfect", "present"):
        return False
    return any(_is_joined_verb(search, k) for k in range(search.found.last + 1, party.first))


def _is_joined_verb(search: Search, index: int) -> bool:
    """Whether a word joined by "and" is surely a verb: no noun is spelt so, or what is done stands right behind it."""
    if search.word(index)[:1] != "و" or index in search.arguments.parties.within:
        return False
    readings = [reading for reading in read_word(search.word(index)) if reading.prefix == "و"]
    verb = any(reading.tense == "perfect" for reading in readings)
    noun = any(reading.tense == "noun" for reading in readings)
    return verb and (not noun or search.word(index + 1) in words("duties"))


def _are_they(search: Search, party: Party) -> bool:
    """Whether "the two countries" are those who act themselves ("رحب الجانبان بافتتاح الطريق بين البلدين")."""
    actors = search.actors
    return party.key == "sides" and (len(actors) > 1 or any(actor.key == "sides" for actor in actors))


def _does_next(search: Search, party: Party) -> bool:
    """Whether a party has a verb of its own behind a comma ("بينما رحبت غانا بالخطوة، رفضتها كينيا")."""
    before = party.first - 1
    if before <= search.found.last or search.word(before - 1) not in ("،", ",") or party.prefix not in ("", "ال"):
        return False
    return any(reading.tense == "perfect" and reading.ending for reading in read_word(search.word(before)))


def _is_agenda(search: Search, party: Party) -> bool:
    """Whether a session was asked for to speak of a party: "بطلب من غانا لمناقشة هجمات كينيا"."""
    if search.kind != "REQUEST" or search.found.reading.tense != "noun":
        return False
    return any(search.word(k) in _AGENDA for k in range(search.after, party.first))


def _is_of_request(search: Search, party: Party) -> bool:
    """Whether a body sits at the request of a party, or of one before it ("بناء على طلب غانا وبدعم من توغو")."""
    if search.kind != "CONSULT" or all(actor.kind != "body" for actor in search.actors):
        return False
    return any(_is_asking(search, index) for index in range(search.after, party.first))


def _is_asking(search: Search, index: int) -> bool:
    """ "على طلب X", "بدعوة من X"."""
    asks = search.word(index).removeprefix("ب") in ("طلب", "دعوه")
    return asks and (search.word(index - 1) == "علي" or search.word(index + 1) == "من")


def _chairs(party: Party) -> bool:
    """Whether a party is only said to chair ("برئاسة فلان")."""
    return party.prefix.startswith("ب") and (party.key == "presidency" or party.folded.startswith(_LED_BY))


def _backs(search: Search, party: Party) -> bool:
    """Whether a party only tells whose side another is on ("القوات المدعومة من X", "الفصائل الموالية لها")."""
    before = party.first - 1 - (search.word(party.first - 1) in ("من", "ب", "ل"))
    led = search.kind != "PROTEST" and (before < party.first - 1 or party.prefix in ("ل", "لل", "ب"))
    stance = search.word(before)
    definite = stance.startswith("ال") or stance.endswith(("ون", "ين")) or search.word(party.first - 1) == "من"
    return led and definite and stance in words("allegiances")


def _gives_its_name(search: Search, party: Party) -> bool:
    """Whether a town only gives its name to a summit or a deal ("وصف قمة هلسنكي بأنها …")."""
    lead = search.word(party.first - 1)
    named = lead in _NAMED_AFTER or lead[1:] in _NAMED_AFTER
    return search.kind != "CONSULT" and not party.prefix and named and is_capital(party)


def _leads_them(search: Search, party: Party) -> bool:
    """Whether a party only leads or backs those told before it ("التحالف الذي تقوده غانا")."""
    return search.word(party.first - 1) in _LEADS_THEM and search.word(party.first - 2) in RELATIVES


def _frees(search: Search) -> bool:
    """Whether captives are let go, whose state is told by their adjective ("أفرجت عن رهائن غانيين")."""
    return search.found.reading.entry.id in _FREEING and search.found.reading.tense != "noun"


def _told_place(search: Search, index: int) -> list[Party]:
    """A place that no gazetteer has, told by what it is: "إلى مدينة كسلا", "زيارة لمدينة كسلا"."""
    name, head = search.word(index + 1), search.word(index)
    led = head if search.word(index - 1) == "الي" else head.removeprefix("ل")
    if led not in words("place_heads") or index + 1 >= search.end or (led == head and search.word(index - 1) != "الي"):
        return []
    if not name[:1].isalpha() or name in words("stop") or name in words("common"):
        return []
    end = end_of_place(search.tokens, index + 1) or index + 2
    return [Party(index + 1, end, index + 1, end, "place", TOLD)]


def _place(search: Search, here: list[Party]) -> list[Party]:
    """The place, or who is there, that aid goes to ("مساعدات إلى المدينة"), or that is threatened itself."""
    for index in range(search.after, search.end):
        party = search.arguments.parties.at.get(index)
        lead = search.word(index - 1)
        led = lead in _TOWARDS if search.kind == "AID" else index == search.after and search.kind == "THREATEN"
        led = led or (search.kind == "CONSULT" and lead == "الي") or (search.kind == "SANCTION" and lead == "علي")
        if party and party in here and search.kind == "AID" and (led or party.prefix in ("ل", "لل")):
            return search.joined(party)
        match = gazetteer().at(search.tokens, index) if search.word(index) in gazetteer() else None
        if search.kind == "CONSULT" and not party and (told := _told_place(search, index)):
            return told
        if match and not party and not match.entry.attributes["weak"] and (led or match.prefix in ("ل", "لل")):
            return [Party(index, match.last, index, match.last, "place", match.entry.id, match.prefix)]
    return []
