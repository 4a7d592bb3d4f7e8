"""Blocks of plain text and of WET records: a block a line; in text without blank lines too."""

from waqai.pages.markers import strip_bullet
from waqai.pages.model import Block

# No story has so many lines; a hostile page has.
_MOST = 50_000
_BULLETS = "•●▪■◾◼►▶*·‣◦✔"


def text_blocks(text: str) -> list[Block]:
    """Every line that is not blank, in order, at most 50,000. `start`, `end`: offsets in `text`, without the bullet."""
    blocks: list[Block] = []
    at = 0
    for line in text.splitlines(keepends=True):
        if len(blocks) == _MOST:
            break
        words = line.strip("\ufeff \t\r\n\u00a0\u200b\u200e\u200f")
        if words:
            bare = strip_bullet(words)
            start = at + line.find(bare)
            item = words[0] in _BULLETS or (words[0] in "-–—" and bare != words)
            blocks.append(Block(bare, "li" if item else "p", item=item, start=start, end=start + len(bare)))
        at += len(line)
    return blocks
