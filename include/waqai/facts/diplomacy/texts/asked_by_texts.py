"""Whom an indefinite text asks for something: they stand behind the verb and are no subject of it."""

from waqai.facts.diplomacy.context import PUNCTUATION, words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import may_be_verb
from waqai.facts.diplomacy.story import THAT, Clause, Story

_TEXT_FAR = 7


def is_of_resolution(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether a text before a verb asks who stands behind it ("مشروع قرار في المجلس يدعو غانا إلى الرد")."""
    found, behind = clause.found, story.word(actors[-1].last)
    if found.reading.tense != "present" or found.reading.prefix or actors[0].first != found.last or behind != "الي":
        return False
    for index in range(found.first - 1, max(clause.first, found.first - _TEXT_FAR) - 1, -1):
        word = story.word(index)
        if word in words("resolutions"):
            return True
        if word in PUNCTUATION or word in THAT or may_be_verb(word):
            return False
    return False
