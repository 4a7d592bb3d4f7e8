"""Which territory a count belongs to: an ISO 3166 alpha-3 code, with the two parts of Palestine told apart.

Codes: ISO 3166-1 alpha-3; `PSE-GAZA` and `PSE-WB` for the Gaza Strip and the West Bank, which report separately and
have no code of their own; `XXX` where no place is known (so the count is kept and never added to a country's).
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from waqai.arabic.normalise import normalise
from waqai.arabic.tokens import Token, tokenise
from waqai.lexicons import Matcher, load
from waqai.lexicons.towns import geonames

UNKNOWN = "XXX"
GAZA, WEST_BANK = "PSE-GAZA", "PSE-WB"

# Degrees east: the Gaza Strip lies west of 34.6, the West Bank east of 34.8 (both WGS 84).
_GAZA_EAST, _BANK_WEST = 34.6, 34.8
# UCDP where_prec from which on a place names a whole province or country, not a spot.
WIDE = 4


# Cities whose bare name stands for the territory when a total or a day's figure is given for it.
_NAMESAKES = frozenset({"ghza"})


@cache
def _gazetteer() -> Mapping[str, Mapping[str, Any]]:
    return {entry.id: entry.attributes for entry in (*load("places"), *geonames())}


@cache
def _matcher() -> Matcher:
    return Matcher(load("places"))


@cache
def territory_in(words: str | None) -> str | None:
    """The territory of the last gazetteer place named in some words, None where there is none."""
    if not words:
        return None
    found = [territory_of(match.entry.id) for match in _matcher().find(tokenise(normalise(words)))]
    return next((territory for territory in reversed(found) if territory), None)


def territories_in(tokens: Sequence[Token]) -> Iterator[str]:
    """The territories of all gazetteer places named in some tokens, in order."""
    found = (territory_of(match.entry.id) for match in _matcher().find(tokens))
    return (territory for territory in found if territory)


def territory_of(place_id: str | None, lon: float | None = None) -> str | None:
    """The territory of a gazetteer place (with or without `place:` in front), None where there is none."""
    entry = _gazetteer().get((place_id or "").removeprefix("place:"))
    country = entry.get("country") if entry else None
    if not country:
        return None
    if country != "PSE" or (entry and entry.get("kind") == "country"):
        return str(country)
    east = lon if lon is not None else (entry or {}).get("lon")
    if east is None:
        return "PSE"
    return GAZA if east < _GAZA_EAST else WEST_BANK if east > _BANK_WEST else "PSE"


def is_whole(place_id: str | None) -> bool:
    """Whether a gazetteer place is a whole territory, not a part of one."""
    name = (place_id or "").removeprefix("place:")
    entry = _gazetteer().get(name)
    return name in _NAMESAKES or (entry is not None and entry.get("kind") in ("country", "territory"))
