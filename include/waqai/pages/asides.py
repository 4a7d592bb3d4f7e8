"""Boxes among a story's paragraphs that only their shape tells: appeals, polls, cards of authors and programmes.

Such a box has an element of its own, a heading or label on top and a link that calls to something at its foot; the
paragraphs of the story stand beside it, most of them in no such box. A label, a headline and paragraphs are another
story.
"""

from waqai.pages.mainbody import weight
from waqai.pages.markers import is_sentence, marker
from waqai.pages.markup import Markup
from waqai.pages.model import Block

# What stands in one box, and in all, is less than this share of the story's prose.
_ONE, _ALL = 0.35, 0.5
_HEADLINE, _DATE = 12, 20
_CALL = 40
# A pull quote says so many characters of a paragraph again.
_QUOTE_LEAST, _QUOTE_MOST = 30, 300
_MOST, _LONGEST = 400, 5000
_QUOTES = " .\"'«»“”‘’…"
_OPEN = frozenset({"", "body", "standfirst", "byline", "dateline", "caption"})


def mark_asides(markup: Markup, main: int) -> None:
    """Takes boxes out of the story, and gives those that tell another one a number of their own."""
    blocks = markup.blocks
    total = sum(weight(block) for block in blocks if block.inside and block.unit < 0 and weight(block) > 0)
    boxes = list(_boxes(markup, main, total))
    found = [(at, stop) for at, stop in boxes if _any_box(blocks[at:stop])]
    told = [(at, stop) for at, stop in boxes if _tells(blocks[at:stop])]
    if sum(_prose(blocks[at:stop]) for at, stop in found + told) > _ALL * total:
        return
    for at, stop in found:
        led = any(block.links > 0.6 and len(block.text) >= _HEADLINE for block in blocks[at:stop])
        role = "advertisement" if _is_paid(blocks[at]) else "related_links" if led else "navigation"
        for block in blocks[at:stop]:
            block.hint = role
    units = max((block.unit for block in blocks), default=-1)
    for number, (at, stop) in enumerate(told, units + 1):
        blocks[at].hint = "navigation"
        for block in blocks[at + 1 : stop]:
            block.unit, block.unit_kind = number, "embedded"


def _boxes(markup: Markup, main: int, total: float) -> list[tuple[int, int]]:
    """Where elements that a heading opens begin and end: the largest that are no large share of the story."""
    found: list[tuple[int, int]] = []
    behind = 0
    for at, block in enumerate(markup.blocks):
        if at < behind or not block.inside or block.unit >= 0 or block.hint not in _OPEN or not _is_label(block):
            continue
        stop = _end(markup, main, at, total)
        if stop > at + 1:
            found.append((at, stop))
            behind = stop
    return found


def _is_label(block: Block) -> bool:
    return block.heading > 1 or (not block.heading and len(block.text) <= _CALL and weight(block) <= 0)


def _end(markup: Markup, main: int, at: int, total: float) -> int:
    """Where the largest fitting element ends that begins with a block; the block itself where there is none."""
    nodes, blocks = markup.nodes, markup.blocks
    stop, index = at, blocks[at].node
    before = blocks[at - 1].node if at else -1
    while index > main and before < index:
        end = stop
        while end < len(blocks) and blocks[end].node < markup.ends[index]:
            end += 1
        if _prose(blocks[at:end]) > _ONE * total:
            break
        stop, index = end, nodes[index].parent
    return stop


def _prose(blocks: list[Block]) -> float:
    return sum(weight(block) for block in blocks if weight(block) > 0)


def _any_box(held: list[Block]) -> bool:
    return _calls(held) or _lists(held) or _is_paid(held[0])


def _is_paid(label: Block) -> bool:
    """Whether the label on a box calls it an advertisement."""
    found = marker(label.text) if len(label.text) <= _CALL else None
    return found is not None and found.role == "advertisement" and found.alone


def _calls(held: list[Block]) -> bool:
    """Whether a box ends in a link that is a call ("donate", "all articles"), and holds no more than two paragraphs."""
    last = held[-1]
    short = last.links > 0.6 and len(last.text) <= _CALL and not is_sentence(last.text) and not last.heading
    return short and sum(weight(block) > 0 for block in held) <= 2


def _lists(held: list[Block]) -> bool:
    """Whether a label stands above two or more linked headlines and nothing but dates and numbers besides."""
    linked = sum(block.links > 0.6 and len(block.text) >= _HEADLINE for block in held[1:])
    return (
        linked > 1 and held[0].links < 0.5 and all(block.links > 0.6 or len(block.text) <= _DATE for block in held[1:])
    )


def _tells(held: list[Block]) -> bool:
    """Whether a box holds a label, a headline and two paragraphs or more."""
    if len(held) < 4 or not held[1].heading or len(held[0].text) > _CALL or len(held[1].text) < _HEADLINE:
        return False
    return len(held[1].text) > len(held[0].text) and all(weight(block) > 0 for block in held[2:4])


def mark_pull_quotes(blocks: list[Block]) -> None:
    """A block that says a stretch of another paragraph again is set for the eye."""
    inside = [block for block in blocks if block.inside and block.unit < 0 and block.hint in ("", "body")]
    short = [b for b in inside if _QUOTE_LEAST <= len(b.text) <= _QUOTE_MOST and not b.heading and not b.item]
    if len(inside) > _MOST:
        return
    told = "\n".join(block.text for block in inside if len(block.text) < _LONGEST)
    for block in short:
        words = block.text.strip(_QUOTES)
        # It is found in itself first; a whole paragraph said twice is another matter.
        if told.count(words) > 1 and any(words in b.text and len(b.text) > len(block.text) + 2 for b in inside):
            block.hint = "quote_card"


def mark_pictures(markup: Markup) -> None:
    """A label that has an element with a picture to itself is the picture's caption."""
    nodes = markup.nodes
    labels = [
        block
        for block in markup.blocks
        if block.inside and block.hint in ("", "body") and block.unit < 0 and not block.heading and block.links < 0.5
        and (block.node in markup.pictured or nodes[block.node].parent in markup.pictured) and weight(block) <= 0
    ]  # fmt: skip
    if not labels:
        return
    held: dict[int, int] = {}
    for block in markup.blocks:
        for index in (block.node, nodes[block.node].parent):
            held[index] = held.get(index, 0) + 1
    for block in labels:
        around = (block.node, nodes[block.node].parent)
        if any(i in markup.pictured and held[i] == 1 and nodes[i].tag in _PICTURED for i in around):
            block.hint = "caption"


_PICTURED = frozenset({"div", "li", "td", "section"})
