"""Names of countries and actors by their codes, in the language of the interface."""

from functools import cache

from babel import Locale
from babel.core import get_global

from waqai.browser.texts import words


@cache
def country(code: str | None, lang: str) -> str | None:
    """A country's name by its ISO 3166-1 code, alpha-3 or numeric: ours where we have one, else the CLDR's."""
    if not code:
        return None
    own = words().get(f"territory.{_alpha3().get(code, code)}")
    if own:
        return own[lang]
    alpha2 = get_global("territory_aliases").get(code, [None])[0]
    name = Locale(lang).territories.get(alpha2) if alpha2 else None
    return str(name) if name else None


def actor(code: str, lang: str, written: str | None = None) -> str:
    """What to call an actor: country and sector if the code has them (`SDN.MIL`), else as it was written."""
    state, _, sector = code.partition(".")
    name = country(state, lang)
    if not name:
        return written or code
    branch = words().get(f"sector.{sector}")
    return f"{name} ({branch[lang] if branch else sector})" if sector else name


@cache
def _alpha3() -> dict[str, str]:
    """Alpha-3 code of a numeric one."""
    aliases = get_global("territory_aliases")
    letters = {names[0]: code for code, names in aliases.items() if len(code) == 3 and code.isalpha()}
    return {code: letters[names[0]] for code, names in aliases.items() if code.isdigit() and names[0] in letters}
