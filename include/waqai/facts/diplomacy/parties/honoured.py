"""Persons whom only a courteous word means that were named before: "وأكد جلالته", "إن سيادته"."""

from functools import cache
from itertools import compress
from typing import cast

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import PEOPLE, Party
from waqai.facts.diplomacy.predicates.predicates import may_be_verb
from waqai.lexicons import Entry, load

_HIGHNESS = "his_highness"
_CLITICS = ("", "و", "ل", "ب")
_THAT = words("that") | words("that_bare") | {"ان", "بان"}


@cache
def _courteous() -> dict[str, tuple[str, Entry]]:
    """Every courteous word, with its clitics, to its clitic and entry."""
    return {
        clitic + fold(form): (clitic, entry)
        for entry in load("honorifics")
        for form in entry.forms
        for clitic in _CLITICS
    }


def honoured(tokens: list[Token], texts: list[str], parties: list[Party]) -> list[Party]:
    """Parties that stand for the person of a title that their courteous word is for."""
    courteous = _courteous()
    places = [*compress(range(len(texts)), map(courteous.__contains__, texts))]
    if not places:
        return []
    found: list[Party] = []
    taken = {k for party in parties for k in range(party.first, party.last)}
    for index in places:
        clitic, entry = courteous[texts[index]]
        if index in taken or not _is_person(tokens, index, clitic, entry):
            continue
        if person := _first_named(tokens, parties, index, entry):
            key, at = person.title or person.key, (index, index + 1)
            found.append(Party(*at, *at, "title", key, clitic, person.country, stands_for=person))
    return found


def _is_person(tokens: list[Token], index: int, clitic: str, entry: Entry) -> bool:
    """Whether a courteous word that is a noun of its own too means someone: a verb or "that" stands before it."""
    if not entry.attributes.get("noun"):
        return True
    before = tokens[index - 1].text if index else ""
    verb = may_be_verb(before)
    return not clitic and (verb or before in _THAT)


def _is_highness(tokens: list[Token], party: Party) -> bool:
    """Whether a person is introduced as "His Highness"."""
    return any(token.text in ("السمو", "سمو") for token in tokens[max(0, party.first - 2) : party.name_first])


def _first_named(tokens: list[Token], parties: list[Party], index: int, entry: Entry) -> Party | None:
    """The person of the first fitting title whom the text names first: of him it tells, others he only meets."""
    before = [party for party in parties if party.first < index and party.kind in PEOPLE]
    if entry.id == _HIGHNESS and (prince := next((p for p in before if _is_highness(tokens, p)), None)):
        return prince  # whom the text calls so by name: a president may be one
    for title in map(str, cast("list[str]", entry.attributes["titles"])):
        if person := next((party for party in before if (party.title or party.key) == title), None):
            return person
    return None
