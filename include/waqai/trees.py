"""The tree of a page, whichever parser made it: Lexbor for ordinary pages, libxml2 for those that Lexbor chokes on.

Lexbor parses in a third of the time, but nesting costs it the square of its depth (236 s for 100,000 elements) and
unclosed `<font>` elements are opened again in each paragraph. Neither can happen below a number of tags.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Protocol, cast

from lxml import etree
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError

TEXT = "-text"
# Lexbor's worst is half a second for so many tags, all of them open.
_MOST_NESTED = 12_000
# The same for unclosed elements of type in so many others: so few tags cannot do harm, more are counted.
_FEW_TAGS = 1_000
_MOST_REOPENED = 250_000
# Without attributes, the fourth of its kind is not opened again; a link ends the link before it.
_TYPE = re.compile(
    rb"<(?=[bisucefBISUCEFtT])(?:[bisuBISU]|[cC][oO][dD][eE]|[eE][mM]|[fF][oO][nN][tT]|[bB][iI][gG]|[tT][tT]"
    rb"|[sS](?:[mM][aA][lL][lL]|[tT][rR](?:[oO][nN][gG]|[iI][kK][eE])))[\s/]"
)


class Element(Protocol):
    """What both parsers' elements and texts have."""

    @property
    def tag(self) -> str: ...
    @property
    def text_content(self) -> str | None: ...
    @property
    def mem_id(self) -> int: ...
    @property
    def attributes(self) -> dict[str, str | None]: ...
    @property
    def first_child(self) -> "Element | None": ...
    @property
    def next(self) -> "Element | None": ...
    @property
    def parent(self) -> "Element | None": ...
    def text(self, deep: bool = True, separator: str = "") -> str: ...


class Tree(Protocol):
    """A parsed page."""

    @property
    def root(self) -> Element | None: ...
    def find(self, *tags: str) -> list[Element]: ...
    def drop(self, elements: list[Element]) -> None: ...
    def around(self, elements: list[Element]) -> set[int]: ...


def is_tame(page: bytes, tags: int | None = None) -> bool:
    """Whether a page has too few tags to do Lexbor any harm, whatever they are. Counts only: nothing can deceive it.

    `tags`: how many "<" it has, where that is known.
    """
    tags = page.count(b"<") if tags is None else tags
    if tags <= _FEW_TAGS:
        return True
    return tags <= _MOST_NESTED and len(_TYPE.findall(page)) * tags <= _MOST_REOPENED


def parse_tree(page: bytes, tags: int | None = None) -> Tree | None:
    """The tree of HTML in UTF-8, or None where there is none to be had. `tags` as in `is_tame`."""
    return LexborTree.of(page) if is_tame(page, tags) else LxmlTree.of(page)


@cache
def _tag_id(tag: str) -> int:
    """Lexbor's number of a tag of HTML: the same in all pages."""
    node = LexborHTMLParser(f"<{tag}>").css_first(tag)
    if node is None:
        raise ValueError(f"<{tag}> stands in no page by itself")
    return node.tag_id


class LexborTree:
    """A page as Lexbor reads it."""

    def __init__(self, parser: LexborHTMLParser) -> None:
        self.parser = parser

    @classmethod
    def of(cls, page: bytes, tags: int | None = None) -> "LexborTree | None":
        try:
            return cls(LexborHTMLParser(page, options=LexborDocumentOptions.WO_EVENTS))
        except (SelectolaxError, ValueError):
            return None

    @property
    def root(self) -> Element | None:
        return cast("Element | None", self.parser.root)

    def find(self, *tags: str) -> list[Element]:
        root = self.parser.root
        wanted = frozenset(map(_tag_id, tags))
        # A selector of so many tags takes twice as long.
        return cast("list[Element]", [node for node in root.traverse() if node.tag_id in wanted] if root else [])

    def drop(self, elements: list[Element]) -> None:
        """Takes elements out, which are told in document order."""
        # Inner elements go before those around them, with which they would be freed.
        for node in reversed(cast("list[LexborNode]", elements)):
            node.decompose()

    def around(self, elements: list[Element]) -> set[int]:
        """Numbers of all that has one of these elements in it."""
        seen: set[int] = set()
        for inner in elements:
            above = inner.parent
            while above is not None and above.mem_id not in seen:
                seen.add(above.mem_id)
                above = above.parent
        return seen


