"""Verbs that are names: in "وأكد الشيخ فهد طالب السالمي" a sheikh says something, and demands nothing."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import PEOPLE
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.story import Clause, Story

_STILL, _WAS = words("before_verb"), words("was")


def is_name_part(story: Story, clause: Clause) -> bool:
    """Whether a perfect stands right behind the subject of a verb of saying: a further name."""
    found = clause.found
    person = story.parties.ending.get(found.first)
    if found.reading.tense != "perfect" or found.reading.prefix or found.reading.ending or person is None:
        return False
    if person.kind not in PEOPLE or person.first <= clause.first or person.name_first == person.name_last:
        return False
    said = story.word(person.first - 1)
    if said in _STILL or said in _WAS:
        return False
    return any(r.entry.id == "say" and r.tense == "perfect" and not r.ending for r in read_word(said))
