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
        "أإآٱٲٳىیۍېےکڪگةۀہەھؤئ٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u00a0\u202f\u2009\u2007\u2002\u2003\t“”„«»‟″❝❞’‘‚´`–—−‐‑٪",
        "اااااايييييككگههههه" + "وي" + "01234567890123456789" + " " * 7 + '"' * 9 + "'" * 5 + "-" * 5 + "%",
        strict=True,
    )
)
_TABLE = str.maketrans(_FOLD)
_FEW = 100  # letters
_MARKS = "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640"
_DROPPED = _MARKS + "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad\u034f"
# A stop that is set into a word between tatweels hides the word from filters ("قـ.ـتل"): it is no stop.
_HIDING = r"(?<=[^\W\d_])(?:\u0640+\.\u0640+|\.\u0640+)(?=[^\W\d_])"
_UNEVEN = re.compile(f"[{_DROPPED}\ufb50-\ufdff\ufe70-\ufefe]")
_HIDDEN_TOO = re.compile(f"{_HIDING}|{_UNEVEN.pattern}")
_DROP = re.compile(f"[{_DROPPED}]")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A folded text and the way back: from folded `breaks[k]` to the next break it runs along with the original from
    `origins[k]` on (no breaks: all along)."""

    text: str
    original: str
    breaks: tuple[int, ...] = ()
    origins: tuple[int, ...] = ()

    def _origin(self, position: int) -> int:
        """Where a folded character begins in the original."""
        run = bisect_right(self.breaks, position) - 1
        return self.origins[run] + position - self.breaks[run]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Original [start, end) of folded [start, end), diacritics after the last letter included."""
        if not self.breaks:
            return start, end
        if end <= start:
            return self._origin(start), self._origin(start)
        first, last = self._origin(start), self._origin(end)
        while last > first and self.original[last - 1] in _TRAILING:
            last -= 1
        return first, last

    def index(self, offset: int) -> int:
        """Folded position of the character that covers an original offset."""
        if not self.breaks:
            return offset
        run = bisect_right(self.origins, offset) - 1
        if run < 0:
            return 0
        last = self.breaks[run + 1] - 1 if run + 1 < len(self.breaks) else len(self.text)
        return max(0, min(self.breaks[run] + offset - self.origins[run], last))

    def slice(self, start: int, end: int) -> str:
        """The original words behind folded [start, end)."""
        first, last = self.span(start, end)
        return self.original[first:last]


_HIDDEN = (0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF)
_TRAILING = frozenset(map(chr, _HIDDEN))


def normalise(text: str) -> Normalised:
    """Folds `text`, keeping offsets. Linear in its length."""
    if text.isascii():
        return Normalised(text.replace("\t", " "), text)
    if not _UNEVEN.search(text):
        return Normalised(_folded(text), text)
    pieces: list[str] = []
    breaks, origins = [0], [0]
    at = size = 0
    for match in (_HIDDEN_TOO if ".\u0640" in text else _UNEVEN).finditer(text):
        pieces.append(text[at : match.start()])
        size += match.start() - at
        at = match.end()
        if not _DROP.match(match.group()) and match.group()[0] != ".":
            unfolded = _DROP.sub("", unicodedata.normalize("NFKC", match.group()))
            pieces.append(unfolded)
            breaks.extend(range(size, size + len(unfolded)))
            origins.extend([match.start()] * len(unfolded))
            size += len(unfolded)
        breaks.append(size)
        origins.append(at)
    pieces.append(text[at:])
    return Normalised(_folded("".join(pieces)), text, tuple(breaks), tuple(origins))


def _folded(text: str) -> str:
    """A text with each variant of a letter replaced; in more than a few words ten times faster than by a table."""
    if len(text) < _FEW:
        return text.translate(_TABLE)
    for variant, letter in _FOLD.items():
        text = text.replace(variant, letter)
    return text


def fold(text: str) -> str:
    """The folded text alone, for lexicon entries and comparisons."""
    return normalise(text).text
