"""Finds the element that holds the story: the one whose paragraphs outweigh its labels and links."""

from collections import Counter

from waqai.pages.markers import is_sentence
from waqai.pages.markup import Markup, Node
from waqai.pages.model import Block

# Roles of what belongs to no story.
OUT = frozenset({"comment", "navigation", "related_links", "share", "legal", "advertisement"})
# A hint is wrong where it would throw away this share of a page's prose: themes call whole pages "has-sidebar".
_TOO_MUCH = 0.35
# The same for an element with neither a headline of the first order nor the body of an article in it.
_FAR_TOO_MUCH = 0.6
# Paragraphs beside an <article> belong to its story only where they outweigh it so many times.
_BEYOND = 2.5


def weight(block: Block) -> float:
    """How much a block speaks for a story (positive) or for a list of links (negative), in characters."""
    if block.hint in OUT:
        return 0.0
    if block.worth is None:  # asked four times of every block
        block.worth = _worth(block)
    return block.worth


def _worth(block: Block) -> float:
    size = len(block.text)
    if block.links > 0.5:
        return -0.5 * size
    if is_sentence(block.text) and size >= 40:
        return size * (1 - block.links)
    return -0.2 * size if size < 30 else 0.0


def correct_hints(markup: Markup) -> None:
    """Takes back hints that cover so much of the page's prose that they cannot be meant."""
    nodes, blocks = markup.nodes, markup.blocks
    own = [0.0] * len(nodes)
    for block in blocks:
        if block.links < 0.5 and is_sentence(block.text) and len(block.text) >= 40:
            own[block.node] += len(block.text)
    for index in range(len(nodes) - 1, 0, -1):
        own[nodes[index].parent] += own[index]
    total = own[0] if own else 0
    changed = _open_boxes(markup, own)
    relax(blocks)
    much = [i for i, node in enumerate(nodes) if node.own and total and own[i] > _TOO_MUCH * total]
    much = [i for i in much if nodes[i].own not in ("body", "live_update", "quote_card")]
    story = _with_story(markup) if much else []
    for index in much:
        node = nodes[index]
        if own[index] <= (_TOO_MUCH if story[index] else _FAR_TOO_MUCH) * total:
            continue
        if node.own == "comment" and own[index] < 0.9 * total:
            continue
        node.own, changed = "", True
    if changed:
        before = [node.hint for node in nodes]
        for node in nodes:
            above = nodes[node.parent].hint if node.parent >= 0 else ""
            node.hint = node.own or above
            if above in OUT and node.own in ("body", "dateline", "byline", "standfirst", "caption", "keywords"):
                node.hint = above
        for block in blocks:
            if block.hint:
                block.hint = nodes[block.node].hint if block.hint == before[block.node] else block.hint


def _open_boxes(markup: Markup, own: list[float]) -> bool:
    """Takes back the hints around what is called an article's body, where no more prose stands outside the boxes.

    Blogs are built of "widgets", and the story's is one of them. `own`: prose that each element holds.
    """
    nodes = markup.nodes
    bodies = [index for index, node in enumerate(nodes) if node.own == "body" and own[index]]
    main = max(bodies, key=own.__getitem__, default=0)
    if not main or nodes[main].hint not in OUT:
        return False
    outside = sum(len(b.text) for b in markup.blocks if b.hint not in OUT and b.links < 0.5 and is_sentence(b.text))
    if outside >= own[main]:
        return False
    at = nodes[main].parent
    while at >= 0:
        nodes[at].own = "" if nodes[at].own in OUT else nodes[at].own
        at = nodes[at].parent
    return True


def _with_story(markup: Markup) -> list[bool]:
    """For each element whether it holds an h1, what is called an article's body, or three paragraphs in a row."""
    nodes = markup.nodes
    found = [node.own == "body" for node in nodes]
    row: list[int] = []
    for block in markup.blocks:
        found[block.node] |= block.heading == 1
        told = block.links < 0.1 and len(block.text) >= 40 and is_sentence(block.text)
        row = [*row[-2:], block.node] if told else []
        if len(row) == 3:
            found[_above(nodes, row)] = True
    for index in range(len(found) - 1, 0, -1):
        found[nodes[index].parent] |= found[index]
    return found


