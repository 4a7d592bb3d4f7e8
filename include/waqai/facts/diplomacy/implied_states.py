"""States that are not named as such: those that a deal binds or an adjective tells."""

from functools import cache

from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.nisbas import country_of
from waqai.facts.diplomacy.party import Party
from waqai.facts.diplomacy.party_words import adjectives, country_names
from waqai.facts.diplomacy.target_search import Search
from waqai.lexicons import Matcher, load


def by_deal(search: Search) -> list[Party]:
    """The state that a deal named in the clause binds, for one who leaves, refuses or threatens it."""
    for index in range(search.after, search.end):
        match = _deals().at(search.tokens, index) if search.word(index) in _deals() else None
        if match:
            return _state_unless_own(search, str(match.entry.attributes["country"]), index)
    return []


def by_nisba(search: Search) -> list[Party]:
    """The states whose adjectives stand in the clause ("الأموال الإيرانية", "الاتفاق السعودي الإيراني")."""
    found: list[Party] = []
    for index in range(search.after, search.end):
        country = adjectives().get(search.word(index).removeprefix("و"))
        if country and index not in search.arguments.parties.within:
            found += _state_unless_own(search, country_of(search.tokens, index) or country, index)
        elif found:
            break
    return found


def _state_unless_own(search: Search, country: str, index: int) -> list[Party]:
    """A state that is not named as one in the text, as a party with its usual name."""
    party = state_at(country, index)
    return [] if own(party, search.actors) else [party]


def state_at(country: str, index: int) -> Party:
    """A state that a word implies, as a party with its usual name."""
    return Party(index, index + 1, index, index + 1, "state", country, "", country, as_named=country_names()[country])


@cache
def _deals() -> Matcher:
    return Matcher(load("acts_deals"))
