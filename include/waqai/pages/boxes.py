"""Boxes that a page sets among its paragraphs and that no name of an element gives away.

Cards of other stories (a linked headline and its teaser), the text printed twice for machines, captions that say what
the picture's `alt` says, and what stands in the element of a "read also".
"""

from collections.abc import Iterator
from itertools import pairwise

from waqai.pages.mainbody import weight
from waqai.pages.markers import is_sentence, key, marker
from waqai.pages.markup import Markup, Node
from waqai.pages.model import Block

# So many cards in a row are a list; one may be the story and its own link.
_CARDS = 2
_CARD_BLOCKS = 5
_NUMBER, _SECTION = 3, 25
_TWICE = 150
# Longer texts and pages of more blocks are no article's; on hostile ones the comparison would take minutes.
_LONGEST, _MOST = 50_000, 3000
# What stands in a box is less than this share of the story's prose.
_BOX = 0.65
_OUT = frozenset({"comment", "navigation", "related_links", "share", "legal", "advertisement"})


def mark_boxes(markup: Markup) -> None:
    """Hints found before the story's element is known: cards, and the story printed a second time as one block."""
    _mark_cards(markup)
    _mark_linked(markup.blocks)
    _mark_second(markup.blocks)


def _mark_cards(markup: Markup) -> None:
    """Elements side by side with a linked headline and no more than a teaser each are links to other stories."""
    found: list[tuple[int, list[Block]]] = list(_cards(markup))
    runs: dict[int, list[list[Block]]] = {}
    for index, blocks in found:
        runs.setdefault(markup.nodes[index].parent, []).append(blocks)
    for cards in runs.values():
        if len(cards) >= _CARDS:
            for block in (block for card in cards for block in card):
                block.hint = "related_links"


def _mark_linked(blocks: list[Block]) -> None:
    """A headline and a teaser in one link are a card, though the teaser be a sentence."""
    for head, after in pairwise(blocks):
        both = head.links > 0.95 and after.links > 0.95 and after.node != head.node
        if both and 12 <= len(head.text) <= 220 and not is_sentence(head.text) and is_sentence(after.text):
            for block in (head, after):
                block.hint = "related_links" if block.hint in ("", "body", "standfirst", "caption") else block.hint


def _cards(markup: Markup) -> Iterator[tuple[int, list[Block]]]:
    """Elements with two to five blocks: a linked headline, at most two paragraphs without links, further links."""
    blocks, nodes = markup.blocks, markup.nodes
    last = markup.ends
    at = 0
    while at < len(blocks) - 1:
        head = blocks[at]
        if head.links < 0.9 or not 12 <= len(head.text) <= 220 or "\n" in head.text or head.hint in _OUT:
            at += 1
            continue
        index = _around(nodes, last, head, blocks[at + 1])
        stop = at + 1
        while stop < len(blocks) and blocks[stop].node < last[index]:
            stop += 1
            if stop - at > _CARD_BLOCKS:
                break
        card = blocks[at:stop]
        own = at == 0 or blocks[at - 1].node < index
        teasers = [block for block in card[1:] if block.links < 0.1 and len(block.text) > 30]
        if own and 2 <= len(card) <= _CARD_BLOCKS and 1 <= len(teasers) <= 2:
            yield _alone(markup, index, at, stop), card
            at = stop
        else:
            at += 1


def _alone(markup: Markup, index: int, at: int, stop: int) -> int:
    """The largest element that holds a card and nothing else but a number or its section's name before it."""
    blocks, nodes = markup.blocks, markup.nodes
    before = at - 1 if at and _is_label(blocks[at - 1]) else at
    while nodes[index].parent > 0:
        above = nodes[index].parent
        begins = at == 0 or blocks[at - 1].node < above or (before < at and (at < 2 or blocks[at - 2].node < above))
        if not begins or (stop < len(blocks) and blocks[stop].node < markup.ends[above]):
            break
        index = above
    return index


def _is_label(block: Block) -> bool:
    return len(block.text) <= (_SECTION if block.heading else _NUMBER)


def _around(nodes: list[Node], last: list[int], head: Block, after: Block) -> int:
    """The innermost element that holds two blocks."""
    index = head.node
    while index > 0 and not index <= after.node < last[index]:
        index = nodes[index].parent
    return index


def _mark_second(blocks: list[Block]) -> None:
    """A block that has the words of the paragraphs beside it, as pages print them for machines, is not read twice."""
    longest = max((block for block in blocks if block.hint not in _OUT), key=lambda b: len(b.text), default=None)
    if longest is None or not _TWICE <= len(longest.text) <= _LONGEST or len(blocks) > _MOST:
        return
    held = [b for b in blocks if b is not longest and 40 <= len(b.text) < len(longest.text) and b.text in longest.text]
    if len(held) > 1 and sum(len(block.text) for block in held) > 0.6 * len(longest.text):
        longest.hint = "navigation"


def mark_captions(markup: Markup, title: str | None) -> None:
    """A label in the story that says what a picture's `alt` says is its caption."""
    own = key(title) if title else ""
    for block in markup.blocks:
        if block.text in markup.alts and block.inside and not block.heading and block.hint in ("", "body"):
            block.hint = "caption" if weight(block) <= 0 and key(block.text) != own else block.hint


def mark_read_also(markup: Markup, main: int) -> None:
    """The element of a "read also" holds links and teasers, or a whole story with a headline: that is its own."""
    nodes, blocks = markup.nodes, markup.blocks
    units = max((block.unit for block in blocks), default=-1)
    last = markup.ends
    prose = sum(weight(block) for block in blocks if block.inside and weight(block) > 0)
    for at, block in enumerate(blocks):
        if not block.inside or block.hint in _OUT - {"related_links"} or len(block.text) > 90 or block.unit >= 0:
            continue
        found = marker(block.text)
        if not found or found.role != "related_links" or not found.alone:
            continue
        index = _box_of(nodes, last, blocks, at, main)
        held = list(_within(blocks, at + 1, index, last[index])) if index >= 0 else []
        told = _told(held)
        if not held or sum(len(b.text) for b in held if weight(b) > 0 or b in told) > _BOX * prose:
            continue
        for other in held:
            other.hint = "related_links" if other.hint in ("", "body") else other.hint
        if told:
            block.hint, units = "navigation", units + 1
            for other in told:
                other.unit, other.unit_kind, other.inside, other.hint = units, "embedded", True, ""


def _within(blocks: list[Block], at: int, first: int, last: int) -> Iterator[Block]:
    """The blocks from `at` on that stand in the element [first, last): elements stand in document order."""
    while at < len(blocks) and first <= blocks[at].node < last:
        yield blocks[at]
        at += 1


def _told(held: list[Block]) -> list[Block]:
    """A headline and the paragraphs behind it, two at least: a story told in full."""
    if not held or not (held[0].heading or held[0].links > 0.5):
        return []
    stop = 1
    while stop < len(held) and held[stop].links < 0.5 and is_sentence(held[stop].text) and len(held[stop].text) > 22:
        stop += 1
    return held[:stop] if stop > 2 else []


def _box_of(nodes: list[Node], last: list[int], blocks: list[Block], at: int, main: int) -> int:
    """The smallest element around a marker that holds a block behind it, or -1: it must stand within the story's."""
    if at + 1 >= len(blocks):
        return -1
    index = _around(nodes, last, blocks[at], blocks[at + 1])
    before = at > 0 and blocks[at - 1].node >= index
    return index if main < index < last[main] and not before else -1
