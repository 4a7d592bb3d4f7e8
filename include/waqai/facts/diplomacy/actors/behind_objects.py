"""The subject behind the definite object of its verb ("حضر الجلسة الوزير", "عارضت القرار خمس دول")."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.story import Clause, Story

_MUTUAL = frozenset(["AGREE", "CONSULT"])
# How states vote.
_VOTES, _TEXTS = frozenset(["SUPPORT", "REJECT"]), words("voted_on")


def behind_object(story: Story, clause: Clause) -> list[Party]:
    """The subject behind the definite object that an entry asks for: "حضر الجلسة الوزير", "شارك في المحادثات وفدان"."""
    found, index = clause.found, clause.found.last
    if clause.attribute("type") in _VOTES:
        return _voters(story, clause)
    index += story.word(index) == "في"
    if clause.attribute("type") not in _MUTUAL or found.reading.ending or clause.wanted is None:
        return []
    if not found.last < clause.wanted <= index + 1:
        return []
    noun = story.word(index)
    if not noun.startswith("ال") or index in story.parties.within:
        return []
    index += 1
    while index < clause.last and (story.word(index) in adjectives() or story.word(index) in words("skip")):
        index += 1
    party = story.parties.at.get(index)
    if party is None or party.prefix not in ("", "ال") or index >= clause.last:
        return []
    return story.arguments.joined(party)


def _voters(story: Story, clause: Clause) -> list[Party]:
    """The states counted behind the text they vote on: "عارضت القرار خمس دول هي …", "أيدت مشروع القرار 12 دولة"."""
    index = clause.found.last + (story.word(clause.found.last) == "مشروع")
    if clause.found.reading.ending or story.word(index) not in _TEXTS:
        return []
    parties = story.arguments.behind(index + 1, clause.last)
    group = story.parties.at.get(index + 1) or story.parties.at.get(index + 2)
    return parties if group and group.key == "state" else []
