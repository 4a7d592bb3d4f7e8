"""One segmenter for markup and plain text: every block gets a role and a story.

Reads the blocks in page order and keeps one state (`drafts.Run`): which story runs, which box (link list, comments,
keywords) is open, and whether the story has ended. Structure (block hints), marker words and recurrence of headlines
decide.
"""

import re

from waqai.pages.counters import counter
from waqai.pages.credit import is_desk_line, is_place_line, is_signature
from waqai.pages.drafts import Draft, Labelled, Run, headline_like, prose
from waqai.pages.likeness import teases
from waqai.pages.markers import Marker, is_sentence, key, marker
from waqai.pages.model import Block
from waqai.pages.printed import is_ago_line, is_date_line

_HEADLINE = 220
_LABEL = 30
_CLOCK = re.compile(
    r"^\W*(?:[0-2]?\d|[٠-٢]?[٠-٩])[:.٫](?:[0-5]\d|[٠-٥][٠-٩])(?!\d)"
    r"\s*(?:ص|م|am|pm|GMT|ت\s?غ|بتوقيت \S+)?(?!\w)\W*(.*)$",
    re.I | re.S,
)
_SIGNED = re.compile(r"^[^.؟!:]{2,60}\(@\w+\)")
# The headline of an answer in a forum: what follows is its readers'.
_REPLY = re.compile(r"(?:رد|re)\s*:", re.I)
_HASHTAGS = re.compile(r"^(?:#\w+[\s،,|]*)+$")
# Words that point at the link behind them: "وفي سياق متصل، طالع: ...".
_POINTS = re.compile(r"^[^:.…]{2,60}(?::|\.\.+|…)\s")
_ADDRESS = re.compile(r"\s*https?://\S+\s*$")
# A box that these roles open goes on over the blocks after its heading; the other markers speak of their own block.
_BOXES = {"related_links", "comment"}


def segment(
    blocks: list[Block], title: str | None, marked: bool, outlet: str | None = None
) -> tuple[list[Labelled], list[Draft]]:
    """Roles and stories of a page's blocks. `title`, `outlet`: if known; `marked`: blocks of markup."""
    run = Run(blocks, title, marked, outlet)
    index = 0
    while index < len(blocks):
        index = _step(run, index)
    return run.out, run.stories


def _step(run: Run, index: int) -> int:
    """Labels the block at `index` (and those its box settles); gives the index to go on with."""
    block = run.blocks[index]
    run.enter(block)
    if block.stamp and run.unit >= 0 and not run.draft.stamps:
        run.draft.stamps.append(("time", block.stamp))  # some print it below the update
    if block.unit >= 0 and _unit_front(run, index):
        return index + 1
    if block.hint in ("title", "standfirst", "byline", "dateline"):
        run.put(block, block.hint)
        return index + 1
    if block.hint and block.hint not in ("body", "quote_card", "live_update"):
        return _hinted(run, index)
    if not block.inside:
        run.put(block, _outside(run, block))
        return index + 1
    found = marker(block.text) if len(block.text) < 400 or run.ended else None
    if found and not (found.role == "live_update" and run.draft.paragraphs):
        return _marked(run, index, found)
    if run.box:
        return _boxed(run, index)
    if run.draft.paragraphs and run.unit < 0 and run.opens_story(index, False):
        run.open_story("embedded", block.text)
        run.put(block, "embedded_story")
        return index + 1
    run.put(block, _unmarked(run, index))
    return index + 1


def _outside(run: Run, block: Block) -> str:
    """The role of a block that belongs to no story: links under a marker are related links, the rest navigation."""
    found = marker(block.text) if len(block.text) < 100 else None
    if found and found.role in ("related_links", "legal", "share", "advertisement"):
        run.list_open = found.role == "related_links"
        return "navigation" if found.role == "related_links" else found.role
    run.list_open = run.list_open and block.links > 0.5 and len(block.text) >= 12
    return "related_links" if run.list_open else "navigation"


