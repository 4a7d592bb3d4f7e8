"""Labels before the first and behind the last paragraph inside the story's element: not its text."""

from waqai.pages.credit import is_place_line, is_signature
from waqai.pages.mainbody import weight
from waqai.pages.markers import is_sentence, marker
from waqai.pages.markup import Markup, Node
from waqai.pages.printed import is_date_line


def trim(markup: Markup, outlet: str | None = None) -> None:
    """Labels that stand before the first and behind the last paragraph inside the story's element are not its text."""
    blocks, nodes = markup.blocks, markup.nodes
    inside = [i for i, b in enumerate(blocks) if b.inside and b.unit < 0 and b.hint != "title"]
    good = [i for i in inside if weight(blocks[i]) > 0]
    if not good or len(inside) == sum(good[0] <= i <= good[-1] for i in inside):
        return
    # A short paragraph stands where the long ones stand.
    held = _held(markup)
    places = {_place(nodes, held, blocks[i].node) for i in good}
    stays = [i for i in inside if i > good[-1] and blocks[i].hint in ("", "body") and _stays(markup, held, places, i)]
    last = stays[-1] if stays else good[-1]
    for index in inside:
        block = blocks[index]
        if good[0] <= index <= last:
            continue
        found = marker(block.text)
        if index > good[-1] and found and found.role == "related_links":
            return
        if block.hint not in ("", "body") or found:
            continue
        if block.heading and index < good[0]:
            continue
        placed = index < good[0] and is_place_line(block.text)
        if block.links < 0.5 and (placed or is_signature(block.text, outlet) or is_date_line(block.text)):
            continue
        if _stays(markup, held, places, index):
            continue
        if len(block.text) < 40 or block.links > 0.5:
            block.hint = "navigation"


def _stays(markup: Markup, held: list[int], places: set[tuple[int, str]], index: int) -> bool:
    """Whether a short sentence stands where the story's paragraphs do."""
    block = markup.blocks[index]
    said = block.links <= 0.5 and is_sentence(block.text) and not marker(block.text)
    return said and _place(markup.nodes, held, block.node) in places


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
