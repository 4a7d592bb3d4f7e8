"""Whether what threatens a party is a thing, so that the party behind the verb acts on no one ("خطر يهدد غانا")."""

from waqai.facts.diplomacy.actors.agreement import is_masculine_verb
from waqai.facts.diplomacy.parties.gender import is_feminine
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.objects_written import has_means
from waqai.facts.diplomacy.story import Clause, Story


def is_endangered(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether a thing threatens the party behind the verb: "a danger that threatens X"."""
    found = clause.found
    if clause.attribute("type") != "THREATEN" or found.reading.tense != "present" or clause.wanted:
        return False
    if is_masculine_verb(found.reading, story.word(found.first)) and is_feminine(actors[0]):
        return True
    return actors[0].first == found.last and not has_means(story, clause, actors)
