"""Names of towns beyond the gazetteer: `localities.yaml`, and GeoNames with coordinates (`geonames.tsv`, CC BY 4.0).

They are thousands: a word is looked up with its clitic taken off, not expanded with every clitic as in `Matcher`.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import Token, texts_of
from waqai.lexicons import Entry, Match, Matcher, load, words
from waqai.memo import remembered

_CLITICS = frozenset("وفبل")
_Term = tuple[tuple[str, ...], Entry]


class _Begun(NamedTuple):
    """The town whose name is one word alone, and the longer names that begin with it, by the word behind it."""

    alone: Entry | None
    longer: dict[str, list[_Term]]


def town_at(tokens: Sequence[Token], index: int) -> Match | None:
    """The longest town name that begins at a token, behind a conjunction or a preposition or not."""
    behind = index + 1
    following = tokens[behind].text if behind < len(tokens) else ""
    for prefix, (alone, longer) in _terms(tokens[index].text):
        for rest, entry in longer.get(following, ()):
            last = behind + len(rest)
            if last <= len(tokens) and tuple(texts_of(tokens[behind:last])) == rest:
                return Match(entry, index, last, prefix)
        if alone:
            return Match(alone, index, behind, prefix)
    return None


@remembered(50_000)
def _terms(word: str) -> tuple[tuple[str, _Begun], ...]:
    """The clitics of a word and the names that begin with what is left of it; the word itself first."""
    known = _by_first()
    if word[0] not in _CLITICS and word not in known:
        return ()
    return tuple((prefix, known[first]) for first, prefix in _bare(word) if first in known)


def may_begin(word: str) -> bool:
    """Whether the name of a town may begin with a word."""
    known = _by_first()
    return word in known or (word[0] in _CLITICS and any(first in known for first, _ in _bare(word)))


def place_names(tokens: Sequence[Token], begins: Iterable[int], towns: Iterable[int]) -> dict[int, Match]:
    """Names of the gazetteer and of towns by first token, the longer of two that begin at one token.

    `begins`, `towns`: where those of the gazetteer, and those of towns, may begin.
    """
    known = {match.first: match for match in gazetteer().find(tokens, begins)}
    for index in towns:
        town = town_at(tokens, index)
        if town and (index not in known or town.last > known[index].last or _is_whole(tokens, known[index], town)):
            known[index] = town
    return known


def _is_whole(tokens: Sequence[Token], known: Match, town: Match) -> bool:
    """Whether a name that begins like "and" is meant: "في وجدة", "مدينة وجدة", but "الرياض وجدة"."""
    if known.prefix != "و" or town.prefix or town.last < known.last or not known.first:
        return False
    return tokens[known.first - 1].text.removeprefix("ب") in words("word_classes", "before_names")


@cache
def gazetteer() -> Matcher:
    """Our gazetteer, and the states that it leaves out."""
    known = {fold(form) for place in load("places") for form in place.forms}
    keys = {"kind": "country", "lat": None, "lon": None, "weak": True}
    states = [
        replace(state, forms=tuple(kept), attributes={"country": state.id, **keys})
        for state in load("states")
        if (kept := [form for form in state.forms if fold(form) not in known])
    ]
    return Matcher([*load("places"), *states])


def geonames() -> Iterator[Entry]:
    """The towns that have an id and coordinates; the id is `geonames:` and the number."""
    return (entry for _, entry in _names().values() if entry.attributes["lat"] is not None)


def _bare(word: str) -> Iterator[tuple[str, str]]:
    """The word, and what is left of it without its clitics; لل is ل before the article."""
    yield word, ""
    if word[:1] in ("و", "ف") and len(word) > 3:
        yield from ((rest, word[0] + prefix) for rest, prefix in _bare(word[1:]) if prefix[:1] not in ("و", "ف"))
    elif word.startswith("لل"):
        yield "ال" + word[2:], "ل"
    elif word[:1] in ("ب", "ل") and len(word) > 3:
        yield word[1:], word[0]


@cache
def _by_first() -> dict[str, _Begun]:
    """Names by their first word, and the longer ones by their second, the longest first."""
    begun: dict[str, _Begun] = {}
    for name, (rest, entry) in _names().items():
        first = name.split()[0]
        known = begun.setdefault(first, _Begun(None, {}))
        if rest:
            known.longer.setdefault(rest[0], []).append((rest, entry))
        else:
            begun[first] = known._replace(alone=entry)
    for _, longer in begun.values():
        for same in longer.values():
            same.sort(key=lambda term: -len(term[0]))
    return begun


def _names() -> dict[str, _Term]:
    """What stands behind the first word of each name; a name of `localities.yaml` goes before its namesake."""
    found: dict[str, _Term] = {}
    for entry in _rows():
        found[entry.forms[0]] = (tuple(entry.forms[0].split()[1:]), entry)
    for locality in load("localities"):
        keys = {"lat": None, "lon": None, "weak": True, **locality.attributes}
        named = Entry(locality.id, (), attributes=keys)
        for name in map(fold, locality.forms):
            if name not in found or found[name][1].attributes["country"] != keys["country"]:
                found[name] = (tuple(name.split()[1:]), named)
    return found


def _rows() -> Iterator[Entry]:
    text = files(__package__).joinpath("geonames.tsv").read_text(encoding="utf8")
    for line in text.splitlines()[1:]:
        name, number, country, lat, lon, kind = line.split("\t")
        spot = {"lat": float(lat), "lon": float(lon)} if number else {"lat": None, "lon": None}
        yield Entry(
            f"geonames:{number}", (name,), attributes={"country": country or None, "kind": kind, "weak": True, **spot}
        )
