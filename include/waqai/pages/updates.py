"""Updates of a live page that its JSON-LD tells (`liveBlogUpdate`): those shown are found among the page's blocks, the
others stand behind them."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Any

from waqai.pages.markers import key
from waqai.pages.metadata import plain
from waqai.pages.model import Block, Metadata
from waqai.pages.plain import text_blocks

_LEAST = 2
_SHOWN = 60
_OUT = frozenset({"related_links", "comment", "share", "legal", "navigation", "advertisement"})


def with_updates(blocks: list[Block], meta: Metadata) -> list[Block]:
    """The blocks and, where the page itself tells no updates apart, those of its JSON-LD: a unit each."""
    if len(meta.updates) < _LEAST or any(block.unit_kind == "update" for block in blocks):
        return blocks
    _mark_shown(blocks, meta.updates)
    found: list[Block] = []
    page = " ".join(block.text for block in blocks)
    first = max((block.unit for block in blocks), default=-1) + 1
    for unit, update in enumerate(meta.updates, first):
        told = plain(update.get("articleBody"), keep=True) or ""
        if not told or told[:_SHOWN] in page:
            continue
        headline = plain(update.get("headline"))
        items = [Block(headline, "h3", heading=3)] if headline else []
        items += text_blocks(told)
        for item in items:
            item.unit, item.unit_kind = unit, "update"
        items[0].stamp = _stamp(update)
        found += items
    return blocks + found if found else blocks


def _stamp(update: dict[str, Any]) -> str:
    written = update.get("datePublished")
    return written if isinstance(written, str) else ""


def _mark_shown(blocks: list[Block], updates: Iterable[dict[str, Any]]) -> None:
    """Numbers the blocks of updates that the page shows, each from its headline, or its first words, to the next."""
    starts: dict[int, dict[str, Any]] = {}
    open_ = [(at, block) for at, block in reversed(list(enumerate(blocks))) if block.hint not in _OUT]
    headings = {key(block.text): at for at, block in open_ if block.heading}
    begins = {block.text[:_SHOWN]: at for at, block in open_}
    for update in updates:
        headline = key(plain(update.get("headline")) or "")
        told = (plain(update.get("articleBody"), keep=True) or "").split("\n")[0][:_SHOWN]
        at = headings.get(headline, begins.get(told))
        if at is not None:
            starts[at] = update
    if len(starts) < _LEAST:
        return
    first = max((block.unit for block in blocks), default=-1) + 1
    for unit, (start, stop) in enumerate(pairwise([*sorted(starts), len(blocks)]), first):
        blocks[start].stamp = blocks[start].stamp or _stamp(starts[start])
        for block in blocks[start:stop]:
            if block.hint in _OUT or (block is not blocks[start] and not block.inside):
                break
            block.unit, block.unit_kind, block.inside = unit, "update", True