class LxmlTree:
    """A page as libxml2 reads it."""

    def __init__(self, top: "etree._Element") -> None:
        self.top = top
        # An element keeps its number as long as it is held.
        self.held: list[etree._Element] = []

    @classmethod
    def of(cls, page: bytes, tags: int | None = None) -> "LxmlTree | None":
        parser = etree.HTMLParser(
            encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True, no_network=True, collect_ids=False
        )
        try:
            top = etree.fromstring(page, parser)
        except (etree.XMLSyntaxError, ValueError):
            return None
        return cls(top) if top is not None else None

    @property
    def root(self) -> Element | None:
        return LxmlElement(self.top)

    def find(self, *tags: str) -> list[Element]:
        return [LxmlElement(element) for element in self.top.iter(*tags)]

    def drop(self, elements: list[Element]) -> None:
        etree.strip_elements(self.top, *{element.tag for element in elements}, with_tail=False)

    def around(self, elements: list[Element]) -> set[int]:
        seen: set[etree._Element] = set()
        for inner in cast("list[LxmlElement]", elements):
            above = inner.element.getparent()
            while above is not None and above not in seen:
                seen.add(above)
                above = above.getparent()
        self.held = list(seen)
        return set(map(id, self.held))


_TEXTS = etree.XPath("descendant::text()", smart_strings=False)


class LxmlElement:
    """An element of libxml2's with its texts as children, as browsers and Lexbor have them."""

    __slots__ = ("element", "mem_id", "tag", "text_content")

    def __init__(self, element: "etree._Element") -> None:
        self.element = element
        self.tag = element.tag if isinstance(element.tag, str) else "-comment"
        self.text_content: str | None = None
        self.mem_id = id(element)

    @property
    def attributes(self) -> dict[str, str | None]:
        return dict(self.element.items())  # type: ignore[arg-type]

    @property
    def first_child(self) -> Element | None:
        return LxmlText(self.element.text, self.element, 0) if self.element.text else _at(self.element, 0)

    @property
    def next(self) -> Element | None:
        if self.element.tail:
            return LxmlText(self.element.tail, self.element, -1)
        return _wrapped(self.element.getnext())

    @property
    def parent(self) -> Element | None:
        return _wrapped(self.element.getparent())

    def text(self, deep: bool = True, separator: str = "") -> str:
        return separator.join(cast("list[str]", _TEXTS(self.element)))


class LxmlText:
    """A text: the first in an element (`place` 0), or the one behind it (-1)."""

    __slots__ = ("element", "mem_id", "place", "tag", "text_content")

    def __init__(self, text: str, element: "etree._Element", place: int) -> None:
        self.tag, self.text_content, self.element, self.place, self.mem_id = TEXT, text, element, place, 0

    @property
    def attributes(self) -> dict[str, str | None]:
        return {}

    @property
    def first_child(self) -> Element | None:
        return None

    @property
    def next(self) -> Element | None:
        return _at(self.element, 0) if self.place == 0 else _wrapped(self.element.getnext())

    @property
    def parent(self) -> Element | None:
        return _wrapped(self.element if self.place == 0 else self.element.getparent())

    def text(self, deep: bool = True, separator: str = "") -> str:
        return self.text_content or ""


def _at(element: "etree._Element", index: int) -> Element | None:
    return LxmlElement(element[index]) if len(element) > index else None


def _wrapped(element: "etree._Element | None") -> Element | None:
    return LxmlElement(element) if element is not None else None


def children(element: Element) -> Iterator[Element]:
    """Elements and texts within an element, in order."""
    child = element.first_child
    while child is not None:
        yield child
        child = child.next
