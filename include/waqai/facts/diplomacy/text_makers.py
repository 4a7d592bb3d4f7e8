"""Whose a text is that calls on or rejects something ("دعا بيان صادر عن الرئاسة الكينية غانا إلى …")."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.story import Story

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
