"""What a plan or a ruling that someone made asks for, told in passing: "قرار المجلس الذي يدعو إلى …"."""

from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.story import Clause, Story

_FEMININE = "التي"


def is_of_a_plan(story: Story, clause: Clause) -> bool:
    """Whether the relative clause of a verb is of the plan whose maker stands between them, not of the maker."""
    relative = story.word(clause.found.first - 1)
    if clause.attribute("type") != "REQUEST" or relative not in RELATIVES:
        return False
    index = clause.found.first - 1
    index -= story.word(index - 1) in ("،", ",")
    party = story.parties.ending.get(index)
    if party is None or party.prefix not in ("", "ال"):
        return False
    plan = story.word(party.first - 1)
    return plan in words("plans_made") and plan.endswith("ه") == (relative == _FEMININE)
