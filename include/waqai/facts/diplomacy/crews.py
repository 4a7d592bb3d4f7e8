"""Deeds done by the planes, teams or ships of a state that only their adjective tells."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.implied_states import state_of_nisba
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.party_words import adjectives
from waqai.facts.diplomacy.story import Clause, Story


def crew(story: Story, clause: Clause) -> list[Party]:
    """The state whose planes, teams or ships do a deed ("ألقت الطائرات الكندية مساعدات"), by its adjective."""
    found = clause.found
    if clause.attribute("kind") != "deed" or found.reading.tense not in ("perfect", "present"):
        return []
    noun, nisba = story.word(found.last), story.word(found.last + 1)
    country = adjectives().get(nisba)
    apart = found.last in story.parties.within or noun in words("stop") or not noun[:1].isalpha()
    if country is None or apart or clause.wanted == found.last + 1 or not noun.endswith(("ات", "ه", "ق", "ن")):
        return []
    return [state_of_nisba(story.tokens, found.last + 1, country)]
