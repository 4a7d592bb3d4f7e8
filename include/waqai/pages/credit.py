"""Who stands behind a story: its author, the agency that it is taken from, the outlet that prints it."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from waqai.arabic.normalise import fold, normalise
from waqai.arabic.tokens import tokenise
from waqai.lexicons import Matcher, load, words
from waqai.lexicons.patterns import pattern
from waqai.pages.markers import key, marker

_PARTS = re.compile(r"\s*[+/|،,;؛•·]\s*|\s+[-–—]\s+|\s+and\s+|(?<=\S)\s+و\s?(?=\S)")
_DATELINE = re.compile(
    r"^[^.؟!:()]{2,50}?\s*(?:\(\s*([^()]{2,40}?)\s*\)\s*[-–—/:]|[-–—/،]\s*([^-–—/()،:]{2,30}?)\s*(?=[-–—/:]))"
)
_DESK, _DESK_LINE = 200, pattern("page_lines", "desk")
_BY, _LABEL = pattern("page_lines", "by"), pattern("page_lines", "source_label")
_PARENTHESES = re.compile(r"\(([^()]{2,60})\)\s*[.*]?\s*$")
_INITIALS = re.compile(r"^(?:[^\W\d_]{1,2}[.\s]*){1,4}$")
_NAME = 60
# Words before an agency's name.
_BEFORE = words("page_words", "before_agency")
_SIGNED = re.compile(r"\s*[+/|،,]\s*|\s+[-–—]\s+|\s*[()]\s*")
_EDGE = " .:()[]«»\"'-–—*"


@cache
def _agencies() -> Matcher:
    return Matcher(load("agencies"))


@lru_cache(4096)
def _opens(word: str) -> bool:
    """Whether an agency's name, or "وكالة" before one, begins with a word: asked of every short block."""
    if word.isascii() and word.isalpha():
        return word in _agencies()
    tokens = tokenise(word)
    return bool(tokens) and (tokens[0].text in _agencies() or tokens[0].text in _BEFORE)


def agency(name: str) -> str | None:
    """The one spelling of a news agency's name, or None where the words are none ("وكالة" may stand before it).

    Empty for an editorial desk: nobody's name, and no agency's.
    """
    bare = name.strip(_EDGE)
    if not bare or len(bare) > _NAME or not _opens(bare.split(None, 1)[0].lower()):
        return None
    tokens = tokenise(bare.lower())
    for first in (0, 1) if tokens[0].text in _BEFORE else (0,):
        match = _agencies().at(tokens, first) if first < len(tokens) else None
        if match and match.last == len(tokens):
            return str(match.entry.attributes["name"])
    return None


def names(line: str) -> list[str]:
    """The names in a credit line: agencies in their one spelling, others as written.

    >>> names("رويترز + أ ف ب")
    ['رويترز', 'فرانس برس']
    """
    line = _behind(_LABEL, line)
    if (inner := _PARENTHESES.search(line)) and any(agency(part) for part in _PARTS.split(inner[1])):
        # "م.ح/ع.ك (أ ف ب)": initials of the desk, and in parentheses whence it came.
        line = inner[1]
    if is_place_line(line):
        return agencies_in(line)
    if (whole := agency(line)) is not None:
        return [whole] if whole else []
    parts = [part.strip(_EDGE) for part in _PARTS.split(line)]
    if any(not part for part in parts) or not all(len(part) <= _NAME for part in parts):
        parts = [part for part in (line.strip(_EDGE),) if len(part) <= 2 * _NAME]
    # "و" parts names only where what follows is an agency: "الصحة والبيئة" is one name.
    return _unique(agency(part) or part for part in _rejoined(line, parts) if part)


def _behind(opening: re.Pattern[str], line: str) -> str:
    """A line without what it opens with."""
    folded = normalise(line)
    found = opening.match(folded.text.lower())
    return folded.slice(found.end(), len(folded.text)) if found else line


