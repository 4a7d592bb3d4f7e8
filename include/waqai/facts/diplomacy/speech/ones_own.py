"""Acts that a speaker tells of his own: "قال X إن حركته قبلت المقترح", "أكد القائد أن قواته ستنسحب"."""

from functools import cache

from waqai.arabic.normalise import fold
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import THAT, Clause, Story

_BEFORE_VERB = words("before_verb")
_MOST_BETWEEN = 2
# Deeds that the forces of someone do, so that they act and not he.
_OF_TROOPS = frozenset(["MOBILIZE", "RETREAT"])
_SUFFIXES = ("ه", "ها", "هم")


@cache
def _owned(kind: str) -> frozenset[str]:
    """Every form of the nouns of one class with a possessive ("حركته", "حزبها")."""
    stems = (form[:-1] + "ت" if form.endswith("ه") else form for form in map(fold, words(kind)))
    return frozenset(stem + suffix for stem in stems for suffix in _SUFFIXES)


def by_ones_own(story: Story, clause: Clause) -> list[Party]:
    """Who acts where the subject is the speaker's own movement or force, behind "that"; else no one."""
    if clause.found.reading.tense not in ("perfect", "present") or clause.found.reading.prefix not in ("", "س"):
        return []
    index = clause.found.first - 1
    for _ in range(_MOST_BETWEEN):
        index -= story.word(index) in _BEFORE_VERB or story.word(index) == "سوف"
    if story.word(index - 1) not in THAT or index in story.parties.within:
        return []
    if story.word(index) in _owned("own_forces") and clause.attribute("type") in _OF_TROOPS:
        return story.parties.once(Party(index, index + 1, index, index + 1, "org", "forces"))
    if story.word(index) not in _owned("own_bodies") and story.word(index) not in _owned("own_forces"):
        return []
    return story.speaker_near(clause.number, 0) or story.focus_near(clause.number, 0)
