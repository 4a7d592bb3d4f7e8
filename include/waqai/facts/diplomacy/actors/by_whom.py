"""Who did what a verbal noun tells, behind "by": "طرد السفير من قبل كينيا", "على يد", "من جانب"."""

from waqai.facts.diplomacy.actors.subjects import RELATIVES
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import read_word
from waqai.facts.diplomacy.story import Clause, Story

_BY = (("من", "قبل"), ("علي", "يد"), ("من", "جانب"))
_FAR = 9


def by_whom(story: Story, clause: Clause, near: bool = False) -> list[Party]:
    """The parties behind the first "by" near a noun, none where there is none; `near`: in its own phrase."""
    for index in range(clause.found.last, min(clause.end, clause.found.last + _FAR)):
        if near and (story.word(index) in RELATIVES or _is_verb(story, index)):
            return []
        if (story.word(index), story.word(index + 1)) in _BY:
            return story.arguments.behind(index + 2, clause.last, led=True)
    return []


def _is_verb(story: Story, index: int) -> bool:
    return any(reading.tense in ("perfect", "present") for reading in read_word(story.word(index)))


def stand_behind_by(story: Story, parties: list[Party]) -> bool:
    """Whether parties stand behind "by"."""
    first = parties[0].first
    return (story.word(first - 2), story.word(first - 1)) in _BY


def agent_behind(story: Story, clause: Clause, subject: list[Party]) -> list[Party]:
    """Who does what a passive tells ("اتهمت غانا مرارا من قبل توغو"), behind its subject and how often it was done."""
    if clause.found.reading.tense != "perfect" or "direct" not in clause.found.reading.entry.attributes.get(
        "target", ()
    ):
        return []
    index = subject[-1].last if subject and subject[0].first >= clause.found.last else clause.found.last
    while index < clause.last and (story.word(index) in words("how_often") or story.word(index) in words("skip")):
        index += 1
    party = story.parties.at.get(index + 2) if (story.word(index), story.word(index + 1)) == ("من", "قبل") else None
    return story.arguments.joined(party) if party and party.prefix in ("", "ال") and party.first < clause.last else []
