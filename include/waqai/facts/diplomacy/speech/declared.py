"""Whose a text is that speaks of "us": a statement put out by a party, an interview, "we in the movement"."""

from waqai.facts.diplomacy.actors.described import described_at
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Story

_DECLARATIONS = words("declarations")
_HEAD = 3
_FAR = 6
_DATELINE = 12
_SHORT = 9
_OF = ("عن", "ل")
_WE = words("we")
_OURSELVES = frozenset(["نحن", "ونحن"])
_SIGNED = words("signed_by")
_SPEAKS = frozenset(["movement", "org", "office", "body", "group"])


def hear_declaration(story: Story, number: int, first: int, last: int) -> None:
    """Remembers who says "we" in a text: whom a headline puts it out by, or who says "we in X"."""
    if said := _we_in(story, first, last):
        story.declare(said, number)
    elif number < _HEAD and (by := _put_out(story, first, last) or _letterhead(story, first, last)):
        story.declare(by, number)


def _we_in(story: Story, first: int, last: int) -> list[Party]:
    """The party behind "we in" ("إننا في حركة كذا ندين …")."""
    opening = range(first, min(last - 2, first + _DATELINE))
    if _WE.isdisjoint(story.texts[opening.start : opening.stop]):
        return []
    for index in opening:
        if story.word(index) not in _WE:
            continue
        if story.word(index + 1) == "في":
            party = story.parties.at.get(index + 2)
            return [party] if party and party.kind in _SPEAKS else []
        if story.word(index) in _OURSELVES and (named := _named_behind(story, index + 1, last)):
            return named
    return []


def _named_behind(story: Story, index: int, last: int) -> list[Party]:
    """Who "we" are, named right behind it: "نحن وزراء خارجية …", "نحن الموقعين أدناه، منظمات …"."""
    signed = story.word(index) in _SIGNED
    for k in range(index, min(last, index + (_FAR if signed else 1))):
        party = story.parties.at.get(k)
        if party:
            return story.arguments.joined(party) if party.prefix in ("", "ال") and party.kind != "person" else []
        if told := described_at(story.tokens, k, last):
            return story.parties.once(told)
    return []


def _put_out(story: Story, first: int, last: int) -> list[Party]:
    """The party that a statement is put out by ("بيان صادر عن حركة كذا", "بيان للوزارة")."""
    if _DECLARATIONS.isdisjoint(story.texts[first : min(last, first + _HEAD)]):
        return []
    for index in range(first, min(last, first + _FAR)):
        by = story.word(index) in words("put_out_by") and story.word(index + 1) in _OF
        party = story.parties.at.get(index + 2 if by else index)
        if party and (by or party.prefix in ("ل", "لل")) and party.kind in _SPEAKS:
            return story.arguments.joined(party)
    return []


def _letterhead(story: Story, first: int, last: int) -> list[Party]:
    """The party whose name is all that a line holds."""
    party = story.parties.at.get(first) if last - first <= _SHORT else None
    alone = party and party.kind in _SPEAKS and all(not story.word(k)[:1].isalpha() for k in range(party.last, last))
    return [party] if party and alone and not party.prefix.endswith("ل") else []
