"""What a page is made of: blocks as they stand, segments with a role, stories with a text and a date."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

ROLES = frozenset(
    {
        "body", "title", "standfirst", "byline", "dateline", "credit", "caption", "keywords", "embedded_story",
        "related_links", "live_update", "quote_card", "navigation", "advertisement", "comment", "share", "legal",
    }
)  # fmt: skip


@dataclass(slots=True)
class Block:
    """One run of text between block boundaries. `start`, `end`: characters of the page's block text.

    `node` indexes the elements of the markup (-1 in plain text), `hint` is the role that classes and tags suggest,
    `links` the share of its characters inside links, `heading` 1-6 or 0, `bold` whether all of it is set in bold,
    `stamp` a machine-readable time inside it.
    `worth`: what its text and links weigh (`mainbody.weight`), once asked.
    `inside`: below the element of a story. `unit`: number of the element of another story on the page (an update of a
    live page, the next article of an endless scroll), -1 for the main story's; `unit_kind`: update or embedded.
    """

    text: str
    tag: str = "p"
    node: int = -1
    hint: str = ""
    links: float = 0.0
    heading: int = 0
    item: bool = False
    bold: bool = False
    stamp: str = ""
    article: int = -1
    start: int = 0
    end: int = 0
    inside: bool = True
    unit: int = -1
    unit_kind: str = ""
    worth: float | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A run of neighbouring blocks with one role in one story (index into Page.stories). Offsets as in Block."""

    role: str
    story: int
    text: str
    start: int = 0
    end: int = 0
    language: str = "und"


def named_rule(rule: str, zone: str) -> str:
    """A date's rule, with the time zone in which its clock was read where the page wrote none."""
    return f"{rule}@{zone}" if zone else rule


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """A date that the page offers: UTC, the rule that found it, its precision (minute, hour, day), the words.

    `zone`: that in which a clock was read that is written without one.
    """

    value: datetime
    rule: str
    precision: str = "day"
    text: str = ""
    zone: str = ""

    @property
    def told(self) -> str:
        """The rule with the zone that it lent: "printed@Asia/Damascus"."""
        return named_rule(self.rule, self.zone)


@dataclass(frozen=True, slots=True)
class Story:
    """One story of a page. `kind`: main, embedded, or update (of a live page).

    `text`: paragraphs joined by a blank line; `published_at` UTC or None where unknown.
    """

    kind: str
    title: str | None
    text: str
    published_at: datetime | None = None
    published_rule: str | None = None
    language: str = "und"
    credit: str | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page read: the main story first in `stories`, segments in page order; `reject` says why nothing came of it."""

    url: str | None = None
    canonical_url: str | None = None
    language: str = "und"
    title: str | None = None
    published_at: datetime | None = None
    published_rule: str | None = None
    published_precision: str | None = None
    dates: tuple[DateCandidate, ...] = ()
    dates_disagree: bool = False
    credit: tuple[str, ...] = ()
    author: str | None = None
    outlet: str | None = None
    keywords: tuple[str, ...] = ()
    stories: tuple[Story, ...] = ()
    segments: tuple[Segment, ...] = ()
    charset: str = "utf-8"
    reject: str | None = None

    def rejected(self, reason: str) -> "Page":
        """This page with a reason not to use it."""
        return replace(self, reject=reason)


@dataclass(slots=True)
class Metadata:
    """What the markup says about the page outside its text. `raw_dates`: (rule, written value) in order of trust."""

    title: str | None = None
    head_title: str | None = None
    canonical: str | None = None
    language: str | None = None
    site: str | None = None
    handle: str | None = None
    authors: list[str] = field(default_factory=list)
    agencies: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    body: str | None = None
    raw_dates: list[tuple[str, str]] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
