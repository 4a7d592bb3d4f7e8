"""Protests that are only recalled: "the protests against X" are known of, unless they are told to begin or go on."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.story import Clause, Story

_DEFINITE = ("ال", "لل")
_PLURAL = "ات"


def is_recalled(story: Story, clause: Clause) -> bool:
    """Whether a definite plural tells of protests as known ("منذ بداية الاحتجاجات", not "الاحتجاجات المستمرة")."""
    found = clause.found
    if clause.attribute("type") != "PROTEST" or not found.reading.prefix.endswith(_DEFINITE):
        return False
    beside = (story.word(found.first - 1), story.word(found.last))
    return story.word(found.first).endswith(_PLURAL) and words("protests_go_on").isdisjoint(beside)
