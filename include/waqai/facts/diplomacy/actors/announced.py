"""Who announces what a verbal noun tells of his own state: "أعلن الرئيس الكيني انسحاب كينيا من المعاهدة"."""

from waqai.facts.diplomacy.context import bare, words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import Clause, Story

_BACK = 14
_WAS = words("was") | {"قد"}


def who_announces(story: Story, clause: Clause, own: list[Party]) -> list[Party]:
    """The person whose announcement the act of his state is, empty where the state itself or another tells of it."""
    if not clause.attribute("announced") or len(own) != 1 or own[0].kind != "state":
        return []
    first = clause.found.first
    for index in range(first - 1, max(clause.first, first - _BACK) - 1, -1):
        if bare(story.word(index)) in words("announces"):
            teller = _subject(story, index)
            return [teller] if teller and teller.country in (None, own[0].country) else []
    return []


def _subject(story: Story, index: int) -> Party | None:
    """The person right behind a verb, or before it and its auxiliary."""
    before = index - (story.word(index - 1) in _WAS)
    for party in (story.parties.at.get(index + 1), story.parties.ending.get(before)):
        if party and party.kind in PEOPLE and party.prefix in ("", "ال", "و"):
            return party
    return None
