"""How a vote went, told within an act: "بتأييد 120 دولة ومعارضة غانا", "صوتت ضد القرار غانا وكينيا"."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.target_search import Search

_SHARES = words("shares_of_votes")
_BALLOTS = ("adopt", "vote")


def tells_votes(search: Search, party: Party) -> bool:
    """Whether a party only tells who was for or against what was adopted, or how many were."""
    if not search.found.reading.entry.id.startswith(_BALLOTS):
        return False
    before = search.word(party.first - 1)
    counted = before.isdigit() and search.word(party.first - 2) in _SHARES
    shares = search.word(party.first) in _SHARES and search.word(party.last).isdigit()
    return before in _SHARES or counted or shares
