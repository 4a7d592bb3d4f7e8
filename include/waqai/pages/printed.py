"""Dates as pages print them in their own line: "الاثنين 8/يوليو/2024 - 04:20 م", "08-07-2024", "July 8, 2024".

The grammar is that of `waqai.arabic.dates`. Only whole dates (day, month, year) count here, and, where the time of the
fetch is known, a line that begins with "قبل ساعتين" or "أمس".
"""

import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache

from waqai.arabic.dates import WrittenDate, find_dates
from waqai.arabic.normalise import Normalised, fold
from waqai.lexicons import load, words
from waqai.lexicons.patterns import pattern

_LONGEST = 200
_LABEL = 40
# A Hijri date beside a Gregorian one is the same day by another count, and the less certain of the two.
_WHOLE = ("named", "numeric", "year_first", "hijri")
_NUMBER = re.compile(r"\d")
# No whole date is without a year: the cheap question asked of every block.
_YEAR = re.compile(r"(?<!\d)(?:19|20|1[345])\d\d(?!\d)")
# A length of time and a word that says it is past, and nothing besides.
_AGO = pattern("page_lines", "ago")
_FILLERS = words("page_words", "beside_dates")
_LETTERS = re.compile(r"[^\W\d_]+")


def printed_dates(text: str, anchor: datetime | None = None, language: str = "ar") -> Iterator[tuple[datetime, str]]:
    """Dates with their precision, in the order they stand in a short line. A clock without a zone is taken as UTC."""
    yield from ((found.value, found.precision) for found in printed(text, anchor, language))


def printed(text: str, anchor: datetime | None = None, language: str = "ar") -> list[WrittenDate]:
    """The same with the rule that read each date and whether its time zone is known."""
    line = fold(text[:_LONGEST])
    if anchor is None and not _NUMBER.search(line):
        return []  # only the time of the fetch gives "yesterday" a day
    found = find_dates(Normalised(line, line), anchor, language)
    whole = [date for date in found if date.rule in _WHOLE and date.precision in ("minute", "hour", "day")]
    if whole:
        return sorted(whole, key=lambda date: date.rule == "hijri")
    first = next(iter(found), None)
    leads = first is not None and not _LETTERS.search(line, 0, first.start)
    if first and leads and (first.rule == "ago" or _is_label(first, line, anchor)):
        return [first] if first.precision in ("minute", "hour", "day") else []
    return []


def _is_label(found: WrittenDate, line: str, anchor: datetime | None) -> bool:
    """ "أمس، 14:20" as a line of its own: a day not after the fetch."""
    past = anchor is not None and found.day <= anchor.date()
    bare = len(line) <= _LABEL and all(word in _FILLERS for word in _LETTERS.findall(line, found.end))
    return past and bare and found.rule == "relative"


@cache
def _names() -> frozenset[str]:
    """Words of the names of months, in Arabic, English and French."""
    entries = load("months")
    forms = [*(form for entry in entries for form in entry.forms)]
    forms += [name for entry in entries for key in ("english", "french") for name in entry.attributes.get(key, ())]
    return frozenset(part for form in forms for part in fold(form).split())


def is_ago_line(text: str) -> bool:
    """Whether a line says how long ago something was and nothing else.

    >>> is_ago_line("قبل 3 ساعات"), is_ago_line("منذ ساعتين والقصف مستمر")
    (True, False)
    """
    if len(text) > _LABEL:
        return False
    line = text.lower()
    return ("ago" in line if line.isascii() else True) and bool(_AGO.match(fold(line)))


def is_date_line(text: str, spare: int = 0) -> bool:
    """Whether a short line says a date and nothing else; `spare` words beside it are let pass."""
    if not 8 <= len(text) <= 90:
        return False
    line = fold(text).lower()
    if not _YEAR.search(line):
        return False
    words = [word for word in _LETTERS.findall(line) if word not in _FILLERS]
    return sum(word not in _names() for word in words) <= spare and bool(printed(text))
