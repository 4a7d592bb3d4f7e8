"""Paragraphs in which a site speaks of itself (rules for comments, terms, cookies) and not of the news."""

import re
from functools import cache

from waqai.arabic.normalise import fold
from waqai.lexicons import load

_LONGEST = 1500


@cache
def _any() -> re.Pattern[str]:
    """Every form of a site's words, without the edges: one look at a paragraph settles most."""
    forms = {
        fold(form).lower() for entry in load("site_terms") if entry.attributes["kind"] == "site" for form in entry.forms
    }
    return re.compile("|".join(map(re.escape, sorted(forms))))


@cache
def _patterns() -> dict[str, tuple[str, re.Pattern[str]]]:
    """By entry of the lexicon: its kind, and a pattern of its folded forms."""
    found = {}
    for entry in load("site_terms"):
        forms = "|".join(re.escape(fold(form).lower()) for form in sorted(entry.forms, key=len, reverse=True))
        found[entry.id] = str(entry.attributes["kind"]), re.compile(rf"(?<!\w)[وفبلك]{{0,2}}(?:{forms})(?!\w)")
    return found


def speaks_of_site(text: str) -> bool:
    """Whether a paragraph names two of a site's own rules and speaks to its reader; one alone may be news.

    >>> speaks_of_site("نراجع تعليقاتكم وفق سياسة الخصوصية وشروط الاستخدام.")
    True
    """
    if len(text) > _LONGEST:
        return False
    words = (text if text.isascii() else fold(text)).lower()
    if not _any().search(words):
        return False
    kinds = [kind for kind, pattern in _patterns().values() if pattern.search(words)]
    return kinds.count("site") >= 2 and "reader" in kinds
