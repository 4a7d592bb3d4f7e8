"""The enemy in the words of those who fight him: "وحذر العدو من مغبة …" warns him, and is no warning of his."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.story import Clause, Story

_UNTIL_WHEN = words("until_when")
_THE_ENEMY = "العدو"
_WARNING = "warn"
_REACH = 4


def is_enemy_warned(story: Story, clause: Clause, subject: list[Party]) -> bool:
    """Whether what stands behind a verb of warning is the enemy, whom the one who speaks warns of what he does."""
    if clause.found.reading.entry.id != _WARNING or not subject or story.word(clause.found.last) != _THE_ENEMY:
        return False
    behind = subject[-1].last
    behind += story.word(behind).removeprefix("و") in adjectives()  # "العدو الغاني والتوغولي"
    return story.word(behind) == "من" and story.word(behind + 1) in words("warned_of")


def is_term(story: Story, clause: Clause) -> bool:
    """Whether a masdar that is spelt as a verb goes on with what is waited for ("حتى وقف الحرب ورفع الحصار")."""
    found = clause.found
    if found.reading.prefix != "و" or found.reading.tense != "perfect":
        return False
    return not _UNTIL_WHEN.isdisjoint(story.texts[max(clause.first, found.first - _REACH) : found.first])
