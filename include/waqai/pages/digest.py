"""Digests: pages whose title says so and whose headings or bullets are a story each."""

import re
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import tokenise
from waqai.lexicons import Entry, Matcher, load
from waqai.pages.mainbody import weight
from waqai.pages.markers import is_sentence, marker
from waqai.pages.model import Block

_ITEMS = 3
# Share of the page's prose that must stand in the items.
_SHARE = 0.6
_BREAKS = frozenset({"related_links", "comment", "share", "legal", "navigation", "keywords"})
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def _matcher() -> Matcher:
    return Matcher(load("digests"))


@cache
def _firsts() -> re.Pattern[str]:
    words = {fold(form).lower().split()[0] for entry in load("digests") for form in entry.forms}
    return re.compile("|".join(map(re.escape, sorted(words))))


def is_digest_title(title: str) -> bool:
    """Whether a title announces many stories: "موجز الأنباء", but not "نشرة حمراء"."""
    words = fold(title[:300]).lower()
    if not _firsts().search(words):
        return False
    return any(not _excluded(match.entry, words) for match in _matcher().find(tokenise(words)))


def _excluded(entry: Entry, words: str) -> bool:
    return any(fold(word) in words for word in entry.attributes.get("unless", ()))


def mark_digest(blocks: list[Block], title: str | None) -> None:
    """Numbers the items of a digest as updates: headings with prose behind them, else bullets of a sentence; three."""
    if not title or not is_digest_title(title) or any(block.unit >= 0 for block in blocks):
        return
    inside = [i for i, b in enumerate(blocks) if b.inside and b.hint in ("", "body")]
    prose = sum(len(blocks[i].text) for i in inside if _is_prose(blocks[i]))
    for starts in (_headings(blocks, inside), [i for i in inside if blocks[i].item and _is_prose(blocks[i])]):
        held = sum(len(b.text) for b in _held(blocks, starts) if _is_prose(b))
        if len(starts) >= _ITEMS and held >= _SHARE * prose:
            _number(blocks, starts)
            return


def _headings(blocks: list[Block], inside: list[int]) -> list[int]:
    """Headings that prose follows before the next one."""
    at = [i for i in inside if _is_heading(blocks[i]) and len(_LETTERS.findall(blocks[i].text)) > 1]
    return [i for i, stop in pairwise([*at, len(blocks)]) if any(map(_is_prose, blocks[i + 1 : stop]))]


def _is_heading(block: Block) -> bool:
    """A heading by its tag, or a line in bold that is no sentence."""
    return bool(block.heading) or (block.bold and len(block.text) <= 200 and _is_headline(block.text))


def _is_headline(text: str) -> bool:
    return not is_sentence(text) or text[-1] in "؟?"


def _held(blocks: list[Block], starts: list[int]) -> Iterable[Block]:
    """Blocks of the items, each up to the next item or the next box."""
    for start, stop in pairwise([*starts, len(blocks)]):
        for block in blocks[start:stop]:
            if _is_box(block):
                break
            yield block


def _number(blocks: list[Block], starts: list[int]) -> None:
    for unit, (start, stop) in enumerate(pairwise([*starts, len(blocks)])):
        for block in blocks[start:stop]:
            if _is_box(block):
                break
            block.unit, block.unit_kind = unit, "update"


def _is_box(block: Block) -> bool:
    found = marker(block.text) if len(block.text) < 100 else None
    return not block.inside or block.hint in _BREAKS or bool(found and found.role in _BREAKS)


def _is_prose(block: Block) -> bool:
    return weight(block) > 0 or (block.links < 0.5 and is_sentence(block.text))
