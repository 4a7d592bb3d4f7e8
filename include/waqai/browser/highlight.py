"""A story cut so that evidence can be marked at its exact characters, among the segments of the page it stood on."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

_BREAK = re.compile(r"\n+")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Piece:
    """A run of characters [start, end) and the keys of the facts whose evidence covers it."""

    text: str
    start: int
    facts: tuple[str, ...] = ()
    first: tuple[str, ...] = ()


@dataclass(frozen=True)
class Block:
    """A paragraph of the story (`pieces`) or a segment of the page outside of it (`text`), with its role."""

    role: str
    pieces: tuple[Piece, ...] = ()
    text: str = ""


def cut(text: str, start: int, end: int, spans: Sequence[tuple[int, int, str]]) -> tuple[Piece, ...]:
    """`text[start:end]` as pieces, split where a span (first, end, key) begins or ends; spans may overlap."""
    edges = {start, end}
    for first, last, _ in spans:
        edges |= {edge for edge in (first, last) if start < edge < end}
    at = sorted(edges)
    return tuple(
        Piece(
            text[here:there],
            here,
            tuple(key for first, last, key in spans if first <= here and there <= last),
            tuple(key for first, last, key in spans if first == here or (first < start == here < last)),
        )
        for here, there in pairwise(at)
    )


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Offsets of the paragraphs, which are apart by line breaks."""
    found, at = [], 0
    for gap in _BREAK.finditer(text):
        if gap.start() > at:
            found.append((at, gap.start()))
        at = gap.end()
    if at < len(text):
        found.append((at, len(text)))
    return found


def lay_out(
    text: str, spans: Sequence[tuple[int, int, str]], segments: Sequence[Mapping[str, Any]], story: int
) -> list[Block]:
    """The story's paragraphs, each once and in order, among the page's other segments where these stood.

    A segment of this story takes the paragraphs whose words it holds; paragraphs that no segment holds come last, so
    that no evidence is ever lost to a segment that cannot be found again.
    """
    left = paragraphs(text)
    blocks: list[Block] = []
    for segment in segments:
        taken = 0
        if segment["story"] == story:
            words = _SPACE.sub("", segment["text"])
            while taken < len(left) and _SPACE.sub("", text[slice(*left[taken])]) in words:
                taken += 1
        if taken:
            blocks += [Block(segment["role"], cut(text, *span, spans)) for span in left[:taken]]
            left = left[taken:]
        else:
            blocks.append(Block(segment["role"], text=segment["text"]))
    return blocks + [Block("body", cut(text, *span, spans)) for span in left]
