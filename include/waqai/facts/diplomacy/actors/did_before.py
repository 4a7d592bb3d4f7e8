"""Who did something before, told behind ل: "سبق لغانا أن اتهمت كينيا", "لم يسبق للوزير أن …" being none."""

from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.story import Clause, Story

_BEFORE = frozenset(["سبق", "وسبق"])
_FOR = ("ل", "لل")
_HAPPENED, _NEVER = frozenset(["يسبق"]), frozenset(["لم", "ولم"])
_FAR = 6


def did_before(story: Story, clause: Clause) -> list[Party]:
    """The party between "it was before that" and the verb behind "that"."""
    that = clause.found.first - 1
    if story.word(that) != "ان" or clause.found.reading.tense != "perfect":
        return []
    party = story.parties.ending.get(that)
    heads = story.arguments.joined_back(party, clause.first) if party else []
    if not heads or heads[0].prefix not in _FOR or story.word(heads[0].first - 1) not in _BEFORE:
        return []
    return heads


def never_did(story: Story, clause: Clause) -> bool:
    """Whether "it never was before that" leads the verb ("لم يسبق لغانا أن اتهمت …")."""
    that = clause.found.first - 1
    if story.word(that) != "ان":
        return False
    near = range(that - 1, max(clause.first, that - _FAR) - 1, -1)
    return any(story.word(k) in _HAPPENED and story.word(k - 1) in _NEVER for k in near)
