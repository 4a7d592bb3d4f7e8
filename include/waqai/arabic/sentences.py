"""Sentences of an Arabic text with their original offsets, paragraph, and whether and by whom they are quoted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from waqai.arabic.normalise import normalise
from waqai.arabic.tokens import tokenise
from waqai.lexicons import Matcher, load

# A stop ends a sentence where a space, a quote or the end follows it, and no single letter goes before: "أ.ف.ب",
# "د. سمير" and "3.5" stay whole.
_STOP = re.compile(
    r"(?<=[^\d\s.])(?<!\b\w)[.](?=[\s\"»”)\]]|$)|(?<=\d)[.](?=\s|$)|[!؟?]+|[.]{2,}(?=\s|$)|…(?=\s|$)|\n+"
)
_CLOSERS = "\"»”)]'"
_OPEN, _CLOSE = "«“", "»”"
_SPEAKER_WORDS = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence at [start, end) of the text, without the white space around it.

    `paragraph` and `order` count from 0; `quoted`: it lies, at its middle, inside quotation marks; `speaker`: who is
    said to have said it, as written, else None.
    """

    text: str
    start: int
    end: int
    paragraph: int
    order: int
    quoted: bool = False
    speaker: str | None = None


def split(text: str) -> list[Sentence]:
    """Sentences in order; every character but white space belongs to exactly one. Linear in the text's length."""
    quoted = _quoted_spans(text)
    found: list[Sentence] = []
    speaker: str | None = None
    for paragraph, start, end in _spans(text):
        words = text[start:end]
        inside = any(a <= (start + end) // 2 < b for a, b in quoted if a < end and b > start)
        named = _speaker(words)
        speaker = named or (speaker if inside and found and found[-1].quoted else None)
        found.append(Sentence(words, start, end, paragraph, len(found), inside, speaker))
    return found


def _spans(text: str) -> Iterator[tuple[int, int, int]]:
    """(paragraph, start, end) of every sentence."""
    paragraph = at = 0
    for match in [*_STOP.finditer(text), None]:
        end = match.end() if match else len(text)
        while match and match.group()[0] != "\n" and end < len(text) and text[end] in _CLOSERS:
            end += 1
        words = text[at:end]
        if words.strip():
            start = at + len(words) - len(words.lstrip())
            yield paragraph, start, at + len(words.rstrip())
            at = end
        if match and match.group()[0] == "\n" and at:
            paragraph += 1
            at = end


def _quoted_spans(text: str) -> list[tuple[int, int]]:
    """[start, end) between quotation marks; straight marks open and close in turn, anew in every paragraph."""
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    for match in re.finditer(r'["«“»”\n]', text):
        sign = match.group()
        if sign == "\n":
            opened = None
        elif sign in _OPEN or (sign == '"' and opened is None):
            opened = match.start()
        elif opened is not None:
            spans.append((opened, match.end()))
            opened = None
    return spans


@cache
def _verbs() -> Matcher:
    return Matcher([entry for entry in load("claimants") if entry.attributes.get("role") == "verb"])


def _speaker(sentence: str) -> str | None:
    """The words between a verb of saying and "that", a colon or a quotation mark."""
    normalised = normalise(sentence)
    tokens = tokenise(normalised)
    for verb in _verbs().find(tokens):
        for last in range(verb.last, min(verb.last + _SPEAKER_WORDS, len(tokens))):
            if tokens[last].text in ("ان", "انه", "انها", "انهم", "بان", ":", '"', "،"):
                if last == verb.last:
                    break
                return normalised.slice(tokens[verb.last].start, tokens[last - 1].end)
        if verb.first > 12:
            break
    return None
