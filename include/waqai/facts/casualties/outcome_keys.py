"""What an outcome entry of the lexicon asks of the people and words beside it: its keys, folded and remembered."""

from collections.abc import Sequence
from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.casualties.vocabulary import matcher_entries
from waqai.lexicons import Entry, load, words

_REACH = 14
# What one may lose and live.
_LIMBS = words("word_classes", "limbs")


@cache
def outcome_entries() -> dict[str, Entry]:
    """The outcome entries by their ids."""
    return {entry.id: entry for entry in matcher_entries("outcome")}


def otherwise(key: str) -> Entry | None:
    """The outcome entry that is meant where none of the words that an entry needs follows it."""
    entries = outcome_entries()
    return entries.get(entries[key].attributes.get("otherwise", ""))


@cache
def outcome_key(key: str, name: str) -> object:
    """A key of an outcome entry of the lexicon, None where it has none."""
    return next(e for e in load("outcomes") if e.id == key).attributes.get(name)


@cache
def is_transitive(key: str) -> bool:
    """Whether an outcome verb is said of those who bring the outcome about, never of those who suffer it."""
    return any(outcome_key(key, name) for name in ("active", "takes", "only"))


@cache
def is_near(key: str) -> bool:
    """Whether the people must stand right behind an outcome entry (`near` in the lexicon)."""
    return bool(next(e for e in load("outcomes") if e.id == key).attributes.get("near", False))


@cache
def least_of(key: str) -> int:
    """The least number of people of whom an outcome entry is said (`least` in the lexicon)."""
    return int(next(e for e in load("outcomes") if e.id == key).attributes.get("least", 0))


@cache
def most_of(key: str) -> int | None:
    """The greatest number of people of whom an outcome entry is said, None where there is none."""
    most = outcome_key(key, "most")
    return most if isinstance(most, int) else None


@cache
def leads_of(key: str) -> frozenset[str]:
    """Words one of which must stand right before the people of an outcome entry; none where it asks for none."""
    lead = outcome_key(key, "lead") or ()
    return frozenset(map(fold, lead if isinstance(lead, list) else [str(lead)] if lead else ()))


@cache
def _unless_of(key: str) -> tuple[str, ...]:
    found = outcome_key(key, "unless")
    return tuple(map(fold, found)) if isinstance(found, list) else ()


@cache
def is_conditional(key: str) -> bool:
    """Whether what stands behind an outcome entry decides if it is meant."""
    return bool(needs_of(key) or _unless_of(key))


@cache
def reach_of(key: str) -> int:
    """How many words behind an outcome entry may hold what it needs (`reach` in the lexicon)."""
    return int(next(e for e in load("outcomes") if e.id == key).attributes.get("reach", _REACH))


def is_unless(key: str, ahead: Sequence[str]) -> bool:
    """Whether what an outcome entry excludes stands among the words behind it."""
    excluded = _unless_of(key)
    if not excluded:
        return False
    text = " ".join(ahead)
    return any(phrase in text for phrase in excluded)


@cache
def needs_of(key: str) -> frozenset[str]:
    entry = next(e for e in load("outcomes") if e.id == key)
    return frozenset(map(fold, entry.attributes.get("needs", ())))


def is_meant(entry: Entry, first: Entry, text: str, ahead: Sequence[str]) -> bool:
    """Whether a meaning of a verb fits: what it needs follows, what it excludes does not; `first`: the first."""
    needs = needs_of(entry.id)
    if needs and not needs.intersection(ahead):
        return False
    if is_unless(entry.id, ahead):
        return False
    if entry is first:
        return True
    letters = outcome_key(entry.id, "of")
    return (not letters or str(letters) in text) and (bool(needs) or not _LIMBS.intersection(ahead))
