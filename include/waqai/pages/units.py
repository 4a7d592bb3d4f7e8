"""Elements of a page that hold a story of their own: updates of a live page, articles that follow the first."""

import re
from collections.abc import Collection

from waqai.pages.mainbody import ends, weight
from waqai.pages.markers import key
from waqai.pages.markup import Markup
from waqai.pages.model import Block

# A further article must be more than a card: this many paragraphs or characters of prose.
_PARAGRAPHS = 2
_CHARACTERS = 250
_CLOCKS = 3
_OUT = frozenset({"comment", "related_links", "navigation", "advertisement"})
_CLOCK = re.compile(r"^\W{0,3}(?:[01]?\d|2[0-3]|[٠-٢]?[٠-٩])[:.٫](?:[0-5]\d|[٠-٥][٠-٩])(?!\d)")


def mark_units(markup: Markup, main: int, titles: Collection[str] = ()) -> None:
    """Numbers blocks of updates and of further articles. `main`: the story's element; `titles`: keys of its title."""
    last = ends(markup.nodes)
    updates = [i for i, node in enumerate(markup.nodes) if node.own == "live_update"]
    inner = [i for k, i in enumerate(updates) if k + 1 == len(updates) or updates[k + 1] >= last[i]]
    below = [_below(markup, index, last) for index in inner]
    if sum(any(map(_prose, blocks)) for blocks in below) > 1:
        for unit, blocks in enumerate(blocks for blocks in below if any(len(b.text) > 20 for b in blocks)):
            _mark(blocks, unit, "update")
        _open_introduction(markup.blocks)
        return
    for unit, index in enumerate(_articles(markup, main, titles, last)):
        _mark(_below(markup, index, last), unit, "embedded")


def _open_introduction(blocks: list[Block]) -> None:
    """Paragraphs before the first update are the main story of a live page."""
    first = next(index for index, block in enumerate(blocks) if block.unit >= 0)
    for block in blocks[:first]:
        if _prose(block) and block.hint in ("", "body", "standfirst"):
            block.inside, block.hint = True, ""


def _articles(markup: Markup, main: int, titles: Collection[str], last: list[int]) -> list[int]:
    """Outermost <article> elements with a heading and prose beside the one that holds the story."""
    found: list[int] = []
    tagged = [i for i, node in enumerate(markup.nodes) if node.tag == "article" and node.hint not in _OUT]
    amounts = _prose_below(markup) if len(tagged) > 1 else []
    for index in tagged:
        if (found and index < last[found[-1]]) or amounts[index] < _CHARACTERS if amounts else True:
            continue
        if index <= main < last[index] or _is_story(_below(markup, index, last)):
            found.append(index)
    if len(found) < 2:
        return []
    # The story's article has the title; else it holds the story's element; else it is the first in that element.
    own = [i for i in found if any(key(b.text) in titles for b in _below(markup, i, last) if b.heading)]
    own = own or [i for i in found if i <= main < last[i]] or [i for i in found if main <= i < last[main]]
    if own[:1] != [i for i in found if i <= main < last[i]] and own:
        outside = [b for b in _below(markup, main, last) if not any(i <= b.node < last[i] for i in found)]
        if any(_prose(block) for block in outside):
            return [i for i in found if not i <= main < last[i]]
        for block in markup.blocks:
            block.inside = own[0] <= block.node < last[own[0]]
    return [i for i in found if i not in own[:1]]


def _prose_below(markup: Markup) -> list[int]:
    """Characters of prose in each element."""
    amounts = [0] * len(markup.nodes)
    for block in markup.blocks:
        if len(block.text) >= 40 and _prose(block):
            amounts[block.node] += len(block.text)
    for index in range(len(amounts) - 1, 0, -1):
        amounts[markup.nodes[index].parent] += amounts[index]
    return amounts


def _is_story(blocks: list[Block]) -> bool:
    prose = [block for block in blocks if _prose(block)]
    headed = any(block.heading and block.heading <= 3 for block in blocks[: blocks.index(prose[0])]) if prose else False
    return headed and len(prose) >= _PARAGRAPHS and sum(len(block.text) for block in prose) >= _CHARACTERS


def _prose(block: Block) -> bool:
    return weight(block) > 0


def _below(markup: Markup, index: int, last: list[int]) -> list[Block]:
    return [block for block in markup.blocks if index <= block.node < last[index]]


def _mark(blocks: list[Block], unit: int, kind: str) -> None:
    for block in blocks:
        block.unit, block.unit_kind, block.inside = unit, kind, True


def mark_clocks(blocks: list[Block]) -> None:
    """Updates that only a time of day at the start of a block sets apart ("14:05 وصول الوفد"): three at least.

    A table of prayer times or prices has no prose, so an update needs a sentence.
    """
    if any(block.unit >= 0 for block in blocks):
        return
    starts = [
        i for i, b in enumerate(blocks) if b.inside and b.hint in ("", "body", "dateline") and _CLOCK.match(b.text)
    ]
    stories = [i for k, i in enumerate(starts) if _sentence(blocks[i : (starts[k + 1 : k + 2] or [i + 4])[0]])]
    if len(stories) < _CLOCKS:
        return
    for unit, start in enumerate(stories):
        stop = stories[unit + 1] if unit + 1 < len(stories) else len(blocks)
        for block in blocks[start:stop]:
            if not block.inside or block.hint in (
                "related_links",
                "comment",
                "share",
                "legal",
                "navigation",
                "keywords",
            ):
                break
            block.unit, block.unit_kind = unit, "update"


def _sentence(blocks: list[Block]) -> bool:
    return any(weight(block) > 0 or (block.links < 0.5 and len(block.text) > 60) for block in blocks)
