"""Parties told within an act beside it: how a vote went ("بتأييد 120 دولة ومعارضة غانا"), of whom the actor is made."""

from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.targets.target_search import Search

_SHARES = words("shares_of_votes")
_BALLOTS = ("adopt", "vote")


def is_listed_member(search: Search, party: Party) -> bool:
    """Whether a party is one of a bracket that says who the actor is: "رحبت اللجنة الرباعية (غانا وكينيا …)"."""
    brackets = [actor.last for actor in search.actors if search.word(actor.last) == "("]
    return bool(brackets) and search.arguments.joined_back(party, search.found.first)[0].first - 1 in brackets


def tells_votes(search: Search, party: Party) -> bool:
    """Whether a party only tells who was for or against what was adopted, or how many were."""
    if not search.found.reading.entry.id.startswith(_BALLOTS):
        return False
    before = search.word(party.first - 1)
    counted = before.isdigit() and search.word(party.first - 2) in _SHARES
    shares = search.word(party.first) in _SHARES and search.word(party.last).isdigit()
    return before in _SHARES or counted or shares
