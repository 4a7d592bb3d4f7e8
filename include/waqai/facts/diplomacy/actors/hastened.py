"""Who hastens to do what a noun tells whose pronoun is what it is done to ("وهو ما سارعت غانا إلى نفيه")."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_HASTENED = words("hastened")


def who_hastened(story: Story, clause: Clause) -> list[Party]:
    """The party beside a verb of hastening whose "to" stands right before a noun, none where there is no such verb."""
    to = clause.found.first - 1
    if story.word(to) != "الي":
        return []
    before = story.word(to - 1) in _HASTENED  # "الحركة سارعت إلى نفيه"
    party = story.parties.ending.get(to - before)
    if party is None or party.prefix not in ("", "ال"):
        return []
    return [party] if before or (party.first > clause.first and story.word(party.first - 1) in _HASTENED) else []
