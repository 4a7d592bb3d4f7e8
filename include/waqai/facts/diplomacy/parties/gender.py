"""Which gender the verb of a party takes."""

from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import is_capital
from waqai.lexicons import load

# States whose names are masculine; the others take a feminine verb.
MASCULINE = frozenset(["LBN", "IRQ", "YEM", "JOR", "SDN", "SSD", "SOM", "MAR", "VAT", "SUN"])
# States that take either.
_EITHER = frozenset(["NER", "SEN", "CMR", "GAB", "COG", "COD"])
_PEOPLES = words("peoples")
_SEATS = words("masculine_seats")
_MASCULINE_HEADS = words("masculine_heads")
# Institutions in the plural take the verb of one woman: "الدول طالبت".
_BROKEN_PLURALS = words("plurals_of_bodies")
_NO_WOMEN, _NO_WOMAN_NAMES = MASCULINE | _EITHER, _PEOPLES | _SEATS


def is_feminine(party: Party) -> bool:
    """Whether verbs of a party are feminine: a state's, but for a few, an institution's with a ة, those of several."""
    if party.kind == "state":
        return (party.key not in _NO_WOMEN or _is_town(party)) and party.folded not in _NO_WOMAN_NAMES
    if party.kind == "org" and party.key == "state":
        return True  # "دول", "عشرون دولة"
    head = party.folded.split()[0] if party.kind == "org" else ""
    return head.endswith(("ه", "ات")) or head.removeprefix("ال") in _BROKEN_PLURALS


def _is_town(party: Party) -> bool:
    """Whether a town that is a woman's stands for a state that is a man's ("رفضت بيروت", but "رفض لبنان")."""
    return is_capital(party) and party.folded.removeprefix(party.prefix) not in _SEATS


def is_feminine_body(party: Party) -> bool:
    """Whether an international body has a feminine name ("الجامعة …"); "الأغذية العالمي" is short for a programme."""
    head, *rest = party.folded.split() or [""]
    return party.kind == "body" and head.endswith("ه") and not any(word.endswith("ي") for word in rest)


def is_man(party: Party) -> bool:
    """Whether a person bears a man's title or name for sure."""
    first, _, surname = party.folded.partition(" ")
    return party.man or (party.kind == "person" and bool(surname) and first in _mens_names())


@cache
def _mens_names() -> frozenset[str]:
    return frozenset(fold(form) for entry in load("names") if entry.id == "arabic_men" for form in entry.forms)


def is_masculine(party: Party) -> bool:
    """Whether verbs of a party are masculine for sure: a man's title, an institution whose name is masculine."""
    head = party.folded.split()[0] if party.folded else ""
    if party.kind == "state":
        return (party.key in MASCULINE and not _is_town(party)) or party.folded in _SEATS
    if party.kind == "title":
        return not head.endswith(("ه", "ون", "ين", "اء"))
    return head in _MASCULINE_HEADS
