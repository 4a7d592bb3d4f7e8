"""Several people, no party of their own, who speak behind another: "وزير يعترف …، ومدونون: البلد ينتهك …"."""

from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.predicates.predicates import may_be_verb
from waqai.facts.diplomacy.story import Clause, Story

_MANY = ("ون", "اء")
_LEAST = 5


def others_speak(story: Story, clause: Clause, speaker: Party) -> bool:
    """Whether "and others:" stands between the one who spoke and what is said, so that they say it."""
    for index in range(max(clause.first, speaker.last) + 1, clause.found.first):
        word = story.word(index - 1)
        many = len(word) >= _LEAST and word.startswith("و") and word.endswith(_MANY)
        if story.word(index) == ":" and many and not may_be_verb(word):
            return True
    return False
