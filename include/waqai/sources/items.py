"""What a list announces, and what is wrong with a list that announces nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from waqai.sources.hints import Hint
from waqai.sources.urls import UrlError, canonical_url

# As many as a sitemap may hold by its protocol.
MOST = 50_000
HTML = re.compile(rb"<html\b|<!doctype\s+html", re.I)
# What opens and never closes reaches to the end: else each of a million openings would be looked through to there.
_AMPERSAND = re.compile(rb"<!\[CDATA\[(?:.*?\]\]>|.*)|&(?!(?:#\d+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);)", re.S)


@dataclass(frozen=True)
class Item:
    """An article as a feed or sitemap announces it. `strong`: its date is the date of publication."""

    url: str
    canonical: str
    hint: Hint | None = None
    strong: bool = False
    title: str | None = None


class ListError(ValueError):
    """A feed or sitemap is none; `outcome` is the reason."""

    def __init__(self, outcome: str, message: str) -> None:
        super().__init__(message)
        self.outcome = outcome


def make_items(url: str, hint: Hint | None, strong: bool, title: str | None) -> Iterator[Item]:
    """The item of a link, or nothing where the link is no page's address."""
    try:
        yield Item(url.strip(), canonical_url(url), hint, strong, title)
    except UrlError:
        return


def refuse_entities(data: bytes) -> None:
    """XML that declares entities is a bomb or a reader of local files; no feed needs them. UTF-16 is looked through."""
    if re.search(rb"<!ENTITY", data.replace(b"\0", b""), re.I):
        raise ListError("xml_entities", "declares XML entities, which are never expanded here")


def mend_ampersands(data: bytes) -> bytes:
    """Many sites write `?id=7&lang=ar` into a list as it stands; lenient parsers then take `&lang` for a bracket.

    >>> mend_ampersands(b"<loc>https://a.org/?id=7&lang=ar&amp;p=1</loc><![CDATA[a & b]]>")
    b'<loc>https://a.org/?id=7&amp;lang=ar&amp;p=1</loc><![CDATA[a & b]]>'
    """
    if b"\0" in data[:64]:
        # UTF-16: sites that write it use a library, which escapes.
        return data
    return _AMPERSAND.sub(lambda found: b"&amp;" if found[0] == b"&" else found[0], data, count=4 * MOST)


def without_torn_end(data: bytes) -> bytes:
    """XML that breaks off is read to its last whole entry: half an address leads elsewhere."""
    if re.search(rb"</(?:\w+:)?(?:urlset|sitemapindex|rss|feed|rdf)\s*>", data[-4096:].replace(b"\0", b""), re.I):
        return data
    ends = [found.end() for found in re.finditer(rb"</(?:item|entry|url|sitemap)\s*>", data, re.I)]
    return data[: ends[-1]] if ends else data
