"""A state that "and" joins has a clause of its own where a verb of one woman follows: "… وغانا اتخذت القرار"."""

from collections.abc import Callable

from waqai.facts.diplomacy.parties.party import Party


def acts_next(word: Callable[[int], str], party: Party) -> bool:
    """Whether a party joined by "and" is the subject of a perfect in the singular feminine right behind it."""
    verb = word(party.last)
    return (
        party.kind == "state"
        and party.prefix.startswith("و")
        and len(verb) > 3
        and verb.endswith("ت")
        and not verb.endswith("ات")
        and not verb.startswith(("ال", "و"))
    )
