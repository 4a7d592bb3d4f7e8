"""A verbal noun joined to another deed told by its noun, whose doer is its own ("إعلان X سحب قواته وفرض عقوبات")."""

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.story import Clause, Story

_FAR, _BECAUSE = 12, words("because_of")
# What an accord is on is not done yet.
_DEEDS = frozenset(["AID", "CONCEDE", "COOPERATE", "MOBILIZE", "REJECT", "RETREAT", "SANCTION"])


def doer_of_joined(story: Story, clause: Clause) -> list[Party]:
    """Who does the deed right before, told by a noun too; none where a verb or a sign but a comma stands between."""
    last, found = story.drafts[-1] if story.drafts else None, clause.found
    if last is None or found.reading.prefix != "و" or last.sentence != clause.number or last.implied:
        return []
    told = last.found.reading.tense == "noun" and last.found.reading.entry.attributes["type"] in _DEEDS
    if not told or last.status != "occurred" or not last.found.last < found.first <= last.found.first + _FAR:
        return []
    between = range(last.found.last, found.first)
    return [] if any(_parts(story, k) for k in between) else last.actors


def _parts(story: Story, index: int) -> bool:
    """Whether a word begins another clause or deed: a sign, a reason, a verb that is spelt as no noun."""
    word = story.word(index)
    if word in PUNCTUATION:
        return word not in ("،", ",", '"')
    if index in story.parties.within or word.startswith("ال"):
        return False
    if word in _BECAUSE:
        return True
    readings = read_word(word)
    deed = any(reading.tense == "noun" and reading.entry.attributes.get("kind") == "deed" for reading in readings)
    return deed or (bool(readings) and all(reading.tense in ("perfect", "present") for reading in readings))
