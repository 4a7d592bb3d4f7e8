"""States that are not named as such: those that a deal binds or an adjective tells."""

from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.arguments import own
from waqai.facts.diplomacy.attributes.gazetteer import end_of_place
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.nisbas import country_of
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import adjectives, country_names
from waqai.facts.diplomacy.targets.target_search import Search
from waqai.lexicons import Matcher, load


def by_deal(search: Search) -> list[Party]:
    """The state that a deal named in the clause binds, for one who leaves, refuses or threatens it."""
    for index in range(search.after, search.end):
        match = _deals().at(search.tokens, index) if search.word(index) in _deals() else None
        if match:
            return _unless_own(search, state_at(str(match.entry.attributes["country"]), index))
    return []


def by_nisba(search: Search) -> list[Party]:
    """The states whose adjectives stand in the clause ("الأموال الإيرانية", "الاتفاق السعودي الإيراني")."""
    found: list[Party] = []
    for index in range(search.after, search.end):
        country = adjectives().get(search.word(index).removeprefix("و"))
        if country and search.word(index - 1) in words("of_languages"):
            continue
        if country and search.word(index - 1) in words("capitals_of"):
            continue  # "blasts in the Ghanaian capital": where, and not whom
        if country and _is_of_town(search, index):
            continue
        if country and search.kind in _OF_OTHERS and _is_of_land(search, index):
            continue  # "the breach of Ghanaian airspace", "to pass to the Ghanaian borders"
        if country and search.kind in _DONE_TO and search.word(index - 1).removeprefix("ال") in words("sufferers"):
            continue  # "the deporting of Syrian refugees": to them it is done
        if country and index not in search.arguments.parties.within:
            found += _unless_own(search, state_of_nisba(search.tokens, index, country))
        elif found and search.word(index) not in _HYPHENS:
            break
    return found


def _is_of_town(search: Search, index: int) -> bool:
    """Whether an adjective only tells in what state a town is, which stands before it ("بلدة تمالي الغانية")."""
    for first in (index - 2, index - 3):
        head = search.word(first).removeprefix("و").removeprefix("ب").removeprefix("ل")
        if head in _TOWNS and (end_of_place(search.tokens, first + 1) or first + 2) == index:
            return True
    return False


def _is_of_land(search: Search, index: int) -> bool:
    """Whether an adjective, or the second of two, tells whose land it is ("الحدود الغانية الكينية")."""
    at = index - 1
    while search.word(at) in adjectives():
        at -= 1
    return search.word(at) in words("lands_of")


def _unless_own(search: Search, state: Party) -> list[Party]:
    """A state that a word implies, but for one that acts itself."""
    return [] if own(state, search.actors) else [state]


def state_of_nisba(tokens: list[Token], index: int, country: str) -> Party:
    """The state of the adjective that stands here; which Korea, the word behind it tells."""
    return state_at(country_of(tokens, index) or country, index)


def state_at(country: str, index: int) -> Party:
    """A state that a word implies, as a party with its usual name."""
    return Party(index, index + 1, index, index + 1, "state", country, "", country, as_named=country_names()[country])


_TOWNS = words("place_heads")
_OF_OTHERS = frozenset(["ACCUSE", "REJECT", "REQUEST"])
_HYPHENS = frozenset(["-", "–", "ـ"])  # "الموقف الفرنسي - الألماني"
# Acts about what was done; the people named there suffer it.
_DONE_TO = frozenset(["ACCUSE", "REJECT", "THREATEN"])


@cache
def _deals() -> Matcher:
    return Matcher(load("acts_deals"))
