"""The closed classes of words around the parts of a date, from their lexicon."""

from functools import cache

from waqai.arabic.normalise import fold
from waqai.lexicons import load


@cache
def date_words(role: str) -> frozenset[str]:
    """The folded words of a role of date_words.yaml."""
    return frozenset(
        fold(form) for entry in load("date_words") if entry.attributes["role"] == role for form in entry.forms
    )
