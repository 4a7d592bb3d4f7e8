"""The block under construction while a page's tree is walked: pieces of inline text until the next boundary."""

import re

from waqai.pages.markup import Markup, Node
from waqai.pages.model import Block

_ITEMS = frozenset({"li", "dd", "dt"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INVISIBLE = "\u200b\u200e\u200f\u2060\ufeff "
_CLOCK = re.compile(r"[0-2]?\d[:.][0-5]\d\b")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d$")
_ENDED = re.compile(r"[.؟?!:…»”\"]\s*$")
# A bullet or a number before a linked headline.
_BULLET = 3
_NO_NODE = Node(-1, "p", "", "", -1)
# Elements that print date, author and counters side by side.
LINES = frozenset({"dateline", "byline"})


class Pieces:
    """The state of a walk: the text of the block under construction, and what of it is linked, bold, dated."""

    def __init__(self, markup: Markup) -> None:
        self.markup = markup
        self.pieces: list[str] = []
        self.linked = 0
        self.total = 0
        self.bold = 0
        self.set_apart = 0
        self.hinted: dict[str, int] = {}
        self.stamp = ""
        self.at = 0
        self.breaks = 0
        # How many pieces there were when the last inline element ended.
        self.closed = 0

    def add(self, text: str, in_link: bool, hint: str) -> None:
        if text.isspace():
            if self.pieces:
                self.pieces.append(" ")
            return
        size = len(text)
        if self.pieces and text[0].isdigit() and _CLOCK.match(text) and _YEAR.search(self.pieces[-1]):
            self.pieces.append(" ")  # set off by its style, as an element of its own
        elif self.pieces and text[0].isalpha() and _CLOCK.fullmatch(self.pieces[-1]):
            self.pieces.append(" ")
        self.pieces.append(text)
        self.total += size
        self.breaks = 0
        if in_link:
            self.linked += size
        if hint:
            self.hinted[hint] = self.hinted.get(hint, 0) + size

    def flush(self, node: int) -> None:
        """Closes the block under construction, if it has any text."""
        if self.total or self.stamp:
            text = " ".join("".join(self.pieces).split()).strip(_INVISIBLE)
            # Rules of asterisks and dashes are no text.
            if self.stamp or (len(text) > 5 or any(map(str.isalnum, text))):
                self._emit(text, node)
        self.pieces.clear()
        self.closed = 0
        self.linked = self.total = self.breaks = self.bold = self.set_apart = 0
        self.hinted.clear()
        self.stamp = ""

    def _emit(self, text: str, node: int) -> None:
        nodes = self.markup.nodes
        own = nodes[node] if node >= 0 else _NO_NODE
        above = nodes[own.parent].tag if own.parent >= 0 else ""
        hint, tag, article = own.hint, own.tag, own.article
        for name, size in self.hinted.items():
            if size > 0.8 * self.total and (hint in ("", "body") or hint in LINES):
                hint = name
        links = self.linked / self.total if self.total else 0.0
        heading = _HEADINGS.get(tag) or _HEADINGS.get(above, 0)
        end = self.at + len(text)
        item = tag in _ITEMS or above == "li"
        bold = self.bold >= self.total > 0
        block = Block(text, tag, node, hint, links, heading, item, bold, self.stamp, article, self.at, end)
        self.markup.blocks.append(block)
        self.at = end + 1

    def ended(self) -> bool:
        """Whether the line so far ends as a sentence does."""
        return bool(_ENDED.search(next((piece for piece in reversed(self.pieces) if not piece.isspace()), "")))

    def line_break(self, node: int) -> None:
        """Two breaks part paragraphs; so does one after the end of a sentence, or after a line of another typeface."""
        self.breaks += 1
        apart = self.total and self.set_apart + self.linked >= max(1, self.total - _BULLET)
        if self.breaks > 1 or apart or (self.total and self.ended()):
            self.flush(node)
            self.breaks = 1
        else:
            self.pieces.append(" ")
