"""People named in full once, and by one of their names in the rest of the text."""

from itertools import compress

from waqai.arabic.tokens import Token
from waqai.facts.diplomacy.context import words
from waqai.facts.diplomacy.parties.party import Party
from waqai.facts.diplomacy.parties.party_words import given_names, matcher
from waqai.facts.diplomacy.predicates.predicates import Reading, read_word

_SPOKEN = frozenset(["REJECT", "ACCUSE", "THREATEN", "SUPPORT"])


def called_by(tokens: list[Token], parties: list[Party]) -> dict[str, Party]:
    """By its last or first word, who is first named in full by a name of more words."""
    found: dict[str, Party] = {}
    people = [party for party in parties if party.kind == "person"]
    for at in (-1, 0):
        for party in people:
            name = tokens[party.name_first : party.name_last]
            if len(name) > 1 and len(name[at].text) > 2:
                found.setdefault(name[at].text, party)
    return found


def short_names(tokens: list[Token], texts: list[str], parties: list[Party]) -> list[Party]:
    """The family name of a person named with a title stands for that person in the rest of the text."""
    short = {
        tokens[party.name_last - 1].text: party
        for party in parties
        if party.kind == "person" and party.name_last - party.name_first >= 2 and _is_family_name(tokens, party)
    }
    short = {word: party for word, party in short.items() if len(word) > 3}
    weak = _weak(tokens, parties)
    if not (short or weak):
        return []
    taken = {k for party in parties for k in range(party.first, party.last)}
    spelt = {prefix + word: (prefix, full) for word, full in short.items() for prefix in ("", "و", "ب", "ل")}
    names = spelt.keys() | weak.keys()
    places = [*compress(range(len(texts)), map(names.__contains__, texts))]
    found = [_short(k, *spelt[texts[k]]) for k in places if texts[k] in spelt and k not in taken]
    taken.update(party.first for party in found)
    said = (k for k in places if texts[k] in weak and k not in taken)
    return found + [_short(k, "", weak[texts[k]]) for k in said if _is_speaker(tokens, k)]


def _weak(tokens: list[Token], parties: list[Party]) -> dict[str, Party]:
    """Last names of known persons that are words or given names too, and so count only behind a verb of saying."""
    people = [p for p in parties if p.kind == "person" and p.key != "named" and p.name_last - p.name_first >= 2]
    last = {tokens[party.name_last - 1].text: party for party in people}
    return {word: party for word, party in last.items() if len(word) > 2 and not word.startswith("ال")}


def _is_speaker(tokens: list[Token], index: int) -> bool:
    """Whether a name stands alone behind a verb of saying ("وشدد عون على …")."""
    behind = tokens[index + 1].text if index + 1 < len(tokens) else ""
    named = tokens[index].text in given_names() or behind.endswith("ي")
    family = behind.startswith("ال") and named  # "وقال صالح المطلق", "وقال عون الشامي"
    alone = not family and (behind not in given_names() or behind == "علي")  # the preposition
    return alone and index > 0 and any(map(_takes_a_speaker, read_word(tokens[index - 1].text)))


def _takes_a_speaker(reading: Reading) -> bool:
    """Whether a verb says something, or is of acts that are done by saying and take no noun for help or peace."""
    spoken = reading.tense == "perfect" and reading.entry.attributes.get("type") in _SPOKEN
    return reading.entry.id == "say" or spoken


def _is_family_name(tokens: list[Token], party: Party) -> bool:
    """Whether the last word of a name may stand alone; of a known person's only what the lexicons do not have."""
    word = tokens[party.name_last - 1].text
    unlisted = word not in matcher() and word not in words("adjectives") and word not in given_names()
    return party.key == "named" or (word.startswith("ال") and unlisted)


def _short(index: int, prefix: str, full: Party) -> Party:
    return Party(index, index + 1, index, index + 1, "person", "named", prefix, full.country, stands_for=full)
