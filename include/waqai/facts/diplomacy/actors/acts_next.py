"""A party that "and" joins has a clause of its own where its verb follows: "… وغانا اتخذت القرار", "… وتوغو ترفض"."""

from collections.abc import Callable

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.memo import remembered

_SHORTEST = 3
# Endings of a present that tells of several or is none: "غانا وتوغو ترفضان" have it in common, "تحالفات" is a noun.
_NO_SINGULAR = ("ون", "ان", "ين", "ات", "اء", "ه", "ي", "ا")
_FINITE = {"present", "modal"}
_NO_VERBS = words("no_verbs")


def acts_next(word: Callable[[int], str], party: Party) -> bool:
    """Whether a party joined by "and" is the subject of a verb in the singular right behind it."""
    if not party.prefix.startswith("و"):
        return False
    verb = word(party.last)
    return (party.kind == "state" and _is_perfect_of_a_woman(verb)) or _is_present(verb)


def has_present(word: Callable[[int], str], party: Party) -> bool:
    """Whether a known present stands behind a party, which so begins a clause ("X تشيد بالوسطاء وY يحذر")."""
    readings = read_word(word(party.last))
    return bool(readings) and all(reading.tense == "present" and not reading.prefix for reading in readings)


def _is_perfect_of_a_woman(verb: str) -> bool:
    ending = verb.endswith("ت") and not verb.endswith("ات")
    return len(verb) > _SHORTEST and ending and not verb.startswith(("ال", "و"))


@remembered(100_000)
def _is_present(verb: str) -> bool:
    """Whether a word is a present in the singular, known or not; "تنفيذ" and the like are verbal nouns."""
    if verb[:1] not in ("ي", "ت") or len(verb) < _SHORTEST or verb in _NO_VERBS:
        return False
    if tenses := {reading.tense for reading in read_word(verb)}:
        return "present" in tenses <= _FINITE
    return not verb.endswith(_NO_SINGULAR) and not (verb[0] == "ت" != verb[1] and verb[-2] in "يا")
