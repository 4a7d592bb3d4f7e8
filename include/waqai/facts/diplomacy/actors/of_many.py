"""Verbs of several: with the ending of many, or, behind states joined by و, in the form of one woman."""

from collections.abc import Callable, Sequence
from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import Reading
from waqai.lexicons import Entry

_EACH = words("each_of")


def is_of_many(reading: Reading, word: str) -> bool:
    """Whether a verb has the ending of two or more who were told before: no subject stands behind it."""
    stem = word.removesuffix(reading.ending) if reading.ending else word
    if reading.tense == "perfect":
        with_object = reading.ending and reading.ending != "ه" and stem.endswith("و")
        return bool(with_object) or stem.endswith(("وا", "تا"))
    if reading.tense != "present" or not stem.endswith(("ون", "ان")):
        return False
    return stem.removeprefix(reading.prefix)[1:] not in _singulars(reading.entry)  # "تتعاون" ends so by its root


def is_of_two(reading: Reading, word: str) -> bool:
    """Whether a verb of the past has the ending of two men told before ("وقعا")."""
    stem = word.removeprefix(reading.prefix)
    two = reading.tense == "perfect" and not reading.ending and stem.endswith("ا") and not stem.endswith("وا")
    return two and all(fold(str(form)).split()[0] != stem for form in reading.entry.forms)  # "دعا" ends so by its root


@cache
def _singulars(entry: Entry) -> frozenset[str]:
    """The presents of a verb in the singular, without the letter of their person."""
    return frozenset(fold(str(form)).split()[0][1:] for form in entry.attributes.get("present", ()))


def are_states(reading: Reading, verb: str, parties: Sequence[Party]) -> bool:
    """Whether parties are several states, and a verb behind them is one woman's ("غانا وكينيا وتوغو تدعو").

    So are a state and institutions ("وكانت غانا ومنظمات أممية قد وقعت …").
    """
    feminine = verb.endswith("ت") if reading.tense == "perfect" else verb.lstrip("وفس")[:1] == "ت"
    states = [party.kind == "state" or party.key == "state" for party in parties]
    women = all(state or is_feminine(party) for state, party in zip(states, parties, strict=True))
    return feminine and len(parties) > 1 and states[0] and women


def is_each_of(word: Callable[[int], str], index: int) -> bool:
    """Whether "each of" stands before a place: a verb behind those it lists is of all of them."""
    return word(index - 1) == "من" and word(index - 2) in _EACH
