"""Paragraphs in which a site speaks of itself (rules for comments, terms, cookies) and not of the news."""

import re
from functools import cache

from waqai.arabic.normalise import fold
from waqai.lexicons import load

_SHORTEST, _LONGEST = 25, 1500
_PREFIXES = "وفبلك"
_WORD = re.compile(r"\w+")


@cache
def _firsts() -> frozenset[str]:
    """The first word of every form of a site's words, with each prefix: one look at a paragraph settles most."""
    site = [entry for entry in load("site_terms") if entry.attributes["kind"] == "site"]
    words = {_WORD.findall(fold(form).lower())[0] for entry in site for form in entry.forms}
    prefixes = ["", *_PREFIXES, *(one + other for one in _PREFIXES for other in _PREFIXES)]
    return frozenset(prefix + word for word in words for prefix in (prefixes if not word.isascii() else [""]))


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
    words = (text if text.isascii() else fold(text)).lower()
    if _firsts().isdisjoint(_WORD.findall(words)):
        return False
    kinds = [kind for kind, pattern in _patterns().values() if pattern.search(words)]
    return kinds.count("site") >= 2 and "reader" in kinds
