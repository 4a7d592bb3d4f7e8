"""The places that diplomacy knows: those of the news, capitals, states and towns of talks."""

from dataclasses import replace
from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.lexicons import Matcher, load


@cache
def gazetteer() -> Matcher:
    """Places, capitals, states and towns of talks."""
    capitals = (replace(state, forms=tuple(map(str, state.attributes["metonyms"]))) for state in load("states"))
    states = (replace(state, attributes={"weak": False, "kind": "country"}) for state in load("states"))
    towns = (replace(town, attributes={"weak": False, "kind": "city"}) for town in load("acts_places"))
    return Matcher(
        [*load("places"), *(replace(c, attributes={"weak": False}) for c in capitals if c.forms), *states, *towns]
    )


def place_at(tokens: list[Token], index: int) -> int | None:
    """Where the name of a place that begins here ends, None where none does."""
    match = gazetteer().at(tokens, index) if tokens[index].text in gazetteer() else None
    return match.last if match and not match.prefix.strip("ال") else None


def end_of_place(tokens: list[Token], index: int) -> int | None:
    """Where a place ends that begins here, over the quarter of it that is meant ("شمال دارفور", "كفر كيلا")."""
    first = index + (tokens[index].text in words("quarters"))
    end = place_at(tokens, first) if first < len(tokens) else None
    return end if end and end - index > 1 else None


def is_sure_place(tokens: list[Token], index: int) -> bool:
    """Whether one word names a place and nothing else ("محافظ كركوك")."""
    match = gazetteer().at(tokens, index) if tokens[index].text in gazetteer() else None
    return match is not None and match.last == index + 1 and not match.prefix and not match.entry.attributes["weak"]
