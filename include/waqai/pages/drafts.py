"""What the segmenter knows while it reads a page: the stories as drafts, the open box, whether the story has ended."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from waqai.pages.likeness import parts, shared, teases
from waqai.pages.markers import is_sentence, key, marker, overlap
from waqai.pages.model import Block
from waqai.pages.printed import is_date_line
from waqai.pages.stamps import labelled_dates

_PROSE = 60
# Share of a headline's words that the first paragraph of its story has.
_ALIKE = 0.3
# Share of a paragraph's words that those before it have where all are one story's.
_OWN = 0.35
_HEADLINE = 220
# No headline ends in one of these.
_GOES_ON = frozenset(".؛،,:")
# The signature of a quoted post: "— Name (@name) 3 May 2024".
_HANDLE = re.compile(r"^\s*[—–-].{0,80}\(@\w+\)")
# What may stand between a headline and the first paragraph of its story.
_FRONT = frozenset({"byline", "dateline", "caption", "standfirst", "share", "advertisement", "credit"})


@dataclass(slots=True)
class Labelled:
    """A block with its role and the story it belongs to."""

    block: Block
    role: str
    story: int
    text: str


@dataclass(slots=True)
class Draft:
    """A story as the segmenter finds it. `stamps`: (rule, words) of the dates beside it; `clock`: an update's time."""

    kind: str
    title: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    stamps: list[tuple[str, str]] = field(default_factory=list)
    credits: list[str] = field(default_factory=list)
    bylines: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    clock: str | None = None


def prose(block: Block) -> bool:
    """Whether a block reads as a paragraph of a story and not as a link, label or headline."""
    return block.links < 0.6 and not block.item and is_sentence(block.text) and len(block.text) >= _PROSE


def headline_like(block: Block) -> bool:
    """Whether a block may be the title of a story."""
    text = block.text
    return 12 <= len(text) <= _HEADLINE and (bool(block.heading) or text.rstrip()[-1:] not in _GOES_ON)