def _unmarked(run: Run, index: int) -> str:
    """The role of a block that neither its element nor its first words tell."""
    block = run.blocks[index]
    if _ADDRESS.match(block.text):
        return "navigation"
    if (len(block.text) <= 120 and _SIGNED.search(block.text)) or is_desk_line(block.text):
        return "byline"
    if counted := counter(block.text):
        after = run.blocks[index + 1] if index + 1 < len(run.blocks) else block
        if counted == "comments" and run.draft.paragraphs and not run.marked and not prose(after):
            run.box, run.ended = "comment", True
        return "share"
    if run.draft.paragraphs and _REPLY.match(block.text) and key(block.text).endswith(run.title_key or "\0"):
        run.box, run.ended = "comment", True
        return "comment"
    if _HASHTAGS.match(block.text):
        return "keywords"
    if len(block.text) <= 90 and not block.heading:
        if is_signature(block.text, run.outlet) or (not run.draft.paragraphs and is_place_line(block.text)):
            return "credit"
        if (not run.draft.paragraphs or run.ended) and is_date_line(block.text, 0 if run.draft.paragraphs else 3):
            return "dateline"
    if block.hint == "quote_card":
        return "quote_card"
    return run.body_role() if _belongs(run, index) else "navigation"


def _hinted(run: Run, index: int) -> int:
    """A block whose element says its role: a link list may still open another story."""
    block = run.blocks[index]
    found = marker(block.text) if block.inside or block.hint == "credit" else None
    # A box read as one block holds its links: what stands behind it is not under its heading.
    opens = found and found.role == "related_links" and found.alone and block.inside and "\n" not in block.text
    if found and opens and run.opens_story(index + 1, True):
        return _embedded(run, index, found)
    role = found.role if found and found.role in ("credit", "keywords", "dateline") and block.inside else block.hint
    run.put(block, role, found.rest if found and role == "credit" and found.rest else None)
    if block.hint == "keywords" and run.draft.paragraphs:
        run.ended = True
    return index + 1


def _unit_front(run: Run, index: int) -> bool:
    """Heading and time of a story that has an element of its own; False where the block is neither."""
    draft, block = run.draft, run.blocks[index]
    if draft.paragraphs or block.hint in (
        "related_links",
        "comment",
        "share",
        "advertisement",
        "navigation",
        "caption",
    ):
        return False
    if block.stamp:
        draft.stamps.append(("time", block.stamp))
    rest = clock(block.text) if draft.kind == "update" and draft.clock is None else None
    if rest is not None:
        draft.clock = block.text[: len(block.text) - len(rest)].strip()
    dated = is_date_line(block.text) or is_ago_line(block.text) or (block.hint == "dateline" and len(block.text) < 90)
    if dated or (rest == "" and draft.clock):
        run.put(block, "dateline")
        return True
    below = run.blocks[index + 1] if index + 1 < len(run.blocks) else block
    leads = draft.clock is not None and rest is None and headline_like(block) and below.unit == block.unit
    headline = block.text[-1] in "؟?" or not is_sentence(block.text)
    leads = leads and not block.item and headline and is_sentence(below.text)
    set_off = block.heading or block.bold or block.hint == "title" or leads
    heading = set_off or (rest and not is_sentence(rest) and len(rest) <= _HEADLINE)
    if heading and draft.title is None and not prose(block):
        draft.title = rest or block.text
        run.put(block, run.body_role(), draft.title)
        return True
    if rest:
        run.put(block, run.body_role(), rest)
    elif below.heading and below.unit == block.unit and len(block.text) <= _LABEL and not is_sentence(block.text):
        run.put(block, "navigation")  # the section's name above the headline
        return True
    return bool(rest)


def _belongs(run: Run, index: int) -> bool:
    """Whether an unmarked block is the running story's: not a link to another one, nor a stray label after its end."""
    block = run.blocks[index]
    if block.links > 0.9 and len(block.text) < _HEADLINE and block.text.rstrip()[-1] in "؟?!":
        return False
    if block.links > 0.45 and _POINTS.match(block.text) and (block.text[-1] in "؟?" or not is_sentence(block.text)):
        return False
    if not block.item and block.tag != "tr" and not any(map(str.isalpha, block.text)):
        return False
    if block.links > 0.7 and len(block.text) < _HEADLINE and not is_sentence(block.text):
        return False
    return not (run.closed or (run.ended and not prose(block)))


