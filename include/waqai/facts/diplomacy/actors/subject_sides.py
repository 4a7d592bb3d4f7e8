"""What stands beside a subject that its verb follows: agreement, a noun that owns it, a relative clause in commas."""

from collections.abc import Callable, Mapping

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Found, may_be_verb

_SKIP, _HOW_MUCH = words("skip"), words("how_much")
_ASIDE = 16
_QUANTITIES = words("joined_quantities")
_BRACKETS = 8
_OPENERS = words("clause_openers")
_RELATIVES = words("relatives")


def agrees(word: Callable[[int], str], found: Found, party: Party) -> bool:
    """Whether a verb may have the party before it as its subject: a feminine one needs a feminine verb."""
    if not is_feminine(party) or party.prefix.startswith("و"):
        return True
    if found.reading.tense == "present":  # "قرارا قدمته المجموعة يدين …"
        return not word(found.first).removeprefix(found.reading.prefix).startswith("ي")
    if found.reading.tense != "perfect":
        return True
    verb = word(found.first).removesuffix(found.reading.ending)  # "كانت كينيا قد اتهمتهم"
    return verb.endswith(("ت", "تا", "وا"))


def is_genitive(party: Party, lead: str) -> bool:
    """Whether the word before a party owns it ("هجوم إسرائيل يهدد"): an unknown word without the article."""
    lead = lead[1:] if lead.startswith(("و", "ف")) and len(lead) > 2 else lead
    if (
        party.prefix
        or lead in _OPENERS
        or lead in words("breaks")
        or lead in words("few")
        or lead in words("how_many_of")
    ):
        return False
    if not lead[0].isalpha() or lead.startswith(("ال", "وال", "بال", "لل")) or lead in words("stop"):
        return False
    return not may_be_verb(lead)


def over_relative_aside(word: Callable[[int], str], ending: Mapping[int, Party], comma: int, first: int) -> int | None:
    """The place before a relative clause in commas before another aside ("الوزير، الذي عاد، في بيان، دعا")."""
    for k in range(comma - 1, max(first, comma - _ASIDE) - 1, -1):
        if word(k) in ("،", ","):
            return k if word(k + 1) in _RELATIVES and k in ending else None
    return None


def over_brackets(word: Callable[[int], str], ending: Mapping[int, Party], index: int) -> int:
    """The place before what brackets add to a party before its verb ("الهيئة العامة (حكومية) دعت"), else the same."""
    if word(index - 1) != ")" or index in ending:
        return index
    return next((k for k in range(index - 2, index - _BRACKETS, -1) if word(k) == "(" and k in ending), index)


def _over_place(word: Callable[[int], str], at: Mapping[int, Party], index: int, found: list[Party]) -> int:
    """The place behind "in X" between two parties ("بين اللجنة في درعا والحكومة"), else the same place."""
    if len(found) > 1 or word(found[0].first - 1) != "بين" or word(index) != "في":
        return index
    return at[index + 1].last if index + 1 in at else index + 2


def joined_at(word: Callable[[int], str], at: Mapping[int, Party], index: int, found: list[Party]) -> Party | None:
    """The party that و joins here to those found, or of whom a quantity tells ("وعدة أعضاء", "وعدد من الدول")."""
    index = _over_place(word, at, index, found)
    party = at.get(index)
    if party is not None:
        return party if party.prefix.startswith("و") else None
    quantity = word(index)
    if quantity[:1] != "و" or quantity[1:] not in _QUANTITIES:
        return None
    party = at.get(index + 1 + (word(index + 1) == "من"))
    return party if party and party.prefix in ("", "ال") else None


def topic(word: Callable[[int], str], ending: Mapping[int, Party], found: Found, first: int) -> list[Party]:
    """Of whom a sentence of "as for X" tells, whose verb has ف: "أما X، فقد طردت", "أما X فألغى"."""
    index = found.first - (word(found.first - 1) in ("فقد", "فسوف"))
    if index == found.first and not found.reading.prefix.startswith("ف"):
        return []
    party = ending.get(index - (word(index - 1) in ("،", ",")))
    if party is None or party.first <= first or word(party.first - 1) not in ("اما", "واما"):
        return []
    return [party]


def over_adverb(word: Callable[[int], str], index: int) -> int:
    """The place behind a word that tells when or how much ("اتهم فلان أمس بكذا", "… خصوصا بكذا")."""
    return index + (word(index) in _SKIP or word(index) in _HOW_MUCH)
