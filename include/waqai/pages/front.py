"""The title of the story on its page, and what stands between it and the first paragraph."""

import re
from collections.abc import Sequence

from waqai.pages.credit import is_signature
from waqai.pages.mainbody import OUT, weight
from waqai.pages.markers import is_sentence, key, marker, overlap
from waqai.pages.model import Block
from waqai.pages.printed import is_date_line

# Share of a headline's words that its story has, and how far above the story it is looked for.
_ALIKE, _NEAR, _ABOVE = 0.3, 8, 2
# The same where no tag says that a line is a headline.
_SAME = 0.4
_NAMES = 7
_CLOCK = re.compile(r"(?<!\d)[0-2]?\d:[0-5]\d(?!\d)")
_SURE = re.compile(r"(?<!\w)العدد\s*:?\s*[\d٠-٩]|(?<!\d)[0-2]?\d:[0-5]\d(?!\d)")
_SIGNED = 120
_FRONT = frozenset({"byline", "dateline", "standfirst", "caption"})


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
            _front(block, blocks[index - 1] if index - 1 > at else None)
        elif at is not None and at < index < first and block.hint in ("", "body") and _is_dated(block.text):
            block.hint = "dateline"
        elif not block.inside and block.hint in _FRONT and block.hint != "caption":
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
        if block.hint in OUT or len(block.text) > _SIGNED:
            break
        block.inside = told or is_signature(block.text, None)
    return blocks[at].text if at is not None else title


def mark_issue(blocks: list[Block]) -> None:
    """For a page that tells no other date: the day beside the number of a paper's issue, or a day with a clock.

    It stands above the title, however far. A day alone may be that of the visit.
    """
    if any(block.unit < 0 and (block.hint == "dateline" or block.stamp) for block in blocks):
        return
    at = next((index for index, block in enumerate(blocks) if block.hint == "title"), 0)
    dated = [block for block in blocks[:at] if block.hint in ("", "navigation") and is_date_line(block.text, 3)]
    if len(dated) == 1 and _SURE.search(dated[0].text):
        dated[0].hint = "dateline"


def _is_dated(text: str) -> bool:
    """A line with a date and few words besides; with a clock there may be the outlet's and the author's names, too."""
    return is_date_line(text, _NAMES if _CLOCK.search(text) else 3)


def _front(block: Block, before: Block | None) -> None:
    """A block between title and story: what its element or its words show to be date, byline or standfirst."""
    found = marker(block.text) if len(block.text) <= 150 else None
    if block.hint in ("", "body", "navigation") and _is_dated(block.text):
        block.hint = "dateline"
    elif block.hint == "" and found and found.role in ("dateline", "byline"):
        block.hint = found.role
    # A paragraph set apart from the others by its element alone is the first of them.
    boxed = before is not None and before.heading > 1
    first = block.hint in ("", "body") and block.tag == "p" and block.links < 0.1 and weight(block) > 0 and not boxed
    block.inside = block.hint in _FRONT or first


def _title_at(blocks: list[Block], first: int, title: str | None, variants: set[str]) -> int | None:
    """Index of the page's title: a heading before the story that the metadata name, or the last h1."""
    found: list[tuple[float, int]] = []
    named = variants | ({key(title)} if title else set())
    lengths = {len(name) for name in named}
    for index, block in enumerate(blocks[: first + 3]):
        if not 8 <= len(block.text) <= 300 or block.unit >= 0 or (block.hint in OUT and block.heading != 1):
            continue
        # Words are compared only where the length leaves a chance.
        near = block.heading or any(-4 <= len(block.text) - length <= 20 for length in lengths)
        score = {1: 1.5, 2: 0.6}.get(block.heading, 0.0)
        if near and block.links < 0.6 and key(block.text) in named:
            score += 3.0
        elif title and block.heading and block.text.count(" ") > 1:
            score += 2.0 * overlap(block.text, title)
        enough = score >= (1.9 if title else 1.5) and (block.heading or score >= 3)
        if enough:
            found.append((score, index))
    parts = variants - {key(title) if title else ""}
    own = [pair for pair in found if not (key(blocks[pair[1]].text) in parts and _is_foreign(blocks, pair[1], first))]
    if own:
        return max(own)[1]
    told = _title_of_story(blocks, first, title)
    return max(found)[1] if found and told is None else told


def _is_foreign(blocks: list[Block], index: int, first: int) -> bool:
    """Whether a line shares no word with the story: a part of <title> may be the outlet's name."""
    return not overlap(blocks[index].text, " ".join(block.text for block in blocks[first : first + 3]))


def _title_of_story(blocks: list[Block], first: int, title: str | None) -> int | None:
    """Index of the last heading above the story that has its words, where the metadata name the site alone."""
    told = " ".join(block.text for block in blocks[first : first + 3])
    # The name of an agency stands in its datelines, too.
    if title and title.count(" ") > 1 and overlap(title, told) >= _ALIKE:
        return None
    for index in range(first - 1, max(-1, first - _NEAR), -1):
        block = blocks[index]
        if not block.heading or not 12 <= len(block.text) <= 300 or block.unit >= 0 or block.hint in OUT:
            continue
        # A list of whole stories links their headlines.
        if (block.links < 0.6 or first - index <= _ABOVE) and overlap(block.text, told) >= _ALIKE:
            return index
    lines = range(max(0, first - _NEAR), first)
    return next((i for i in lines if _is_title_line(blocks[i]) and overlap(blocks[i].text, told) >= _SAME), None)


def _is_title_line(block: Block) -> bool:
    """Whether a line that is no heading may be the title: old pages and messages set it off by its typeface alone."""
    if block.unit >= 0 or block.links > 0.6 or block.hint in OUT or not 12 <= len(block.text) <= 200:
        return False
    return block.text.count(" ") > 2 and not is_sentence(block.text) and not is_date_line(block.text)
