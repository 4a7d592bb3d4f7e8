"""Sentences of an Arabic text with their original offsets, paragraph, and whether and by whom they are quoted."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from waqai.arabic.boundaries import boundaries
from waqai.arabic.speech import Speakers, quoted_spans


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
    quotes = quoted_spans(text)
    begins = [start for start, _ in quotes]
    speakers = Speakers()
    found: list[Sentence] = []
    for paragraph, start, end in spans(text):
        middle = (start + end) // 2
        near = bisect_right(begins, middle) - 1
        inside = near >= 0 and middle < quotes[near][1]
        words = text[start:end]
        found.append(Sentence(words, start, end, paragraph, len(found), inside, speakers.of(words, inside)))
    return found


def spans(text: str) -> Iterator[tuple[int, int, int]]:
    """(paragraph, start, end) of every sentence, without the white space around it."""
    at = 0
    for paragraph, end in boundaries(text):
        words = text[at:end]
        bare = words.strip()
        if bare:
            start = at + len(words) - len(words.lstrip())
            yield paragraph, start, start + len(bare)
        at = end
