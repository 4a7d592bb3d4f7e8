"""What a site says to its reader in the middle of a page: consent to cookies, offers, appeals; and forms to fill in.

Found before the story's element is, for a dialogue of many paragraphs would outweigh a short story.
"""

from waqai.pages.mainbody import weight
from waqai.pages.markers import is_sentence, marker
from waqai.pages.markup import Markup, Node
from waqai.pages.model import Block
from waqai.pages.site_terms import speaks_of_site

_OPEN = frozenset({"", "body", "standfirst"})
# An element is a notice where what else it says is less than this share of what speaks of the site.
_BESIDE = 0.5
# A form that holds a larger share of the page's prose is no form but the page (as ASP.NET writes them).
_FORM = 0.3
_BUTTON = 30
# A page has few of either; on a hostile one each costs a look at all blocks.
_MOST = 40


def mark_notices(markup: Markup) -> None:
    """Marks paragraphs that speak of the site, the rest of their box, and what stands in forms."""
    _mark_forms(markup)
    spoken = [block for block in markup.blocks if _speaks(block)]
    if not spoken:
        return
    for block in spoken:
        block.hint = "legal"
    said = [0] * len(markup.nodes)
    other = [0] * len(markup.nodes)
    for block in markup.blocks:
        if block.links < 0.5:
            (said if block.hint == "legal" else other)[block.node] += len(block.text)
    _summed(markup.nodes, said)
    _summed(markup.nodes, other)
    boxes = {_box(markup.nodes, said, other, block.node) for block in spoken[:_MOST]}
    for block in markup.blocks:
        if block.hint in _OPEN and any(box <= block.node < markup.ends[box] for box in boxes):
            block.hint = "legal"


def mark_spoken(blocks: list[Block]) -> None:
    """The same for plain text: its heading and its buttons are the short lines around it."""
    for at, block in enumerate(blocks):
        if not _speaks(block):
            continue
        block.hint = "legal"
        for line in (*blocks[max(at - 1, 0) : at], *blocks[at + 1 : at + 2]):
            if line.hint == "" and line.unit < 0 and len(line.text) <= _BUTTON and not is_sentence(line.text):
                line.hint = "legal"


def _speaks(block: Block) -> bool:
    """Whether a paragraph speaks of the site; an invitation to follow it is told by its first words."""
    if block.hint not in _OPEN or block.links >= 0.5 or not speaks_of_site(block.text):
        return False
    found = marker(block.text)
    return found is None or found.role != "share"


def _summed(nodes: list[Node], sizes: list[int]) -> None:
    """Adds to each element what its children hold: a child stands behind its parent."""
    for index in range(len(sizes) - 1, 0, -1):
        sizes[nodes[index].parent] += sizes[index]


def _box(nodes: list[Node], said: list[int], other: list[int], index: int) -> int:
    """The largest element around a paragraph that says little else."""
    while nodes[index].parent > 0:
        above = nodes[index].parent
        if other[above] > _BESIDE * said[above] or nodes[above].own == "body":
            break
        index = above
    return index


def _mark_forms(markup: Markup) -> None:
    forms = [index for index, node in enumerate(markup.nodes) if node.tag == "form"][:_MOST]
    if not forms:
        return
    total = sum(weight(block) for block in markup.blocks if weight(block) > 0)
    for index in forms:
        held = [block for block in markup.blocks if index <= block.node < markup.ends[index]]
        if sum(weight(block) for block in held if weight(block) > 0) <= _FORM * total:
            for block in held:
                block.hint = "share" if block.hint in _OPEN else block.hint
