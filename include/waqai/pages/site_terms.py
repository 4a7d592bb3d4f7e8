"""Paragraphs in which a site speaks of itself (rules for comments, terms, cookies) and not of the news."""

import re
from functools import cache
from itertools import accumulate, takewhile

from waqai.arabic.normalise import fold
from waqai.lexicons import load

_SHORTEST, _LONGEST = 25, 1500
_PREFIXES = "وفبلك"
_ARABIC = re.compile("[\u0621-\u064a]")


@cache
def _forms(kind: str, latin: bool) -> tuple[str, ...]:
    """Every form of a kind in one of the scripts: a search for each as it stands settles most paragraphs."""
    own = [entry for entry in load("site_terms") if entry.attributes["kind"] == kind]
    forms = {fold(form).lower() for entry in own for form in entry.forms}
    return tuple(sorted(form for form in forms if form.isascii() is latin))


@cache
def _opening(latin: bool) -> str:
    """What all forms that speak to the reader begin with, if anything: asked before any of them."""
    first, *_, last = _forms("reader", latin)  # in the order of the alphabet
    return max(takewhile(last.startswith, accumulate(first)), key=len, default="")


@cache
def _patterns() -> dict[str, tuple[str, re.Pattern[str]]]:
    """By entry of the lexicon: its kind, and a pattern of its folded forms."""
    found = {}
    for entry in load("site_terms"):
        forms = "|".join(re.escape(fold(form).lower()) for form in sorted(entry.forms, key=len, reverse=True))
        found[entry.id] = str(entry.attributes["kind"]), re.compile(rf"(?<!\w)[{_PREFIXES}]{{0,2}}(?:{forms})(?!\w)")
    return found


def speaks_of_site(text: str) -> bool:
    """Whether a paragraph names two of a site's own rules and speaks to its reader; one alone may be news.

    >>> speaks_of_site("نراجع تعليقاتكم وفق سياسة الخصوصية وشروط الاستخدام.")
    True
    """
    if not _SHORTEST <= len(text) <= _LONGEST:
        return False
    latin = text.isascii() or not _ARABIC.search(text)
    words = (text if latin else fold(text)).lower()
    if _opening(latin) not in words:
        return False
    if not all(any(map(words.__contains__, _forms(kind, latin))) for kind in ("reader", "site")):
        return False
    kinds = [kind for kind, pattern in _patterns().values() if pattern.search(words)]
    return kinds.count("site") >= 2 and "reader" in kinds