def _above(nodes: list[Node], row: list[int]) -> int:
    """The innermost element above several: a child stands behind its parent in the list of elements."""
    seen = set(row)
    while len(seen) > 1:
        last = max(seen)
        seen.discard(last)
        seen.add(max(nodes[last].parent, 0))
    return seen.pop()


def relax(blocks: list[Block]) -> None:
    """A long paragraph is no byline or date, and a link no standfirst, whatever its element is called."""
    for block in blocks:
        if block.hint in ("dateline", "byline", "keywords", "credit") and len(block.text) > 150 and weight(block) > 75:
            block.hint = ""
        elif block.hint == "standfirst" and block.links > 0.6:
            block.hint = "related_links"


def container(markup: Markup) -> int:
    """Index of the element that holds the main story, or -1 where the page has no paragraph."""
    nodes, blocks = markup.nodes, markup.blocks
    if not nodes:
        return -1
    near = [0.0] * len(nodes)
    total = [0.0] * len(nodes)
    for block in blocks:
        value = weight(block)
        total[block.node] += value
        if value > 0:
            parent = (
                nodes[block.node].parent
                if nodes[block.node].tag not in ("div", "td", "article", "section")
                else block.node
            )
            near[parent] += value
            if nodes[parent].parent >= 0:
                near[nodes[parent].parent] += value * 0.5
    for index in range(len(nodes) - 1, 0, -1):
        total[nodes[index].parent] += total[index]
    for index, node in enumerate(nodes):
        if node.own == "body" and near[index] > 0:
            near[index] *= 1.5
    best = max(range(len(nodes)), key=near.__getitem__)
    if near[best] <= 0:
        return -1
    if sum(best <= block.node < markup.ends[best] and weight(block) > 0 for block in blocks) == 1:
        best = _out_of_paragraph(nodes, total, best)
    return _climb(nodes, total, _joined(nodes, total, best))


def _joined(nodes: list[Node], total: list[float], best: int) -> int:
    """The parent of an element where another of its children, too, is called the article's body: its introduction."""
    parent = nodes[best].parent
    if parent < 0 or nodes[best].own != "body":
        return best
    parts = [i for i, node in enumerate(nodes) if node.parent == parent and node.own == "body" and total[i] > 0]
    return parent if len(parts) > 1 else best


def _climb(nodes: list[Node], total: list[float], best: int) -> int:
    """The highest ancestor that adds paragraphs worth a sixth of what is found; much more beyond an <article>."""
    chosen, at, least = best, best, 0.0
    while at > 0:
        if at != best and total[at] > max(1.17 * total[chosen], total[chosen] + 120, least):
            chosen = at
        if nodes[at].tag == "article":
            least = max(least, _BEYOND * total[at])
        at = nodes[at].parent
    return chosen


def _out_of_paragraph(nodes: list[Node], total: list[float], best: int) -> int:
    """From an element of one paragraph the one that holds it and its like, however short a story they make."""
    at = best
    while at > 0 and nodes[at].own != "body" and total[nodes[at].parent] == total[at]:
        at = nodes[at].parent
    above = nodes[at].parent
    if above < 0 or nodes[at].own == "body":
        return best
    alike = [i for i in range(above + 1, len(nodes)) if nodes[i].parent == above and nodes[i].tag == nodes[at].tag]
    held = sum(total[i] for i in alike if nodes[i].own == nodes[at].own and total[i] > 0)
    return above if total[best] < held and total[above] <= held else best


def mark_inside(markup: Markup, node: int) -> None:
    """Sets `Block.inside` for the blocks below an element."""
    end = markup.ends[node]
    tops = Counter(_top(markup.nodes, b.node) for b in markup.blocks if b.hint == "standfirst" and weight(b) > 0)
    for block in markup.blocks:
        block.inside = node <= block.node < end
        # Within the story's element it is the first paragraph set apart, and is not said again; or all of them
        # ("text-with-summary"), the short ones too.
        if (
            block.inside
            and block.hint == "standfirst"
            and (weight(block) > 0 or tops[_top(markup.nodes, block.node)] > 1)
        ):
            block.hint = ""


def _top(nodes: list[Node], index: int) -> int:
    """The outermost element around one that is called what it is called."""
    while nodes[index].parent >= 0 and nodes[nodes[index].parent].hint == nodes[index].hint:
        index = nodes[index].parent
    return index
