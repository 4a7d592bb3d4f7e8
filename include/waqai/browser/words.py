"""Words to find whatever their spelling: as a regular expression for DuckDB, and as spans in a text to mark."""

import re
from collections import defaultdict
from functools import cache

from waqai.arabic.normalise import fold, normalise
from waqai.browser.highlight import Piece, cut

MOST_WORDS = 8
# Where characters lie that the normaliser folds into one: Arabic, spaces, quotes and dashes. Presentation forms, which
# news pages do not write, are left out: the pattern is shown to the reader.
_RANGES = ((0x20, 0x250), (0x600, 0x700), (0x2000, 0x2070), (0x2755, 0x275F))
# Diacritics, invisible marks and tatweel: folding drops them.
_DROPPED = r"[\p{M}\p{Cf}ـ]*"


def folded_words(text: str | None) -> list[str]:
    """The words of a search, folded as the texts are, without those said twice."""
    return list(dict.fromkeys(fold(text or "").lower().split()))[:MOST_WORDS]


def pattern(word: str) -> str:
    """A folded word as RE2 that finds it in text as written: each letter with its variants, marks between them."""
    found = _DROPPED.join(_letter(char) for char in word)
    return f"(?i){found}" if re.search("[a-z]", word) else found


def marked(text: str, words: list[str]) -> tuple[Piece, ...]:
    """A text as pieces, those that hold one of the words being marked."""
    folded = normalise(text)
    lower = folded.text.lower() if len(folded.text.lower()) == len(folded.text) else folded.text
    spans = [
        (*folded.span(hit.start(), hit.end()), word) for word in words for hit in re.finditer(re.escape(word), lower)
    ]
    return cut(text, 0, len(text), spans) if text else ()


def _letter(char: str) -> str:
    written = char + _variants().get(char, "")
    return re.escape(char) if len(written) == 1 else f"[{''.join(re.escape(c) for c in written)}]"


@cache
def _variants() -> dict[str, str]:
    """Characters that fold into another one, by that one."""
    found: dict[str, str] = defaultdict(str)
    for char in (chr(code) for first, last in _RANGES for code in range(first, last)):
        folded = fold(char)
        if len(folded) == 1 and folded != char:
            found[folded] += char
    return dict(found)


def snippet(text: str, words: list[str], size: int = 320) -> tuple[Piece, ...]:
    """The stretch of about `size` characters around the first of the words, marked; the beginning where none stands."""
    hits = [piece.start for piece in marked(text, words) if piece.facts]
    start = max(0, (hits[0] if hits else 0) - size // 3)
    start = text.find(" ", start) + 1 if start else 0
    end = text.rfind(" ", start, start + size)
    end = len(text) if end < 0 or len(text) <= start + size else end
    shown = ("… " if start else "") + text[start:end] + (" …" if end < len(text) else "")
    return marked(shown, words)
