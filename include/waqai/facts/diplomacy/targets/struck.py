"""Whom an attack hits: who condemns the attack does not blame its victims."""

from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.targets.target_search import Search

_ATTACKS = words("attacks_on")
# What one may ask for or be against on whom it is: these are blows of another kind.
_MEASURES = frozenset(("عقوبات", "حمله", "عمليه", "عمليات", "تحريض", "تهديدات"))
_OTHERS = frozenset(("REQUEST", "SUPPORT", "PROTEST", "REJECT"))
_UPON = frozenset(("علي", "ضد", "بحق"))
_HITS = words("hits")
_AIMED = words("aimed_at")
_KILLINGS = frozenset(("اغتيال", "مقتل", "تصفيه", "استشهاد"))
_STORMS = frozenset(("اقتحام", "حرق", "احراق", "مهاجمه", "تفجير"))
# "انتهاك لسيادة X": whose it is, is the wronged one.
_SOVEREIGNTY = "سياده"
_CHARTERS = words("charters")
_SEATS = frozenset(("embassy", "office", "parliament", "court"))
_PEOPLES = frozenset(("nationals", "org"))
_MORE = frozenset(("مزيد", "المزيد", "سلسله", "موجه"))
_NOUN_NEAR = 5
_OTHER_NEAR = 4


def is_struck(search: Search, party: Party) -> bool:
    """Whether a party is hit: "الهجوم على X", "الذي استهدف X", "استهداف X"; in "استهداف X سفن Y" X does it."""
    before, lead = party.first - 1, search.word(party.first - 1)
    if search.kind == "REJECT" and party.kind in _PEOPLES:  # "refused the expulsion of X's people"
        done_to = lead.removeprefix("ل").removeprefix("ب") in words("done_to_people")
        return done_to or (lead in _UPON and _is_upon(search, before, _ATTACKS - _MEASURES))
    if search.kind == "PROTEST" and _suffers(lead, party):  # "a march against the murder of X"
        return True
    if search.kind == "ACCUSE" and party.kind == "body" and _bare(lead) in _CHARTERS:  # "a breach of X's charter"
        return True
    if search.kind == "SUPPORT" and not search.found.reading.entry.attributes.get(
        "explicit"
    ):  # "backed further sanctions on X"
        return lead in _UPON and _is_upon(search, before, _ATTACKS)
    if search.kind in _OTHERS:  # "called for an end of the attacks on X", "refused the war on X"
        return lead in _UPON and _is_upon(search, before, _ATTACKS - _MEASURES)
    if search.kind == "THREATEN":  # "warned of attacks on X": not "threatened attacks on X"
        return lead in _UPON and _is_upon(search, before, _ATTACKS - _MEASURES, words("leads_to_feared"))
    if search.kind != "ACCUSE":
        return False
    if party.prefix.startswith("ل") and search.found.reading.entry.id == "crime_said":
        return True  # "a genocide of the people of X"
    if bare(lead) in _HITS or _suffers(lead, party) or _bare(lead) == _SOVEREIGNTY:
        return True
    if lead in _AIMED:
        behind = range(party.last, min(party.last + _OTHER_NEAR, search.end))
        return not any(search.arguments.parties.at.get(k) for k in behind)
    return lead in _UPON and _is_upon(search, before, _ATTACKS)


def _is_upon(search: Search, before: int, attacks: frozenset[str], led: frozenset[str] | None = None) -> bool:
    """Whether one of the nouns of attacks, behind one of the words of `led`, stands before the "on" at a place."""
    if search.word(before - 1) in ("،", ","):  # "laid the blame, in the attack on the town, on X"
        return False
    near = range(before - 1, max(search.found.first, before - _NOUN_NEAR), -1)
    return any(_bare(search.word(k)) in attacks and (led is None or _is_feared(search, k, led)) for k in near)


def _is_feared(search: Search, index: int, led: frozenset[str]) -> bool:
    """Whether a word of `led` stands before an attack, and not "more of" it, which is threatened ("بمزيد من …")."""
    return search.word(index - 1) in led and search.word(index - 2).removeprefix("ب") not in _MORE


def _suffers(lead: str, party: Party) -> bool:
    """Whether a party behind a noun of killing, or a seat behind one of storming, suffers it ("اغتيال الوزير")."""
    noun = lead.removeprefix("و").removeprefix("ب").removeprefix("ل")
    return noun in _KILLINGS or (noun in _STORMS and party.key in _SEATS)


def _bare(word: str) -> str:
    return word.removeprefix("و").removeprefix("ب").removeprefix("ل").removeprefix("ال").removeprefix("ل")
