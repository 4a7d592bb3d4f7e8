"""Blocks of an HTML page: one walk over its tree, inline text joined, blocks with their structure."""

import re
from collections.abc import Callable

from waqai.pages.hints import TAGS, hint_of
from waqai.pages.markers import marker
from waqai.pages.markup import Markup, Node
from waqai.pages.pieces import LINES, Pieces
from waqai.pages.scripts import without_scripts, without_swarms
from waqai.pages.unread import UNREAD, sort_out
from waqai.trees import TEXT, Element, Tree, children, parse_tree

_INLINE = frozenset(
    {
        "a", "span", "b", "strong", "em", "i", "font", "u", "sup", "sub", "mark", "small", "time", "abbr", "q",
        "cite", "bdi", "bdo", "s", "del", "ins", "code", "label", "wbr", "big", "tt", "acronym", "dfn", "kbd", "var",
        "strike", "nobr", "o:p", "g-emoji", "data", "amp-fit-text", "picture",
    }
)  # fmt: skip
_PASSED = UNREAD | {"title", "link", "meta", "hr", "base", "source"}
_PICTURES = frozenset({"img", "amp-img"})
_BLOCKS = frozenset({"div", "p", "li", "ul", "td", "tr", "h2", "h3", "section", "article", "figure", "header"})
_DEEPEST = 200
# News pages have some thousand tags; a page of more than this is read without them.
_MOST_TAGS = 150_000
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_AS_BLOCK = re.compile(r"display\s*:\s*block", re.I)
_TIMES = frozenset({"time", "abbr"})
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
# A line of its own in one of these is a title, a date or a place above the text, not the first half of a sentence.
_BOLD = frozenset({"b", "strong"})
_EMPHASIS = _BOLD | {"i", "em", "font", "span", "big", "small", "u"}
# Elements that set a short label off from what stands behind it.
_LABELS, _LABEL = frozenset({"a", "span"}), 40
# Attributes that tell the program of a page, or the reader by ear, what an element is.
_NAMES = frozenset({"id", "data-e2e", "data-testid", "data-component", "aria-labelledby"})
# Their classes describe the page ("has-sidebar"), not what it says.
_WHOLE = frozenset({"html", "body", "main"})
# Within these an element's own name decides.
_OPEN = frozenset({"", "body", "live_update"})
_ROOT = Node(-1, "", "", "", -1)
_BOXES = frozenset({"navigation", "related_links", "share", "advertisement", "comment"})
# A box inside a box keeps the outer role where the inner name says only what any card of the box has.
_WEAK = frozenset({"dateline", "byline", "standfirst", "caption", "keywords", "share"})
_LAYOUT = frozenset({"p", "div", "table", "br", "ul", "h1", "h2", "h3", "script", "style", "article", "section"})


def read_markup(page: bytes, parse: Callable[[bytes, int], Tree | None] = parse_tree) -> Markup:
    """Blocks of HTML in UTF-8, in page order. Never raises. Linear in the page's length."""
    bare = without_scripts(page)
    bare = without_swarms(bare.replace(b"\0", b"") if b"\0" in bare else bare)
    tags = bare.count(b"<")
    tree = parse(bare, tags) if 0 < tags <= _MOST_TAGS else None
    root = tree.root if tree else None
    if tree is None or root is None:
        return Markup()
    markup = Markup(tree=tree)
    walk = _Walk(markup, sort_out(tree, markup))
    walk.visit(root, -1, 0, False)
    walk.flush(-1)
    return markup


