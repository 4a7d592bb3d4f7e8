"""The state whose decision a verbal noun is, told by the adjective of the decision ("القرار الكندي بتجميد حسابات")."""

from waqai.facts.diplomacy.context import bare
from waqai.facts.diplomacy.parties.implied_states import state_of_nisba
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives
from waqai.facts.diplomacy.story import Clause, Story

_BACK = 9
_DECISIONS = frozenset(["قرار", "اعلان"])
_LED_BY = ("ب", "بال")


def decided_by(story: Story, clause: Clause) -> list[Party]:
    """The state behind a decision that leads with ب to the noun of a clause, or stands right before it."""
    first = clause.found.first
    led = clause.found.reading.prefix in _LED_BY or story.word(first).startswith("بال")
    last = first - 2 if led or story.word(first - 1) in adjectives() else clause.first - 1
    for index in range(last, max(clause.first, first - _BACK) - 1, -1):
        country = adjectives().get(story.word(index + 1))
        if country and bare(story.word(index)).removeprefix("ال") in _DECISIONS:
            return [state_of_nisba(story.tokens, index + 1, country)]
    return []
