"""What a text on sport tells of states: who receives his counterpart at the games does so as a statesman."""

from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.story import Draft

_SEATS_OF_STATES = ("state", "place")


def is_of_states(draft: Draft) -> bool:
    """Whether statesmen meet each other, or visit a state: teams of two states meet, too, and are no statesmen."""
    if draft.found.reading.entry.attributes["type"] != "CONSULT":
        return False
    visits = draft.found.reading.entry.attributes.get("mode") == "visit"
    hosts = [party for party in draft.targets if _is_statesman(party) or (visits and party.kind in _SEATS_OF_STATES)]
    others = [party for party in draft.actors if _is_statesman(party)]
    return bool(others) and (bool(hosts) or len(others) > 1)


def _is_statesman(party: Party) -> bool:
    party = party.stands_for or party
    return party.kind in PEOPLE and party.country is not None
