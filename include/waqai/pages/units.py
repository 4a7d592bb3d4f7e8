"""Elements of a page that hold a story of their own: updates of a live page, articles that follow the first."""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator

from waqai.pages.mainbody import weight
from waqai.pages.markers import key, overlap
from waqai.pages.markup import Markup
from waqai.pages.model import Block
from waqai.pages.printed import is_ago_line, is_date_line

# A further article must be more than a card: this many paragraphs and characters of prose.
_PARAGRAPHS = 2
_CHARACTERS = 250
_CLOCKS = 3
_HEADLINE = 12
_TOLD, _ALIKE = 5000, 0.2
_OUT = frozenset({"comment", "related_links", "navigation", "advertisement"})
# Four words and the end of a sentence.
_ENDED = re.compile(r"(?:\S+\s+){3}\S+[.؟!][\"»”)]?\s*$")
_CLOCK_ALONE = re.compile(r"\W*(?:[01]?\d|2[0-3])[:.٫][0-5]\d\s*(?:ص|م|am|pm|gmt)?\W*$", re.I)
_TIME = 20
_CLOCK = re.compile(r"^\W{0,3}(?:[01]?\d|2[0-3]|[٠-٢]?[٠-٩])[:.٫](?:[0-5]\d|[٠-٥][٠-٩])(?!\d)")


class _Tree:
    """The blocks below each element, found without looking at all of them."""

    def __init__(self, markup: Markup) -> None:
        self.markup = markup
        self.last = markup.ends
        self._sorted = sorted(markup.blocks, key=lambda block: block.node)
        self._nodes = [block.node for block in self._sorted]

    def below(self, index: int) -> list[Block]:
        first, last = bisect_left(self._nodes, index), bisect_left(self._nodes, self.last[index])
        return sorted(self._sorted[first:last], key=lambda block: block.start)

    def holds(self, outer: int, inner: int) -> bool:
        return outer <= inner < self.last[outer]


def mark_units(markup: Markup, main: int, titles: Collection[str] = ()) -> None:
    """Numbers blocks of updates and further articles. `main`: the story's element; `titles`: keys of its title."""
    updates = [i for i, node in enumerate(markup.nodes) if node.own == "live_update"]
    articles = [i for i, node in enumerate(markup.nodes) if node.tag == "article" and node.hint not in _OUT]
    headings = list(_headlines(markup.blocks, _names_the_site_alone(markup.blocks, titles)))
    stamps = sum(map(_is_timed, markup.blocks))
    if len(updates) < 2 and len(articles) < 2 and len(headings) < 2 and stamps < _CLOCKS:
        return
    tree = _Tree(markup)
    inner = [i for k, i in enumerate(updates) if k + 1 == len(updates) or not tree.holds(i, updates[k + 1])]
    below = [tree.below(index) for index in inner]
    if sum(any(map(_prose, blocks)) for blocks in below) > 1:
        for unit, blocks in enumerate(blocks for blocks in below if any(len(b.text) > 20 for b in blocks)):
            _mark(blocks, unit, "update")
        _open_introduction(markup.blocks)
        return
    found = _articles(tree, articles, main, titles) or _followers(tree, headings, main)
    if not found and (timed := _timed(tree, main)):
        for unit, index in enumerate(timed):
            _mark(tree.below(index), unit, "update")
        _open_introduction(markup.blocks)
        return
    for unit, index in enumerate(found):
        _mark(tree.below(index), unit, "embedded")


def _open_introduction(blocks: list[Block]) -> None:
    """Paragraphs before the first update are the main story of a live page."""
    first = next(index for index, block in enumerate(blocks) if block.unit >= 0)
    for block in blocks[:first]:
        if _prose(block) and block.hint in ("", "body", "standfirst"):
            block.inside, block.hint = True, ""


def _articles(tree: _Tree, tagged: list[int], main: int, titles: Collection[str]) -> list[int]:
    """Outermost <article> elements with a heading and prose beside the one that holds the story."""
    found: list[int] = []
    for index in tagged:
        if not (found and tree.holds(found[-1], index)) and (tree.holds(index, main) or _is_story(tree.below(index))):
            found.append(index)
    if len(found) < 2:
        return []
    # The story's article has the title; else it holds the story's element; else it is the first in that element.
    around = [i for i in found if tree.holds(i, main)]
    own = [i for i in found if _titled(tree.below(i), titles)]
    own = own or around or [i for i in found if tree.holds(main, i)]
    if own and own[:1] != around:
        others = {id(block) for i in found for block in tree.below(i)}
        if any(_prose(block) for block in tree.below(main) if id(block) not in others):
            return [i for i in found if i not in around]
        for block in tree.markup.blocks:
            block.inside = tree.holds(own[0], block.node)
    return [i for i in found if i not in own[:1]]


