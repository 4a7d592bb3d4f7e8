"""Finds the element that holds the story: the one whose paragraphs outweigh its labels and links."""

from collections.abc import Sequence

from waqai.pages.credit import is_signature
from waqai.pages.markers import is_sentence, key, marker, overlap
from waqai.pages.markup import Markup, Node
from waqai.pages.model import Block
from waqai.pages.printed import is_date_line
from waqai.pages.site_terms import speaks_of_site

_OUT = frozenset({"comment", "navigation", "related_links", "share", "legal", "advertisement"})
# A hint is wrong where it would throw away this share of a page's prose: themes call whole pages "has-sidebar".
_TOO_MUCH = 0.35
# The same for an element with neither a headline of the first order nor the body of an article in it.
_FAR_TOO_MUCH = 0.6
# Paragraphs beside an <article> belong to its story only where they outweigh it so many times.
_BEYOND = 2.5
# Share of a headline's words that its story has, and how far above the story it is looked for.
_ALIKE, _NEAR, _ABOVE = 0.3, 8, 2
_FRONT = frozenset({"byline", "dateline", "standfirst", "caption"})


def weight(block: Block) -> float:
    """How much a block speaks for a story (positive) or for a list of links (negative), in characters."""
    size = len(block.text)
    if block.hint in _OUT:
        return 0.0
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
    changed = False
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
            if above in _OUT and node.own in ("body", "dateline", "byline", "standfirst", "caption", "keywords"):
                node.hint = above
        for block in blocks:
            if block.hint:
                block.hint = nodes[block.node].hint if block.hint == before[block.node] else block.hint


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
    """A long paragraph is no byline, date or standfirst of a card, whatever its element is called."""
    for block in blocks:
        if block.hint in ("dateline", "byline", "keywords", "credit") and len(block.text) > 150 and weight(block) > 75:
            block.hint = ""


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
    return _climb(nodes, total, _joined(nodes, total, best)) if near[best] > 0 else -1


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


def mark_inside(markup: Markup, node: int) -> None:
    """Sets `Block.inside` for the blocks below an element."""
    end = markup.ends[node]
    for block in markup.blocks:
        block.inside = node <= block.node < end
        # Within the story's element it is the first paragraph set apart, and is not said again.
        if block.inside and block.hint == "standfirst" and weight(block) > 0:
            block.hint = ""


def mark_front(blocks: list[Block], title: str | None, variants: Sequence[str] = ()) -> str | None:
    """Marks title and what stands between it and the story; drops front roles elsewhere. Gives the title found.

    `title`: as the metadata give it; `variants`: headlines that <title> may hold, which must be met word for word.
    """
    first = next((i for i, b in enumerate(blocks) if b.inside and weight(b) > 0), len(blocks))
    last = max((i for i, b in enumerate(blocks) if b.inside), default=-1)
    at = _title_at(blocks, first, title, {key(variant) for variant in variants if len(variant) >= 12} - {""})
    for index, block in enumerate(blocks):
        if block.unit >= 0:
            continue
        if index == at:
            block.hint, block.inside = "title", True
        elif at is not None and at < index < first and not block.inside:
            _front(block)
        elif not block.inside and block.hint in _FRONT:
            block.hint = block.hint if (at is not None and at - 3 <= index < at) or index == last + 1 else "navigation"
        elif at is not None and at - 3 <= index < at and block.hint == "" and is_date_line(block.text, 3):
            block.hint = "dateline"
    if at is not None and any(block.hint == "dateline" for block in blocks[at + 1 : first]):
        # The date above a title that has one below is that of the visit.
        for block in blocks[:at]:
            block.hint = "navigation" if block.hint == "dateline" and block.unit < 0 else block.hint
    for block in blocks[last + 1 : last + 4]:
        found = marker(block.text)
        told = found is not None and found.role in ("credit", "keywords", "dateline", "byline")
        if block.hint in _OUT or not (told or is_signature(block.text, None)):
            break
        block.inside = True
    return blocks[at].text if at is not None else title


def _front(block: Block) -> None:
    """A block between title and story: what its element or its words show to be date, byline or standfirst."""
    found = marker(block.text) if len(block.text) <= 150 else None
    if block.hint in ("", "body", "navigation") and is_date_line(block.text, 3):
        block.hint = "dateline"
    elif block.hint == "" and found and found.role in ("dateline", "byline"):
        block.hint = found.role
    # A paragraph set apart from the others by its element alone is the first of them.
    first = block.hint in ("", "body") and block.tag == "p" and block.links < 0.1 and weight(block) > 0
    block.inside = block.hint in _FRONT or (first and not speaks_of_site(block.text))