def _rejoined(line: str, parts: list[str]) -> list[str]:
    """Parts of a credit line, those that only "و" parted put together again unless an agency is among them."""
    if any(agency(part) for part in parts):
        return parts
    return [part.strip(_EDGE) for part in re.split(r"\s*[+/|،,;؛•·]\s*|\s+[-–—]\s+", line)]


def is_signature(text: str, outlet: str | None) -> bool:
    """Whether a short block consists of the outlet's and agencies' names alone ("صدى المدينة – وكالات")."""
    if len(text) > 70:
        return False
    bare = text.strip(" .()[]*-–—")
    if agency(bare):
        return True
    named = {part: agency(part) for part in _SIGNED.split(bare) if part}
    own = key(outlet) if outlet else ""
    parts = [part for part, name in named.items() if name or not _INITIALS.match(part)]
    known = [part for part in parts if named[part] or (own and key(part) == own)]
    return bool(known) and all(part in known or len(part.split()) <= 4 for part in parts) and (
        len(known) == len(parts) or bool(own and key(parts[0]) == own)
    )  # fmt: skip


def is_place_line(text: str) -> bool:
    """Whether a line above a story says where it was written and by which agency: "غزة/ الأناضول".

    >>> is_place_line("القاهرة (رويترز، الأناضول)"), is_place_line("القاهرة / وزير الخارجية")
    (True, False)
    """
    parts = [part.strip(_EDGE) for part in re.split(r"[/()]", text) if part.strip(_EDGE)]
    if len(text) > 50 or len(parts) != 2 or len(parts[0].split()) > 3:
        return False
    named = [part for part in _PARTS.split(parts[1]) if part]
    return bool(named) and all(map(agency, named))


def is_desk_line(text: str) -> bool:
    """Whether a line names in brackets those who prepared and edited an agency's report.

    >>> is_desk_line("(إعداد سامي الحلو للنشرة العربية - تحرير هناء نصر)"), is_desk_line("(إعداد الطعام) مستمر")
    (True, False)
    """
    return len(text) <= _DESK and text.lstrip()[:1] == "(" and bool(_DESK_LINE.match(fold(text).lower()))


def agencies_in(line: str) -> list[str]:
    """The agencies named in a line of authors ("صدى المدينة - وكالات")."""
    return [name for part in re.split(r"\s*[+/|،,()–—-]\s*|(?<=\S)\s+و\s?(?=\S)", line) if (name := agency(part))]


def dateline_agency(paragraph: str) -> str | None:
    """The agency in a dateline ("القاهرة (رويترز) - قال ..."), or None."""
    found = _DATELINE.match(paragraph[:90])
    return agency(found[1] or found[2]) if found else None


def author_of(text: str) -> str | None:
    """The person that a byline names, or None where it is long, a number or an agency."""
    if is_desk_line(text):
        return None  # those prepared what others wrote
    found = marker(text)
    name = found.rest if found and found.role == "byline" and found.rest else _behind(_BY, text)
    name = re.split(r"\s*[|•·]\s*|\s+[-–—]\s+", name.strip())[0].strip(" .:،,")
    return name if 3 <= len(name) <= _NAME and not re.search(r"\d", name) and agency(name) is None else None


def chain(lines: Iterable[str], first_paragraph: str, agencies: Iterable[str], outlet: str | None) -> tuple[str, ...]:
    """Names behind a story, the origin first: the dateline's agency, the credit lines, the markup's; not the outlet."""
    found = [name for line in lines for name in names(line)]
    origin = dateline_agency(first_paragraph)
    found = [name for name in found if name]
    own = key(outlet) if outlet else ""
    if not found:
        found = [agency(name) or name for name in agencies if key(name) != own]
    elif own and len(found) > 1:
        found = [name for name in found if key(name) != own] or found[:1]
    return tuple(_unique(([origin] if origin else []) + found))


def _unique(items: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(items))
