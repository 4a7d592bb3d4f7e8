"""Feeds, and as a last resort HTML pages, to items."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, cast

import feedparser
from cssselect import SelectorError
from lxml import etree
from lxml.cssselect import CSSSelector
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from waqai.sources.hints import Hint
from waqai.sources.items import (
    HTML,
    MOST,
    Item,
    ListError,
    make_items,
    mend_ampersands,
    refuse_entities,
    without_torn_end,
)
from waqai.sources.urls import join
from waqai.trees import is_tame


def parse_feed(data: bytes, base: str) -> Iterator[Item]:
    """Items of an RSS or Atom feed. Raises ListError: `feed_is_html`, `xml_entities`, `empty_feed`, `bad_feed`."""
    refuse_entities(data)
    try:
        feed = feedparser.parse(
            mend_ampersands(without_torn_end(data)), sanitize_html=False, resolve_relative_uris=False
        )
    except Exception as error:  # what a parser of anything meets in the wild is not a closed list
        raise ListError("bad_feed", f"{type(error).__name__}: {error}"[:300]) from error
    if not feed.entries:
        if HTML.search(data[:4096]):
            raise ListError("feed_is_html", "this is an HTML page, not a feed")
        if feed.get("version"):
            raise ListError("empty_feed", "a feed without items")
        raise ListError("bad_feed", f"no feed: {feed.get('bozo_exception', 'unknown format')}"[:300])
    for entry in feed.entries[:MOST]:
        hint, strong = _feed_date(entry)
        yield from make_items(join(base, entry.get("link") or ""), hint, strong, entry.get("title"))


def _feed_date(entry: feedparser.FeedParserDict) -> tuple[Hint | None, bool]:
    """The entry's date, and whether it is that of publication; `updated` alone may be that of a correction."""
    for key, strong in (("published_parsed", True), ("updated_parsed", False)):
        # feedparser's own look-up gives the one date for the other, with a warning.
        parsed = dict.get(entry, key)
        if parsed:
            try:
                moment = datetime.fromtimestamp(calendar.timegm(parsed), UTC)
            except (OverflowError, ValueError, OSError):
                continue
            return Hint(moment.date(), "feed" if strong else "feed_updated", moment.isoformat()), strong
    return None, False


def parse_listing(data: bytes, base: str, select: str) -> Iterator[Item]:
    """Links of an HTML page: those that `select` finds, or those inside what it finds."""
    empty = True
    # Lexbor is a browser's parser, but a page of a hundred thousand open tags keeps it for minutes.
    for href, title in (_links if is_tame(data) else _links_of_many)(data, select):
        empty = False
        yield from make_items(join(base, href), None, False, title)
    if empty:
        raise ListError("empty_feed", f"{select!r} finds no link; the page's layout may have changed")


def _links(data: bytes, select: str) -> Iterator[tuple[str, str | None]]:
    """Addresses and words of the links that a selector finds."""
    try:
        nodes = LexborHTMLParser(data).css(select)
    except (ValueError, SelectolaxError) as error:
        raise ListError("bad_selector", f"{select!r}: {error}") from error
    for node in nodes:
        for link in [node] if node.tag == "a" else node.css("a[href]"):
            if href := link.attributes.get("href"):
                yield href, link.text(strip=True) or None


def _links_of_many(data: bytes, select: str) -> Iterator[tuple[str, str | None]]:
    """The same by libxml2, which no nesting harms."""
    try:
        wanted = CSSSelector(select, translator="html")
    except SelectorError as error:
        raise ListError("bad_selector", f"{select!r}: {error}") from error
    top: Any = etree.fromstring(data, etree.HTMLParser(no_network=True, huge_tree=True, encoding=_encoding(data)))
    for element in cast("list[Any]", wanted(top)) if top is not None else ():
        for link in [element] if element.tag == "a" else element.iter("a"):
            if href := link.get("href"):
                yield href, "".join(link.itertext()).strip() or None


def _encoding(data: bytes) -> str | None:
    """UTF-8 where the bytes are, for libxml2 takes what declares nothing for Western; else what the page declares."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return "utf-8"