def _title_at(blocks: list[Block], first: int, title: str | None, variants: set[str]) -> int | None:
    """Index of the page's title: a heading before the story that the metadata name, or the last h1."""
    best: tuple[float, int] | None = None
    named = variants | ({key(title)} if title else set())
    lengths = {len(name) for name in named}
    for index, block in enumerate(blocks[: first + 3]):
        if not 8 <= len(block.text) <= 300 or block.unit >= 0 or (block.hint in _OUT and block.heading != 1):
            continue
        # Words are compared only where the length leaves a chance.
        near = block.heading or any(-4 <= len(block.text) - length <= 20 for length in lengths)
        score = {1: 1.5, 2: 0.6}.get(block.heading, 0.0)
        if near and block.links < 0.6 and key(block.text) in named:
            score += 3.0
        elif title and block.heading and block.text.count(" ") > 1:
            score += 2.0 * overlap(block.text, title)
        enough = score >= (1.9 if title else 1.5) and (block.heading or score >= 3)
        if enough and (best is None or score >= best[0]):
            best = (score, index)
    parts = variants - {key(title) if title else ""}
    if best and not (key(blocks[best[1]].text) in parts and _is_foreign(blocks, best[1], first)):
        return best[1]
    found = _title_of_story(blocks, first, title)
    return best[1] if best and found is None else found


def _is_foreign(blocks: list[Block], index: int, first: int) -> bool:
    """Whether a line shares no word with the story: a part of <title> may be the outlet's name."""
    return not overlap(blocks[index].text, " ".join(block.text for block in blocks[first : first + 3]))


def _title_of_story(blocks: list[Block], first: int, title: str | None) -> int | None:
    """Index of the last heading above the story that has its words, where the metadata name the site alone."""
    told = " ".join(block.text for block in blocks[first : first + 3])
    if title and overlap(title, told) >= _ALIKE:
        return None
    for index in range(first - 1, max(-1, first - _NEAR), -1):
        block = blocks[index]
        if not block.heading or not 12 <= len(block.text) <= 300 or block.unit >= 0 or block.hint in _OUT:
            continue
        # A list of whole stories links their headlines.
        if (block.links < 0.6 or first - index <= _ABOVE) and overlap(block.text, told) >= _ALIKE:
            return index
    return None


def trim(markup: Markup, outlet: str | None = None) -> None:
    """Labels that stand before the first and behind the last paragraph inside the story's element are not its text."""
    blocks, nodes = markup.blocks, markup.nodes
    inside = [i for i, b in enumerate(blocks) if b.inside and b.unit < 0 and b.hint != "title"]
    good = [i for i in inside if weight(blocks[i]) > 0]
    for index in good[-3:]:
        if speaks_of_site(blocks[index].text):
            blocks[index].hint = "legal"
            good.remove(index)
    if not good:
        return
    # A short paragraph stands where the long ones stand.
    held = _held(markup)
    places = {_place(nodes, held, blocks[i].node) for i in good}
    for index in inside:
        block = blocks[index]
        if good[0] <= index <= good[-1]:
            continue
        found = marker(block.text)
        if index > good[-1] and found and found.role == "related_links":
            return
        if block.hint not in ("", "body") or found:
            continue
        if block.heading and index < good[0]:
            continue
        if block.links < 0.5 and (is_signature(block.text, outlet) or is_date_line(block.text)):
            continue
        if block.links <= 0.5 and is_sentence(block.text) and _place(nodes, held, block.node) in places:
            continue
        if len(block.text) < 40 or block.links > 0.5:
            block.hint = "navigation"


def _held(markup: Markup) -> list[int]:
    """How many blocks each element holds, those of its descendants included."""
    held = [0] * len(markup.nodes)
    for block in markup.blocks:
        held[block.node] += 1
    for index in range(len(held) - 1, 0, -1):
        held[markup.nodes[index].parent] += held[index]
    return held


def _place(nodes: list[Node], held: list[int], index: int) -> tuple[int, str]:
    """Where a paragraph stands: the nearest element with other blocks, and the tags on the way there.

    So paragraphs side by side have one place, be each of them in a row of a table or in a section of its own.
    """
    path, at = nodes[index].tag, nodes[index].parent
    while at > 0 and held[at] == 1:
        path, at = f"{path} {nodes[at].tag}", nodes[at].parent
    return at, path
