"""Who will not do something, where he is told of and does not speak himself: "قالت الهيئة إن الوزير لن يحضر"."""

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import THAT, Clause, Story

_WILL_NOT = "لن"


def refuser(story: Story, clause: Clause, speaker: list[Party]) -> list[Party]:
    """The person right before "will not", unless he or his own side speaks; a state refuses by its speaker."""
    found = clause.found
    party = story.parties.ending.get(found.first)
    if clause.attribute("type") != "REJECT" or story.word(found.first) != _WILL_NOT or party is None:
        return []
    opens = party.first == clause.first or story.word(party.first - 1) in THAT
    told = opens and party.kind in PEOPLE and party.prefix in ("", "ال")
    return [party] if told and not (speaker and own(party, speaker)) else []
