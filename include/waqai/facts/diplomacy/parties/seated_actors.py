"""Towns and states that only tell where an actor sits: "السفارة الغانية بلومي", "نقابة المحامين بكينيا"."""

from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.targets.target_search import Search

_SEATED = frozenset(["org", "body", "office", "title", "person"])
_LED, _LONG = "ب", 3


def is_seat_of_actor(search: Search, party: Party) -> bool:
    """Whether a state stands with "in" right behind an actor, and the act asks for none there or has another."""
    if party.kind != "state" or party.prefix != _LED:
        return False
    if not any(actor.last == party.first and actor.kind in _SEATED for actor in search.actors):
        return False
    if _LED not in map(str, search.found.reading.entry.attributes.get("target") or ()):
        return True
    behind = (search.word(k) for k in range(party.last, search.end))
    return any(word.startswith(_LED) and len(word) > _LONG for word in behind)