class _Walk(Pieces):
    """The walk: block elements close the block under construction, inline ones add to it."""

    def __init__(self, markup: Markup, told: set[int]) -> None:
        super().__init__(markup)
        # Elements with a headline or a time in them are no lists of labels.
        self.told = told
        self.budget = 4_000_000

    def visit(self, element: Element, parent: int, depth: int, in_link: bool) -> None:
        """A block element: its text and its children's, with a boundary before and after."""
        tag = element.tag
        if self.pieces or self.stamp:
            self.flush(parent)
        if element.first_child is None:
            return
        attributes = element.attributes
        if attributes:
            names = attributes.get("class") or ""
            alone = names and len(attributes) == 1
            own = hint_of(tag, names, "", "") if alone else _own_hint(tag, names, attributes)
        else:
            own = TAGS.get(tag, "")
        nodes = self.markup.nodes
        above = nodes[parent] if parent >= 0 else _ROOT
        node = len(nodes)
        hint = above.hint
        if own:  # most elements suggest nothing
            if tag in _WHOLE or (tag == "footer" and above.article >= 0 and not attributes):
                own = ""  # the foot of an article has its sources and tags
            elif hint in _OPEN or not (own == "body" or own in _WEAK):
                hint = own
        nodes.append(Node(parent, tag, own, hint, node if tag == "article" else above.article))
        if own and own in _BOXES and self.labels(element, node):
            return
        if tag == "tr" and (linked := _plain_row(element)) >= 0:
            self.add(" | ".join(filter(None, (" ".join(c.text().split()) for c in children(element)))), in_link, "")
            self.linked = min(max(self.linked, linked), self.total)
        else:
            self.inside(element, node, depth, in_link, "")
        if self.pieces or self.stamp:
            self.flush(node)

    def labels(self, element: Element, node: int) -> bool:
        """Takes a menu or a list of links as one block, a line a label; False where it may hold more than labels.

        Three quarters of a page's elements stand in such boxes: they are read by the parser alone.
        """
        if self.budget < 0 or element.mem_id in self.told:
            return False
        whole = element.text(True, "\0")
        lines: list[str] = []
        for piece in whole.split("\0"):
            # Every second piece is the space between two elements.
            if words := piece.split():
                line = " ".join(words)
                if len(line) >= 60 and (len(line) >= 150 or line[-1] in ".؟!?…"):
                    # A hostile page nests such boxes: each failure costs a reading of what they hold.
                    self.budget -= len(whole)
                    return False
                lines.append(line)
        text = "\n".join(lines)
        if any(map(str.isalnum, text)):
            self.total = self.linked = len(text)
            self._emit(text, node)
        self.total = self.linked = 0
        return True

    def inside(self, element: Element, node: int, depth: int, in_link: bool, hint: str) -> None:
        """Text and children of an element."""
        child = element.first_child
        while child is not None:
            tag = child.tag
            if tag == TEXT:
                text = child.text_content
                if not text or text.isspace():  # every second text
                    if text and self.pieces:
                        self.pieces.append(" ")
                else:
                    self.add(text, in_link, hint)
            elif tag in _BLOCKS and depth <= _DEEPEST:  # most elements: the other questions are spared them
                self.visit(child, node, depth + 1, in_link)
            elif tag in _INLINE:
                self.inline(child, node, depth, in_link, hint)
            elif tag == "br":
                self.line_break(node)
            elif tag == "head":
                # libxml2 knows no <article>: in a page without <body> it stands within the head.
                self.inside(child, node, depth + 1, in_link, hint)
            elif tag in _PICTURES:
                self.markup.pictured.add(node)
                if said := child.attributes.get("alt"):
                    self.markup.alts.add(said.strip())
            elif tag == "input":
                if child.attributes.get("type") in ("radio", "checkbox"):
                    self.markup.ticked.add(node)
            elif tag in _PASSED or tag[0] == "-":
                pass
            elif depth > _DEEPEST:
                self.flush(node)
                self.add(child.text() if depth == _DEEPEST + 1 else "", in_link, hint)
                self.flush(node)
            else:
                self.visit(child, node, depth + 1, in_link)
            child = child.next

    def inline(self, child: Element, node: int, depth: int, in_link: bool, hint: str) -> None:
        tag = child.tag
        attributes = child.attributes
        if tag in _TIMES and not self.stamp:
            hint = self.stamped(tag, attributes, hint)
        elif attributes and tag in ("span", "a"):
            if "style" in attributes and _AS_BLOCK.search(attributes["style"] or ""):
                self.item(child, node, depth, in_link, hint)
                return
            names = attributes.get("class")
            prop = attributes.get("itemprop")
            if names or prop:
                found = hint_of(tag, names or "", prop or "", "")
                if found and found != "body":
                    if found != hint and {self.markup.nodes[node].own, self.markup.nodes[node].hint} & LINES:
                        self.item(child, node, depth, in_link, found)
                        return
                    hint = found
        if depth > _DEEPEST:
            self.add(child.text(), in_link, hint)
            return
        if self.pieces and tag in _LABELS and self.total <= _LABEL and self.closed == len(self.pieces):
            self.part(child, node)
        # A link within the page (a table of contents, a footnote) leads to no other story; "#" alone is a program's.
        address = (attributes.get("href") or "") if tag == "a" else ""
        leads = tag == "a" and not (address.startswith("#") and len(address) > 1)
        if leads and self.set_apart >= self.total > 0:
            self.pieces.append(" ")  # "read also" in bold and its link, with no space between
        before = self.total, self.set_apart, self.bold
        self.inside(child, node, depth + 1, in_link or leads, hint)
        if tag in _EMPHASIS and self.total > before[0]:
            # Elements inside one another count once.
            self.set_apart = before[1] + self.total - before[0]
            if tag in _BOLD:
                self.bold = before[2] + self.total - before[0]
        if tag == "time":
            self.pieces.append(" ")  # pages set it off by its style
        self.closed = len(self.pieces)

    def stamped(self, tag: str, attributes: dict[str, str | None], hint: str) -> str:
        """Keeps the moment that an element tells for programs; gives the hint for the text within."""
        if tag == "time":
            self.stamp = attributes.get("datetime") or ""
            return "dateline"
        said = attributes.get("title") or ""
        if not _STAMP.match(said):
            return hint
        self.stamp = said  # as microformats write a time
        return "dateline"

    def part(self, child: Element, node: int) -> None:
        """Closes a label that its element sets off by style alone: a source, a name before what its bearer is."""
        line = "".join(self.pieces)
        if line[-1:].isspace():
            return
        found = marker(line)
        named = self.markup.nodes[node].own in LINES and len(line.split()) > 1 and len(child.text().split()) > 1
        if named or (found and found.role == "credit" and found.alone):
            self.flush(node)

    def item(self, child: Element, node: int, depth: int, in_link: bool, hint: str) -> None:
        """One of several things in a line of dates and names: a block of its own."""
        self.flush(node)
        self.inside(child, node, depth + 1, in_link or child.tag == "a", hint)
        self.flush(node)


def _own_hint(tag: str, names: str, attributes: dict[str, str | None]) -> str:
    """The role that an element's names and the way it is shown suggest. `names`: its classes."""
    get = attributes.get
    if not _NAMES.isdisjoint(attributes):
        for name, value in attributes.items():
            if name in _NAMES and value:
                names = f"{names} {value}"
    own = hint_of(tag, names, get("itemprop") or "", get("role") or "")
    if own != "body" and ("hidden" in attributes or ("style" in attributes and _HIDDEN.search(get("style") or ""))):
        return "navigation"
    return own


def _plain_row(row: Element) -> int:
    """How many characters of a table row that holds data are linked; -1 for a row of layout."""
    cells = list(children(row))
    linked = 0
    while cells:
        cell = cells.pop()
        if cell.tag in _LAYOUT:
            return -1
        if cell.tag == "a":
            linked += len(cell.text())
        cells.extend(children(cell))
    return linked
