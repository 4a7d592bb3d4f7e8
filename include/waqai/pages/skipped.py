"""Boxes fenced in by words for those who hear a page: "skip this and go on reading" before, "end of ..." behind."""

import re

from waqai.arabic.normalise import fold
from waqai.pages.markers import is_sentence
from waqai.pages.model import Block

_SKIP = re.compile(
    r"تخطي? .{2,60}?(?:و?واصل|وتابع|و?استمر في|واكمل) القراءه|skip .{2,60}? and continue reading|list of \d+ items?"
)
_END = re.compile(r".{2,60} نهايه|نهايه .{2,40}|end of .{2,60}|list end", re.S)
_LONGEST, _MOST, _LABEL = 100, 30, 40


def mark_skipped(blocks: list[Block]) -> None:
    """Marks what stands between the two as links, with its heading; without an end the first line alone."""
    for at, block in enumerate(blocks):
        text = block.text
        if len(text) > _LONGEST or not ("تخط" in text or "kip " in text or "list of" in text):
            continue  # the cheap question asked of every block
        found = _SKIP.search(fold(text).lower())
        if not found:
            continue
        stop = next((i for i in range(at + 1, min(at + _MOST, len(blocks))) if _is_end(blocks[i])), at)
        first = (
            at - 1
            if at and not found.start() and len(blocks[at - 1].text) <= _LABEL and not is_sentence(blocks[at - 1].text)
            else at
        )
        for other in blocks[first : stop + 1]:
            if other.unit < 0 and other.hint in ("", "body", "standfirst", "caption"):
                other.hint = "related_links"


def _is_end(block: Block) -> bool:
    return len(block.text) <= _LONGEST and bool(_END.fullmatch(fold(block.text).lower().strip()))
