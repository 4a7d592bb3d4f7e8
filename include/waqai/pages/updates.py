"""Updates of a live page that stand in its JSON-LD only (`liveBlogUpdate`), as blocks behind those of the page."""

from waqai.pages.metadata import plain
from waqai.pages.model import Block, Metadata
from waqai.pages.plain import text_blocks

_LEAST = 2
_SHOWN = 60


def with_updates(blocks: list[Block], meta: Metadata) -> list[Block]:
    """The blocks and, where the page itself shows no updates, those of its JSON-LD: a unit each."""
    if len(meta.updates) < _LEAST or any(block.unit_kind == "update" for block in blocks):
        return blocks
    found: list[Block] = []
    page = " ".join(block.text for block in blocks)
    first = max((block.unit for block in blocks), default=-1) + 1
    for unit, update in enumerate(meta.updates, first):
        told = plain(update.get("articleBody"), keep=True) or ""
        if not told or told[:_SHOWN] in page:
            continue
        stamp = update.get("datePublished")
        headline = plain(update.get("headline"))
        items = [Block(headline, "h3", heading=3)] if headline else []
        items += text_blocks(told)
        for item in items:
            item.unit, item.unit_kind = unit, "update"
        items[0].stamp = stamp if isinstance(stamp, str) else ""
        found += items
    return blocks + found if found else blocks
