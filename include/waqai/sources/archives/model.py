"""A page of an archive, and what a file of an archive is called while it is worked through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from waqai.sources.catalog import Archive
from waqai.sources.hints import Hint
from waqai.sources.warc import Exchange


class ArchiveError(ValueError):
    """The catalog's `archive` entry does not fit what lies there. The message holds the key and the remedy."""


@dataclass(frozen=True)
class Unit:
    """One piece of work: a file (path or URL), or a folder of pages. `name` is unique within its source."""

    name: str
    archive: Archive

    @property
    def remote(self) -> bool:
        """Whether it is read over HTTP."""
        return self.name.startswith(("http://", "https://"))


@dataclass(slots=True)
class Record:
    """One page as the archive holds it. `data` is decoded; `next` is where reading goes on after it.

    Not frozen: that would double the price of a record that is left out, and most are.

    `next` is a position for `start` of the reader that gave the record. `problem` is the outcome of a record that could
    not be read, `skip` the reason why one is left out (it then has no data). `hint` is a date that the archive states.
    """

    offset: int
    next: int
    url: str = ""
    data: bytes = b""
    content_type: str | None = None
    at: datetime | None = None
    status: int | None = None
    exchange: Exchange | None = None
    hint: Hint | None = None
    title: str | None = None
    problem: str | None = None
    message: str = ""
    skip: str | None = None

    @property
    def crawled(self) -> date | None:
        """The day it was fetched."""
        return self.at.date() if self.at else None