def _timed(tree: _Tree, main: int) -> list[int]:
    """Elements side by side with a time, a headline that leads nowhere, and prose: updates that no name tells."""
    nodes = tree.markup.nodes
    above: dict[int, dict[int, None]] = {}
    for block in tree.markup.blocks:
        index = block.node if _is_timed(block) and block.hint not in _OUT else 0
        while index > 0 and index not in above.setdefault(nodes[index].parent, {}):
            above[nodes[index].parent][index] = None
            index = nodes[index].parent
    # Of elements with as many such parts the innermost.
    parent, parts = max(above.items(), key=lambda item: (len(item[1]), item[0]), default=(-1, {}))
    if len(parts) < _CLOCKS or not (tree.holds(parent, main) or tree.holds(main, parent)):
        return []
    return list(parts) if all(_is_update(tree.below(part)) for part in parts) else []


def _is_timed(block: Block) -> bool:
    """Whether a block has a machine's time, or says a time of day or how long ago it was and nothing else."""
    if block.stamp:
        return True
    return len(block.text) <= _TIME and bool(_CLOCK_ALONE.match(block.text) or is_ago_line(block.text))


def _is_update(blocks: list[Block]) -> bool:
    heads = [block for block in blocks if block.heading]
    told = any(_prose(block) or (block.links < 0.5 and _ENDED.search(block.text)) for block in blocks)
    return bool(heads) and all(block.links < 0.5 for block in heads) and told


def _names_the_site_alone(blocks: list[Block], titles: Collection[str]) -> bool:
    """Whether the page's title says nothing of what the page tells, and no headline of the first order stands there."""
    if not titles or any(block.heading == 1 or (block.heading and key(block.text) in titles) for block in blocks):
        return False
    told = " ".join(block.text for block in blocks if block.heading or _prose(block))[:_TOLD]
    return all(overlap(title, told) < _ALIKE for title in titles)


def _headlines(blocks: list[Block], several: bool = False) -> Iterator[Block]:
    """Headings of the first order, and of the next two where a date stands below or the page may tell `several`."""
    for at, block in enumerate(blocks):
        if len(block.text) < _HEADLINE or not (
            block.heading if several else 1 <= block.heading <= 3 and block.links <= 0.6
        ):
            continue
        below = blocks[at + 1 : at + 4]
        if block.heading == 1 or several or any(b.stamp or b.hint == "dateline" or is_date_line(b.text) for b in below):
            yield block


def _followers(tree: _Tree, headings: list[Block], main: int) -> list[int]:
    """Elements side by side with a headline and prose in each: all but the first follow it."""
    nodes = tree.markup.nodes
    at = [block.node for block in headings if block.hint not in _OUT]
    if len(at) < 2:
        return []
    around = at[0]
    while around > 0 and not all(tree.holds(around, node) for node in at):
        around = nodes[around].parent
    parts: list[int] = []
    for node in at:
        part = node
        while nodes[part].parent > around:
            part = nodes[part].parent
        parts.append(part)
    told = [part for part in dict.fromkeys(parts) if part > around and _is_story(tree.below(part))]
    own = [part for part in told if tree.holds(part, main) or tree.holds(main, part)]
    return told[1:] if len(told) > 1 and own else []


def _titled(blocks: list[Block], titles: Collection[str]) -> bool:
    return any(block.heading and len(block.text) < 300 and key(block.text) in titles for block in blocks)


def _is_story(blocks: list[Block]) -> bool:
    prose = [k for k, block in enumerate(blocks) if _prose(block)]
    if len(prose) < _PARAGRAPHS or sum(len(blocks[k].text) for k in prose) < _CHARACTERS:
        return False
    return any(block.heading for block in blocks[: prose[0]])


def _prose(block: Block) -> bool:
    return weight(block) > 0


def _mark(blocks: list[Block], unit: int, kind: str) -> None:
    for block in blocks:
        block.unit, block.unit_kind, block.inside = unit, kind, True


def mark_clocks(blocks: list[Block]) -> None:
    """Updates that only a time of day at the start of a block sets apart ("14:05 وصول الوفد"): three at least.

    A table of prayer times or prices has no prose, so an update needs a sentence.
    """
    if any(block.unit >= 0 for block in blocks):
        return
    open_ = [i for i, b in enumerate(blocks) if b.inside and b.hint in ("", "body", "dateline")]
    starts = [i for i in open_ if _CLOCK.match(blocks[i].text)] or _agos(blocks, open_)
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


def _agos(blocks: list[Block], among: list[int]) -> list[int]:
    """Lines that say how long ago it was and stand above what they date: behind the first each follows a sentence.

    In a list of other stories the same line stands below a headline.
    """
    found = [i for i in among if is_ago_line(blocks[i].text)]
    above = [blocks[i - 1] for i in found[1:]]
    return found if all(_prose(block) or _ENDED.search(block.text) for block in above) else []


def _sentence(blocks: list[Block]) -> bool:
    """Whether a clock begins an update: a sentence follows, and no headline that leads to another page."""
    if any(block.heading and block.links > 0.6 for block in blocks):
        return False
    return any(
        weight(block) > 0 or (block.links < 0.5 and (len(block.text) > 60 or _ENDED.search(block.text)))
        for block in blocks
    )
