"""Whether a verb's object, or what one threatens with, is written behind the parties behind it, so that they act."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_POSSESSED = ("ها", "هم", "هما")  # "its results"
_ITS = ("ه", "ها", "هم", "هما")
_LONG = 4
_GATHERINGS = words("called_gatherings")
# Verbs of laying the blame on someone: the blame is an object too.
_TWO_OBJECTS = frozenset(["blame", "bear_consequences"])


def has_means(story: Story, clause: Clause, actors: list[Party]) -> bool:
    """Whether something is told of whom or with what the parties behind a verb threaten."""
    last = actors[-1].last
    return has_object(story, actors) or any(
        story.word(k) in ("ان", "بان", "ب") or (story.word(k).startswith("ب") and len(story.word(k)) >= _LONG)
        for k in range(last, clause.end)
    )


def _is_to_convene(story: Story, actors: list[Party]) -> bool:
    """Whether a body is called to a session, which is its own ("دان الأمين العام الهجوم ودعا المجلس إلى عقد جلسة")."""
    last, body = actors[-1].last, story.word(actors[0].first)
    return body in words("convened") and not words("own_sessions").isdisjoint(story.texts[last + 1 : last + 3])


def _is_this(story: Story, index: int) -> bool:
    """Whether "this" stands here before a thing, and not before a time ("وأيدت غانا هذا النفي", "هذا الأسبوع")."""
    this, noun = story.word(index), story.word(index + 1)
    return this in ("هذا", "هذه") and noun.startswith("ال") and noun not in words("these_days")


def has_object(story: Story, actors: list[Party]) -> bool:
    """Whether an object stands behind the parties behind a verb, so that they are its subject."""
    last = actors[-1].last
    behind = story.word(last)
    if behind in words("quantities") and last + 1 in story.parties.at:  # "حضت السفارة جميع الأطراف"
        return True
    if end := _over_where_said(story, last):
        return story.word(end).startswith("ال") or end in story.parties.at
    told = behind.startswith("ال") or behind.endswith(_POSSESSED)
    if behind == "الي" and _is_to_convene(story, actors):
        return False
    if behind == "الي" and story.word(last + 1) in _GATHERINGS:
        return True  # "… ودعت غانا إلى جلسة طارئة": who is called to do something is told what to do
    return last in story.parties.at or (told and behind not in words("stop")) or _is_this(story, last)


def _over_where_said(story: Story, at: int) -> int:
    """Where a clause goes on behind "in its (final) statement", "at its end"; 0 where no such words stand here."""
    if story.word(at) != "في" or not story.word(at + 1).endswith(_ITS):
        return 0
    adjective = story.word(at + 2).startswith("ال") and story.word(at + 2).endswith("ي")
    return at + 2 + (adjective and story.word(at + 3).startswith("ال"))


def is_blamed(clause: Clause, actors: list[Party], first: int) -> bool:
    """Whether the word asked for is the second object behind the first, which begins here ("وحمّلت غانا المسؤولية")."""
    near = actors[0].first == first and clause.wanted == actors[-1].last + 1
    return near and clause.found.reading.entry.id in _TWO_OBJECTS
