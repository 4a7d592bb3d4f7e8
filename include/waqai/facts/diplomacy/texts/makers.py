"""Whose a text is that calls on or rejects something ("دعا بيان صادر عن الرئاسة الكينية غانا إلى …")."""

from waqai.facts.diplomacy.actors.described import described_before
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_FAR = 4


def text_makers(story: Story, actors: list[Party]) -> list[Party]:
    """The parties behind "put out by" right behind a text, none where no such words follow it."""
    if len(actors) != 1 or actors[0].key != "texts":
        return []
    for index in range(actors[0].first + 1, actors[0].last + _FAR):
        if story.word(index) in words("put_out_by"):
            by = next((k for k in (index + 1, index + 2, index + 3) if story.word(k) == "عن"), None)
            return story.arguments.behind(by + 1, by + _FAR + 1, led=True) if by else []
    return []


def text_before(story: Story, clause: Clause, actors: list[Party]) -> list[Party]:
    """The text that opens a headline before its verb, whose object stands behind it ("تقرير يدعو القادة إلى …")."""
    found = clause.found
    if not actors or actors[0].first < found.last or found.reading.tense != "present" or found.reading.prefix:
        return []
    text = described_before(story.tokens, found.first, clause.first)
    told = text is not None and text.key == "texts" and story.parties.frees(text.first, text.last)
    return story.parties.once(text) if text and told else []
