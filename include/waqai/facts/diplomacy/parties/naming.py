"""What a party is called in a fact, and its identifier."""

from functools import cache

from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import names_with_lam
from waqai.facts.document import Document
from waqai.lexicons import Entry, load

_QUOTES = dict.fromkeys(map(ord, '"“”«»'), " ")


def name(document: Document, party: Party) -> str:
    """The words of a party without titles, quotation marks and the clitics before them."""
    if party.as_named:
        return party.as_named
    tokens = document.tokens
    first = tokens[party.name_first].text
    cut = len(party.prefix.removesuffix("ال")) if party.name_first == party.first else 0
    start, end = document.normalised.span(tokens[party.name_first].start + cut, tokens[party.name_last - 1].end)
    words = " ".join(document.text[start:end].translate(_QUOTES).split())
    # لل is the preposition and the article: the article's alef is not written.
    if cut and party.prefix.endswith("لل"):
        return "ال" + words
    if cut and first.startswith(party.prefix.removesuffix("ل") + "لل") and first[cut:] not in names_with_lam():
        return "ا" + words if words.startswith("ل") else "ال" + words
    return words


def meant(parties: list[Party]) -> list[Party]:
    """The parties themselves where others stand for them ("الوزير", "الجانبان"), without repeats."""
    found = [member for party in parties for member in (party.group or (party.stands_for or party,))]
    return list({party.identity: party for party in found}.values())


def identifier(party: Party) -> str:
    """The Wikidata item of a known party, the ISO 3166 code of a state, else its country and PLOVER sector (`KEN.GOV`).

    A party of the lexicons without an item has the key of its entry behind `waqai:`; nothing known gives `unknown`.
    """
    if party.kind in ("state", "nationals"):
        return party.country or "unknown"
    entry = _entries().get((party.kind == "person", party.key))
    if entry is None:
        return f"{party.country}.GOV" if party.country else "unknown"
    if entry.attributes.get("wikidata"):
        return str(entry.attributes["wikidata"])
    if "role" in entry.attributes or party.kind in ("movement", "body", "office", "group"):
        return f"waqai:{entry.id}"
    sector = str(entry.attributes.get("sector", "GOV"))
    return f"{party.country}.{sector}" if party.country else sector


@cache
def _entries() -> dict[tuple[bool, str], Entry]:
    """Entries of people, and of the rest, by key."""
    people = {(True, entry.id): entry for entry in load("people")}
    others = {(False, entry.id): entry for name in ("actors_titles", "actors") for entry in load(name)}
    return {**people, **others}
