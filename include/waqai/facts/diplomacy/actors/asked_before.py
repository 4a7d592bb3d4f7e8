"""What is asked stands as a pronoun before who asks it: "يطالب بها السكان", "مبادرة … ودعت إليها غانا"."""

from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

# A preposition with its pronoun, to the preposition that would lead what is asked behind whom it is asked of.
_LEADS = {"به": "ب", "بها": "ب", "اليه": "الي", "اليها": "الي", "عليه": "علي", "عليها": "علي"}
_CONTENT = 6
_SHORTEST = 3


def asked_before(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether the party behind the pronoun asks: nothing else is asked behind it ("طالب بها غانا بالرد" does so)."""
    lead = _LEADS.get(story.word(clause.found.last)) if clause.attribute("type") == "REQUEST" else None
    if lead is None or actors[0].first != clause.found.last + 1:
        return False
    last = actors[-1].last
    return not any(_leads(story.word(k), lead) for k in range(last, min(clause.last, last + _CONTENT)))


def _leads(word: str, lead: str) -> bool:
    return word == lead or (lead == "ب" and word.startswith(lead) and len(word) > _SHORTEST)
