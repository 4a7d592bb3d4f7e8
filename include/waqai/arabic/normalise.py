"""The one normaliser: folds spelling variants of Arabic text and keeps the way back to the original characters.

Applied alike to texts and to lexicon entries, so that spelling never decides a match. Folds alef and hamza
carriers (أإآٱ to ا, ؤ to و, ئ to ي), ى and Persian ی to ي, ک to ك, ة to ه, digits of three scripts to 0-9, exotic
spaces to a space and quotes to "; drops diacritics, tatweel, stops hidden between tatweels, zero-width and bidi marks;
takes presentation forms apart.
"""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_FOLD = dict(
    zip(
        map(ord, "أإآٱٲٳىیۍېےکڪگةۀہەھؤئ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u00a0\u202f\u2009\u2007\u2002\u2003\t“”„«»‟″❝❞’‘‚´`–—−‐‑٪"),
        "اااااايييييككگههههه" + "وي" + "01234567890123456789" + " " * 7 + '"' * 9 + "'" * 5 + "-" * 5 + "%",
        strict=True,
    )
)
_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
_DROPPED = _MARKS + "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u034f"
# A stop that is set into a word between tatweels hides the word from filters ("قـ.ـتل"): it is no stop.
_HIDING = r"(?<=[^\W\d_])(?:\u0640+\.\u0640+|\.\u0640+)(?=[^\W\d_])"
_UNEVEN = re.compile(f"[{_DROPPED}\ufb50-\ufdff\ufe70-\ufefe]")
_HIDDEN_TOO = re.compile(f"{_HIDING}|{_UNEVEN.pattern}")
_DROP = re.compile(f"[{_DROPPED}]")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A folded text and the way back: `starts[i]` is where its character i begins in the original (None: at i)."""

    text: str
    original: str
    starts: tuple[int, ...] | None = None

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Original [start, end) of folded [start, end), diacritics after the last letter included."""
        if self.starts is None:
            return start, end
        if end <= start:
            return self.starts[start], self.starts[start]
        first, last = self.starts[start], self.starts[end]
        while last > first and self.original[last - 1] in _TRAILING:
            last -= 1
        return first, last

    def index(self, offset: int) -> int:
        """Folded position of the character that covers an original offset."""
        return offset if self.starts is None else max(0, bisect_right(self.starts, offset) - 1)

    def slice(self, start: int, end: int) -> str:
        """The original words behind folded [start, end)."""
        first, last = self.span(start, end)
        return self.original[first:last]


_HIDDEN = (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)
_TRAILING = frozenset(map(chr, _HIDDEN))


def normalise(text: str) -> Normalised:
    """Folds `text`, keeping offsets. Linear in its length; one table look-up a character where nothing is dropped."""
    if text.isascii():
        return Normalised(text.replace("\t", " "), text)
    if not _UNEVEN.search(text):
        return Normalised(text.translate(_FOLD), text)
    pieces: list[str] = []
    starts: list[int] = []
    at = 0
    for match in (_HIDDEN_TOO if ".\u0640" in text else _UNEVEN).finditer(text):
        pieces.append(text[at : match.start()])
        starts.extend(range(at, match.start()))
        if not _DROP.match(match.group()) and match.group()[0] != ".":
            unfolded = _DROP.sub("", unicodedata.normalize("NFKC", match.group()))
            pieces.append(unfolded)
            starts.extend([match.start()] * len(unfolded))
        at = match.end()
    pieces.append(text[at:])
    starts.extend(range(at, len(text) + 1))
    return Normalised("".join(pieces).translate(_FOLD), text, tuple(starts))


def fold(text: str) -> str:
    """The folded text alone, for lexicon entries and comparisons."""
    return normalise(text).text
