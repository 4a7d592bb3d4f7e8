"""Blocks of plain text and of WET records: a block a line; in text without blank lines too."""

import re

from waqai.pages.markers import strip_bullet
from waqai.pages.model import Block

# No story has so many lines; a hostile page has.
_MOST = 50_000
_BULLETS = "•●▪■◾◼►▶*·‣◦✔"


_WIDEST, _NARROWEST, _EVEN = 100, 30, 30
_PARAGRAPHS = 3
_ENDED = re.compile(r"[.؟?!:…][\"'»”)]?\s*$")
_PARTED = re.compile(r"\n[ \t\r]*\n\s*")
_SAMPLE = 20_000


def is_wrapped(text: str) -> bool:
    """Whether lines are broken at a width (as in mail): even lines, and blank ones between the paragraphs."""
    parts = [part.strip().split("\n") for part in _PARTED.split(text[:_SAMPLE])]
    broken = [lines for lines in parts if len(lines) > 1]
    inner = [line.strip() for lines in broken for line in lines[:-1]]
    if len(broken) < _PARAGRAPHS or not inner or any(line[:1] in _BULLETS + "-–—" for line in inner):
        return False
    sizes = sorted(map(len, inner))
    low, high = sizes[len(sizes) // 10], sizes[-1]
    even = low >= _NARROWEST and high <= _WIDEST and high - low <= _EVEN
    return even and sum(bool(_ENDED.search(line)) for line in inner) < 0.4 * len(inner)


def unwrapped(text: str) -> str:
    """The text with a line a paragraph; offsets stay, as a line break becomes a space."""
    return re.sub(r"(?<=[^\s])([ \t\r]*)\n(?=[ \t]*[^\s])", lambda found: found[1] + " ", text)


def text_blocks(text: str) -> list[Block]:
    """Every line that is not blank, in order, at most 50,000. `start`, `end`: offsets in `text`, without the bullet."""
    blocks: list[Block] = []
    at = 0
    if is_wrapped(text):
        text = unwrapped(text)
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
