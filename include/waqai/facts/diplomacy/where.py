"""Where an act took place: the place visited, else a place led by في or ب in the clause."""

from dataclasses import replace
from functools import cache

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.party_words import adjectives
from waqai.facts.diplomacy.story import Draft
from waqai.facts.document import Document
from waqai.lexicons import Match, Matcher, load

_BEFORE_PLACE = words("before_place")


@cache
def gazetteer() -> Matcher:
    """Places, capitals, states and towns of talks."""
    capitals = (replace(state, forms=tuple(map(str, state.attributes["metonyms"]))) for state in load("states"))
    states = (replace(state, attributes={"weak": False, "kind": "country"}) for state in load("states"))
    towns = (replace(town, attributes={"weak": False, "kind": "city"}) for town in load("acts_places"))
    return Matcher(
        [*load("places"), *(replace(c, attributes={"weak": False}) for c in capitals if c.forms), *states, *towns]
    )


_TYPES = frozenset(["CONSULT", "AID", "PROTEST", "RETREAT", "COOPERATE", "AGREE", "CONCEDE"])


def place_at(tokens: list[Token], index: int) -> int | None:
    """Where the name of a place that begins here ends, None where none does."""
    match = gazetteer().at(tokens, index) if tokens[index].text in gazetteer() else None
    return match.last if match and not match.prefix.strip("ال") else None


def location_of(document: Document, draft: Draft) -> Match | None:
    """The gazetteer name of the place of an act; None where the clause names none."""
    if draft.found.reading.entry.attributes["type"] not in _TYPES:
        return None
    visit = draft.found.reading.entry.attributes.get("mode") == "visit"
    matcher, tokens = gazetteer(), document.tokens
    if visit:
        for party in (*draft.targets, *draft.towns):
            if tokens[party.first].text in matcher:
                return matcher.at(tokens, party.first)
    for index in range(draft.first, draft.last):
        if tokens[index].text not in matcher:
            continue
        match = matcher.at(tokens, index)
        if match and _led(document, draft, match, visit):
            return match
    return None


def _led(document: Document, draft: Draft, match: Match, visit: bool) -> bool:
    tokens, index = document.tokens, match.first - 1
    if tokens[index].text == "العاصمه" and tokens[match.first].text in adjectives():  # "the Country's capital C"
        return False
    if match.last > draft.last:
        return False
    if match.prefix in ("ب", "وب"):
        return not match.entry.attributes["weak"]
    while index >= draft.first and (tokens[index].text in _BEFORE_PLACE or tokens[index].text.endswith("يه")):
        index -= 1
    lead = tokens[index].text if index >= draft.first else ""
    return lead == "في" or (visit and (lead == "الي" or match.prefix in ("ل", "لل")))


def place_name(document: Document, match: Match) -> str:
    """The words of a place without the clitic before them."""
    tokens = document.tokens
    cut = 0 if match.prefix.endswith("لل") else len(match.prefix.removesuffix("ال"))
    start, end = document.normalised.span(tokens[match.first].start + cut, tokens[match.last - 1].end)
    words = document.text[start:end]
    return (
        "ا" + words
        if cut and tokens[match.first].text.startswith(match.prefix + "ل") and words.startswith("ل")
        else words
    )