def _marked(run: Run, index: int, found: Marker) -> int:
    """A block that a marker opens, and what the marker says of the blocks below it."""
    block = run.blocks[index]
    if found.role == "related_links" and found.alone:
        return _embedded(run, index, found)
    if found.role in _BOXES and found.alone:
        # "No comments" under the headline counts them; they stand behind the story.
        run.box = found.role if found.role != "comment" or run.draft.paragraphs else run.box
    elif found.role == "related_links" and not run.marked and block.links < 0.1 and len(block.text) > _HEADLINE:
        run.put(block, run.body_role())
        return index + 1
    elif found.role not in ("advertisement", "caption", "dateline", "byline", "share"):
        run.box = run.box if run.box == "comment" else ""
    if found.role == "credit":
        index = _credited(run, index, found)
    elif found.role == "keywords" and found.alone:
        run.box = "keywords"
        run.put(block, "keywords")
    else:
        # "Live" over the page is a label, no update.
        run.put(block, found.role if found.role != "live_update" else "navigation")
    if found.role == "related_links" and run.draft.paragraphs and _is_teased(run, index + 1, found.rest):
        index += 1
        run.put(run.blocks[index], "related_links")
    if found.ends and run.draft.paragraphs:
        # The source of a map or a chart in mid-story ends nothing, nor does a row of buttons there.
        amid = found.role in ("credit", "share") and run.marked and run.paragraphs_after(index, 3)
        run.ended = run.ended or not amid
        run.closed = run.closed or found.id == "end_of_text" or (found.role == "legal" and not run.marked)
    return index + 1


def _credited(run: Run, index: int, found: Marker) -> int:
    """A credit, on the marker's own line or on the next; gives the index of its last block."""
    if found.alone and index + 1 < len(run.blocks) and len(run.blocks[index + 1].text) < 60:
        run.put(run.blocks[index], "navigation")
        run.put(run.blocks[index + 1], "credit")
        return index + 1
    run.put(run.blocks[index], "credit", found.rest or None)
    return index


def _is_teased(run: Run, index: int, headline: str) -> bool:
    """Whether the block is the first paragraph of another story, whose headline stands above it."""
    below = run.blocks[index] if index < len(run.blocks) else None
    if below is None or not below.inside or below.hint:
        return False
    return prose(below) and teases(headline, below.text) and run.foreign(below.text)


def _embedded(run: Run, index: int, found: Marker) -> int:
    """A "read also" heading: another story printed in full, or a list of links."""
    run.put(run.blocks[index], "navigation")
    run.ended = run.ended or found.ends
    if run.opens_story(index + 1, True):
        headline = run.blocks[index + 1]
        run.open_story("embedded", headline.text)
        run.put(headline, "embedded_story")
        return index + 2
    run.box = "related_links"
    return index + 1


def _boxed(run: Run, index: int) -> int:
    """A block in an open box: a further item of it, or the running story again."""
    block = run.blocks[index]
    if run.box == "comment":
        run.put(block, "comment")
        return index + 1
    is_item = block.item or block.links > 0.6 or not (prose(block) or _goes_on(run, index))
    if run.box == "keywords" and is_item and len(block.text) < 60:
        run.put(block, "keywords")
        return index + 1
    if run.box == "related_links" and is_item and not (run.marked and len(block.text) > _HEADLINE):
        run.put(block, "related_links")
        return index + 1
    # Behind the paragraphs: a list above the story ends where the story begins.
    teased = bool(run.box == "related_links" and not block.item and run.draft.paragraphs) and teases(
        run.blocks[index - 1].text, block.text
    )
    teased = teased and headline_like(run.blocks[index - 1]) and run.foreign(block.text)
    if run.box == "related_links" and (run.ended or teased):
        block.hint = "related_links"
        run.put(block, "related_links")
        return index + 1
    run.box = ""
    return index


def _goes_on(run: Run, index: int) -> bool:
    """Whether a short block without links takes up the story again behind a list of links in the middle of it."""
    block, before = run.blocks[index], run.blocks[index - 1]
    boxed = before.item or before.links > 0.6 or before.hint == "related_links"
    boxed = boxed or (not run.marked and block.text.endswith("."))  # no headline has a full stop
    if run.ended or block.links > 0 or not boxed or block.item:
        return False
    return is_sentence(block.text) or bool(block.heading and run.paragraphs_after(index, 1))


def clock(text: str) -> str | None:
    """What follows a time of day at the start of a block ("14:05 وصول وفد"), or None where none stands there."""
    found = _CLOCK.match(text)
    return found.group(1).strip() if found else None
