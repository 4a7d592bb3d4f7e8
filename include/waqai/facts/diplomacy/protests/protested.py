"""Against whom a protest is, where no preposition of its predicate leads them."""

from waqai.facts.diplomacy.actors.subjects import PREPOSITIONS
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.implied_states import by_nisba
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.targets.target_search import Search, replace_after

_DEED = 5
_AGAINST = words("protested_against")
_SEATS = words("before_seats")
_WHAT = words("protests_what")


def protested(search: Search, here: list[Party]) -> list[Party]:
    """Whose policy, seat or stay in office is protested ("ضد سياسات X", "أمام مقر X", "للمطالبة برحيل X")."""
    for party in here:
        lead = [search.word(party.first - k) for k in (1, 2)]
        if lead[0] in words("hostile_to") and party.prefix[:1] in ("ل", "ب"):
            return search.joined(party)
        if not party.prefix.strip("ال") and (_is_before_seat(lead) or _is_of_deed(party, lead) or _is_to_go(lead[0])):
            return search.joined(party)
    return _office(search)


def _office(search: Search) -> list[Party]:
    """The public office that a crowd stands before ("أمام مبنى المحافظة", "أمام دائرة الصناعة والمعادن")."""
    for index in range(search.after, search.end - 1):
        if search.word(index) not in _SEATS:
            continue
        first = index + 1 + (search.word(index + 1) in words("seats_of"))
        if search.word(first) not in words("public_offices") or first in search.arguments.parties.within:
            return []
        last = first + 1
        while not search.word(first).startswith("ال") and _is_of_name(search, first, last):
            last += 1
        return [Party(first, last, first, last, "org", "people", folded=" ".join(map(search.word, range(first, last))))]
    return []


def _is_of_name(search: Search, first: int, last: int) -> bool:
    """Whether a word goes on with the name of an office: what it is over, and a second thing."""
    word = search.word(last)
    return word.startswith("ال" if last == first + 1 else "وال") and word not in words("stop")


def _is_before_seat(lead: list[str]) -> bool:
    return lead[0] in _SEATS or (lead[0] in words("seats_of") and lead[1] in _SEATS)


def _is_of_deed(party: Party, lead: list[str]) -> bool:
    """Whether one noun stands between a party and what tells protest; an embassy that is moved does nothing."""
    if lead[0] in PREPOSITIONS or party.key == "embassy":
        return False
    return lead[1] in _AGAINST or (lead[1] in _WHAT and lead[0][:1] in ("ب", "ل"))


def _is_to_go(word: str) -> bool:
    return word.removeprefix("ل").removeprefix("ب") in words("goings")


def embassies_of(search: Search) -> list[Party]:
    """Whose embassies a crowd storms, and not where these are: "اقتحموا السفارات الغانية في كينيا وتوغو"."""
    for index in range(search.after, search.end - 1):
        if search.word(index) in words("many_embassies") and search.word(index + 1) in adjectives():
            return by_nisba(replace_after(search, index + 1))
    return []


def state_protested(search: Search) -> list[Party]:
    """The state of the adjective of what is protested ("احتجاجا على الغارات الكندية", "برفع الحصار الكندي")."""
    at = next((k for k in range(search.after, search.end) if search.word(k) in _WHAT), search.end)
    for index in range(search.after, search.end):
        told = at + 2 <= index < at + _DEED or search.word(index - 1) in words("deeds_to_end")
        if told and search.word(index).startswith("ال") and search.word(index) in adjectives():
            return by_nisba(replace_after(search, index))
    return []
