"""What no reader of a page sees: taken out of its tree before the walk, and what the page says of itself kept aside."""

from waqai.pages.markup import Markup
from waqai.trees import Element, Tree

UNREAD = frozenset(
    {
        "script", "style", "noscript", "svg", "iframe", "template", "button", "select", "textarea", "input", "object",
        "embed", "video", "audio", "canvas", "map", "amp-img", "amp-analytics", "amp-iframe", "amp-video",
        "math", "option", "datalist",
    }
)  # fmt: skip
# Those of them that hold words, and boxes of labels might have.
_DROPPED = (
    "script", "style", "noscript", "svg", "iframe", "template", "button", "select", "datalist", "textarea", "object",
    "video", "audio", "canvas",
)  # fmt: skip
_HEAD, _TOLD = ("meta", "title", "link"), ("h1", "time")


def sort_out(tree: Tree, markup: Markup) -> set[int]:
    """Takes out what no reader sees, keeps what the page says of itself; gives all that holds a headline or a time.

    One search for all: each goes through the whole tree.
    """
    dropped: list[Element] = []
    told: list[Element] = []
    known: dict[int, tuple[Element, bool]] = {}
    after = False
    for element in tree.find(*_DROPPED, *_HEAD, *_TOLD):
        # What lies in a dropped element stands right behind it.
        after = after and _lies_in(element, known)
        tag = element.tag
        if tag in UNREAD:
            dropped.append(element)
            known[element.mem_id] = element, True
            after = True
            if tag == "script" and "ld+json" in (element.attributes.get("type") or "") and (text := element.text()):
                markup.scripts.append(text)
        elif not after:
            (told if tag in _TOLD else markup.head).append(element)
    tree.drop(dropped)
    return tree.around(told)


def _lies_in(element: Element, known: dict[int, tuple[Element, bool]]) -> bool:
    """Whether an element lies in a dropped one. `known`: which elements are dropped or lie in one, and which do not.

    Each element is asked once, however deep it is; it is held, so that its number stays its own.
    """
    path: list[Element] = []
    above = element.parent
    while above is not None and above.mem_id not in known:
        path.append(above)
        above = above.parent
    inside = above is not None and known[above.mem_id][1]
    known.update((one.mem_id, (one, inside)) for one in path)
    return inside