class Run:
    """The state while reading the blocks of a page."""

    def __init__(self, blocks: list[Block], title: str | None, marked: bool, outlet: str | None) -> None:
        self.blocks, self.marked, self.outlet = blocks, marked, outlet
        self.out: list[Labelled] = []
        self.stories = [Draft("main", title)]
        self.story = 0
        self.box = ""
        self.ended = False
        self.unit = -1
        self.main_ended = self.list_open = False
        # Behind a site's notice below the story plain text has no more of it.
        self.closed = False
        self.title_key = key(title) if title else ""

    @cached_property
    def listed(self) -> set[str]:
        """Headlines in the page's link lists, as keys."""
        lists = ("related_links", "navigation")
        found: set[str] = set()
        for block in self.blocks:
            far = block.links > 0.6 and (not block.inside or block.hint in lists) if self.marked else block.item
            if far:
                found.update(key(line) for line in block.text.split("\n") if 12 <= len(line) <= _HEADLINE)
        return found - {"", self.title_key}

    @property
    def draft(self) -> Draft:
        return self.stories[self.story]

    def put(self, block: Block, role: str, text: str | None = None) -> None:
        text = block.text if text is None else text
        self.out.append(Labelled(block, role, self.story, text))
        draft = self.draft
        if role in ("body", "live_update", "embedded_story") and not (
            draft.kind != "main" and text == draft.title and not draft.paragraphs
        ):
            draft.paragraphs.append(text)
        elif role == "quote_card":
            # A pull quote says again what the story says; a quoted post is part of it, its signature is not.
            draft.paragraphs += [] if self.repeated(block) or _HANDLE.search(text) or marker(text) else [text]
        elif role == "byline":
            draft.bylines.append(text)
        elif role == "keywords":
            draft.keywords.append(text)
        elif role == "credit":
            draft.credits.append(text)
        if role == "dateline" or (block.stamp and role in ("title", "byline", "standfirst", "body", "live_update")):
            self.stamp(block, draft)

    def stamp(self, block: Block, draft: Draft) -> None:
        """Keeps a date beside a story: a machine-readable one for itself, else the printed words."""
        found = marker(block.text)
        updated = bool(found and found.id == "updated")
        if block.stamp:
            draft.stamps.append(("updated" if updated else "time", block.stamp))
        if len(block.text) > 120:
            return
        draft.stamps.append(("updated" if updated else "printed", block.text))
        if updated:  # some print the first date behind the last
            draft.stamps += [("printed", words) for label, words in labelled_dates(block.text) if label == "published"]

    def repeated(self, block: Block) -> bool:
        """Whether another block has the words of this one."""
        words = key(block.text.strip("\"'«»“” "))
        return any(
            words in key(other.text) for other in self.blocks if other is not block and len(other.text) > len(words)
        )

    def enter(self, block: Block) -> None:
        """Opens the story of an element that holds one of its own, and goes back to the main story behind it."""
        if block.unit == self.unit:
            return
        if self.unit < 0:
            self.main_ended = self.ended
        self.unit = block.unit
        if block.unit >= 0:
            self.open_story(block.unit_kind, None)
        else:
            self.story, self.box, self.ended = 0, "", self.main_ended

    def body_role(self) -> str:
        return {"main": "body", "embedded": "embedded_story", "update": "live_update"}[self.draft.kind]

    def open_story(self, kind: str, title: str | None) -> None:
        self.stories.append(Draft(kind, title))
        self.story = len(self.stories) - 1
        self.box, self.ended, self.closed = "", False, False

    def paragraphs_after(self, index: int, reach: int = 4) -> int:
        """How many prose blocks stand in the next few blocks, before any marker or further headline."""
        count = 0
        for block in self.blocks[index + 1 : index + 1 + reach]:
            found = marker(block.text)
            if not block.inside or block.hint in ("related_links", "comment", "navigation"):
                break
            if found and (count or found.role not in _FRONT):
                break
            count += prose(block)
        return count

    def teasers(self, index: int) -> bool:
        """Whether a list of headlines with a teaser each begins at a block of plain text."""
        after = self.blocks[index + 1 : index + 4]
        if self.marked or len(after) < 3:
            return False
        return not prose(after[1]) and headline_like(after[1]) and not marker(after[1].text) and prose(after[2])

    def foreign(self, paragraph: str) -> bool:
        """Whether a paragraph has few of the words that the story has used last."""
        return shared(paragraph, parts(" ".join([self.draft.title or "", *self.draft.paragraphs[-2:]]))) < _OWN

    def teaser(self, index: int) -> bool:
        """Whether one paragraph under a headline says it again, and no more follow: a link's teaser."""
        told = self.blocks[index + 1 : index + 3]
        if not told or not prose(told[0]) or any(is_sentence(b.text) and not marker(b.text) for b in told[1:]):
            return False
        return teases(self.blocks[index].text, told[0].text)

    def opens_story(self, index: int, after_marker: bool) -> bool:
        """Whether another story begins with the headline at a block: see the module's docstring."""
        if index >= len(self.blocks):
            return False
        block = self.blocks[index]
        if block.unit != self.unit:
            return False  # it has an element of its own, which opens it
        if not headline_like(block) or not (after_marker or block.heading or not self.marked):
            return False
        words = key(block.text)
        if not words or words == self.title_key or prose(block) or (block.item and not self.marked):
            return False
        if not self.paragraphs_after(index):
            return False
        # In plain text the next paragraph may be that of the running story, and the headline a link's.
        recurs = words in self.listed and block.links < 0.6 and (self.marked or self.alike(index) >= _ALIKE)
        if after_marker:
            told = bool(block.heading) and self.paragraphs_after(index) > 1 and block.links < 0.6
            behind = self.ended and not self.teasers(index) and not self.teaser(index)
            return behind or recurs or (told and self.alike(index) >= 0.5) or self.signed(index)
        return bool(self.draft.paragraphs) and (recurs or self.signed(index))

    def signed(self, index: int) -> bool:
        """Whether a line of plain text has a date below it, and below that two paragraphs that take up its words."""
        below = self.blocks[index + 1].text if index + 1 < len(self.blocks) else ""
        if self.marked or len(self.draft.paragraphs) < 2 or not is_date_line(below, 4) or is_sentence(below):
            return False
        told = [block.text for block in self.blocks[index + 2 : index + 4] if is_sentence(block.text)]
        return len(told) > 1 and teases(self.blocks[index].text, told[0])

    def alike(self, index: int) -> float:
        """Share of a headline's words that the next paragraph has."""
        following = next((block.text for block in self.blocks[index + 1 :] if prose(block)), "")
        return overlap(self.blocks[index].text, following)
