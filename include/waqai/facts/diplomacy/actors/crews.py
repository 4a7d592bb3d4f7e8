"""Deeds done by the planes, teams or ships of a state that only their adjective tells."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.implied_states import state_of_nisba
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.story import THAT, Clause, Story


def crew(story: Story, clause: Clause) -> list[Party]:
    """The state whose planes, teams or ships do a deed ("ألقت الطائرات الكندية مساعدات"), by its adjective."""
    found = clause.found
    if clause.attribute("kind") != "deed" or found.reading.tense not in ("perfect", "present"):
        return []
    for index in (found.last, found.first - 2):
        country = adjectives().get(story.word(index + 1))
        before = index < found.first
        free = index > clause.first if before else clause.wanted != index + 1
        if country and free and _may_be_crew(story, index, before):
            return [state_of_nisba(story.tokens, index + 1, country)]
    return []


def _may_be_crew(story: Story, index: int, before: bool) -> bool:
    """Whether a noun that is no party may be of planes, teams or ships; before its verb nothing may own or lead it."""
    noun = story.word(index)
    if index in story.parties.within or noun in words("stop") or not noun[:1].isalpha():
        return False
    if before and story.word(index - 1) not in THAT and story.word(index - 1)[:1].isalpha():
        return False
    return noun.endswith(("ات", "ه", "ق", "ن"))
