"""A light look for a publication date in bytes, without parsing: enough to file a page, the build looks again.

Dates with an offset are turned to UTC; dates without one are taken as they stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime

LOOK = 300_000
_KEYS = (
    rb"article:published_time|og:article:published_time|datepublished|date_published|publishdate|pubdate"
    rb"|dc.date.issued|dc.date"
)
_META = re.compile(rb"<meta\b[^>]{0,600}>", re.I)
_META_KEY = re.compile(rb"""(?:property|name|itemprop)\s*=\s*["']?(?:""" + _KEYS + rb""")["'\s/>]""", re.I)
_CONTENT = re.compile(rb"""content\s*=\s*["']?([^"'>]{8,40})""", re.I)
_JSONLD = re.compile(rb'"datePublished"\s*:\s*"([^"]{8,40})"')
_TIME = re.compile(rb"""<time\b[^>]{0,300}?\bdatetime\s*=\s*["']?([^"'>]{8,40})""", re.I)
_PATH = re.compile(r"[/_-](20[0-4]\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)")
_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


@dataclass(frozen=True)
class Hint:
    """A date, where it was found, and how it was written there."""

    day: date
    rule: str
    value: str

    def __str__(self) -> str:
        return f"{self.value} ({self.rule})"


def read_date(text: str, rule: str) -> Hint | None:
    """The day of an ISO 8601 (W3C) date or time, in UTC if it names an offset; none if it is no date.

    >>> str(read_date("2024-07-09T01:30:00+03:00", "feed").day)
    '2024-07-08'
    """
    text = text.strip()
    try:
        moment = datetime.fromisoformat(re.sub(r"(?<=\d)\s+(?=[+-]\d\d:?\d\d$)", "", text))
    except ValueError:
        found = _ISO.match(text)
        if not found:
            return None
        try:
            return Hint(date(*(int(part) for part in found.groups())), rule, text)
        except ValueError:
            return None
    try:
        day = (moment.astimezone(UTC) if moment.tzinfo else moment).date()
    except OverflowError:
        return None
    return Hint(day, rule, text) if day.year >= 1990 else None


def date_of_page(data: bytes, url: str) -> Hint | None:
    """The publication date that a page states about itself: meta, JSON-LD, its only `time`, then its address."""
    head = data[:LOOK]
    for tag in _META.finditer(head):
        if _META_KEY.search(tag[0]):
            content = _CONTENT.search(tag[0])
            hint = read_date(content[1].decode("latin-1"), "page_meta") if content else None
            if hint:
                return hint
    found = _JSONLD.search(head)
    hint = read_date(found[1].decode("latin-1"), "page_jsonld") if found else None
    if hint:
        return hint
    # Several different times belong to several stories: none of them is known to be this page's.
    times = {one.day: one for value in _TIME.findall(head) if (one := read_date(value.decode("latin-1"), "page_time"))}
    return next(iter(times.values())) if len(times) == 1 else date_in_path(url, "url")


def date_in_path(path: str, rule: str) -> Hint | None:
    """A date written in a URL or file name, as in /2024/07/08/ or 2024-07-08.html."""
    found = _PATH.search(path if path.startswith("/") else f"/{path}")
    return read_date("-".join(found.groups()), rule) if found else None
