"""Ordinal numbers in words: "الثالث", "الحادي عشر", "السابع والعشرين", "العشرين"."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from waqai.arabic.tokens import Token
from waqai.lexicons import Matcher, load


@dataclass(frozen=True, slots=True)
class Ordinal:
    """An ordinal at tokens [first, last)."""

    first: int
    last: int
    value: int


@cache
def units() -> dict[str, int]:
    """Every spelling of a simple ordinal, with its value."""
    return {
        text: int(entry.attributes["value"]) for entry in load("ordinals") for text, _ in Matcher([entry]).spellings()
    }


@cache
def _tens() -> dict[str, tuple[int, str]]:
    """Spellings of عشر and the tens, with their value and clitic."""
    words = [entry for entry in load("number_words") if entry.attributes["kind"] in ("ten", "tens")]
    return {
        text: (int(entry.attributes["value"]), clitic)
        for entry in words
        for text, clitic in Matcher([entry]).spellings()
    }


def ordinal_at(tokens: Sequence[Token], index: int) -> Ordinal | None:
    """The ordinal that begins at a token, or None. A ten alone ("العشرين") is one with the article only."""
    text = tokens[index].text
    after = _tens().get(tokens[index + 1].text) if index + 1 < len(tokens) else None
    if text in units():
        value = units()[text]
        if after and after[0] == 10 and not after[1] and value < 10:
            return Ordinal(index, index + 2, 10 + value)
        if after and after[0] > 10 and after[1].startswith("و") and value < 10:
            return Ordinal(index, index + 2, after[0] + value)
        return Ordinal(index, index + 1, value)
    ten = _tens().get(text)
    if ten and ten[0] > 10 and ten[1].endswith(("ال", "لل")):
        return Ordinal(index, index + 1, ten[0])
    return None


def ordinal_before(tokens: Sequence[Token], end: int) -> Ordinal | None:
    """The longest ordinal that ends right before a token, or None."""
    for first in (end - 2, end - 1):
        found = ordinal_at(tokens, first) if first >= 0 else None
        if found and found.last == end:
            return found
    return None
