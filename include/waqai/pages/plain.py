"""Blocks of plain text and of WET records: a block a line; in text without blank lines too."""

from waqai.pages.markers import strip_bullet
from waqai.pages.model import Block

_BULLETS = "•●▪■◾◼►▶*·‣◦✔"


def text_blocks(text: str) -> list[Block]:
    """Every line that is not blank, in order. `start` and `end` are offsets in `text`, the bullet left out."""
    blocks: list[Block] = []
    at = 0
    for line in text.splitlines(keepends=True):
        words = line.strip("\ufeff \t\r\n\u00a0\u200b\u200e\u200f")
        if words:
            bare = strip_bullet(words)
            start = at + line.find(bare)
            item = words[0] in _BULLETS or (words[0] in "-–—" and bare != words)
            blocks.append(Block(bare, "li" if item else "p", item=item, start=start, end=start + len(bare)))
        at += len(line)
    return blocks
