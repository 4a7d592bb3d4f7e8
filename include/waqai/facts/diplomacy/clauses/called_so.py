"""Relative clauses that only tell what those before them are listed as ("الحركة التي تصنف منظمة إرهابية")."""

from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.story import Clause, Story


def is_called_so(story: Story, clause: Clause) -> bool:
    """Whether a verb of calling someone something (its entry's `calls`) has for its object only whom it tells of."""
    found = clause.found
    if clause.attribute("calls") and found.reading.tense == "present" and found.reading.ending:
        return True  # "whom X lists as terrorists": what X has long held, and no deed of the day
    if not clause.attribute("calls") or found.reading.ending or story.word(found.first - 1) not in RELATIVES:
        return False
    party = story.parties.at.get(found.last)
    return party is None or (party.kind == "org" and not story.word(found.last).startswith("ال"))
