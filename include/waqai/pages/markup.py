"""What the walk over a page's tree gives: its blocks and the elements that hold them."""

from dataclasses import dataclass, field
from functools import cached_property

from waqai.pages.model import Block
from waqai.trees import Element, Tree


@dataclass(slots=True)
class Node:
    """An element that holds blocks: parent index, tag, own hint, hint with its ancestors', nearest <article>."""

    parent: int
    tag: str
    own: str
    hint: str
    article: int


@dataclass
class Markup:
    """What a walk gives: blocks, their elements, what the page says of itself, what pictures show, and the tree."""

    blocks: list[Block] = field(default_factory=list)
    nodes: list[Node] = field(default_factory=list)
    # JSON-LD texts; meta elements, titles and links.
    scripts: list[str] = field(default_factory=list)
    head: list[Element] = field(default_factory=list)
    alts: set[str] = field(default_factory=set)
    pictured: set[int] = field(default_factory=set)
    # Elements with something to tick.
    ticked: set[int] = field(default_factory=set)
    tree: Tree | None = None

    @cached_property
    def ends(self) -> list[int]:
        """For each element the index behind its last descendant: they stand in document order."""
        last = list(range(1, len(self.nodes) + 1))
        for index in range(len(last) - 1, 0, -1):
            parent = self.nodes[index].parent
            if parent >= 0 and last[index] > last[parent]:
                last[parent] = last[index]
        return last
