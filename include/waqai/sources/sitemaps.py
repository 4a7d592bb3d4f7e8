"""Sitemaps to items and to further maps: XML (of pages, of news, indexes), plain text, feeds, and robots.txt.

lxml reads them with its lenient parser, without entities, DTDs and network. Why not ultimate-sitemap-parser, which the
tests hold it against: docs/adr/0002-dependencies.md.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from lxml import etree

from waqai.sources.decode import inflate
from waqai.sources.feeds import parse_feed
from waqai.sources.hints import Hint, read_date
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

LIMIT = 50 * 1024 * 1024
Maps = list[tuple[str, Hint | None]]
_NAMED = re.compile(r"^\s*sitemap\s*:\s*(\S+)", re.I | re.M)


def parse_sitemap(data: bytes, base: str) -> tuple[list[Item], Maps]:
    """Items of a sitemap, and the maps that an index, or a robots.txt, names. Raises ListError."""
    if data.startswith(b"\x1f\x8b"):
        plain = inflate(data, LIMIT)
        if plain.problem:
            raise ListError(plain.problem, f"{base}: compressed map")
        data = plain.data
    if urlsplit(base).path == "/robots.txt":
        return [], _named(data, base)
    if data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"http"):
        return _lines(data), []
    refuse_entities(data)
    root = _root(mend_ampersands(without_torn_end(data)))
    kind = _split(root.tag)[1].lower() if root is not None else ""
    if kind in ("rss", "feed", "rdf"):
        # By the protocol a feed may serve as a sitemap.
        return list(parse_feed(data, base)), []
    if kind == "html" or (kind == "" and HTML.search(data[:4096])):
        raise ListError("feed_is_html", "this is an HTML page, not a sitemap")
    if root is None or kind not in ("urlset", "sitemapindex"):
        raise ListError("bad_sitemap", f"its root is <{kind}>")
    return _entries(root, kind == "sitemapindex", base)


def _named(data: bytes, base: str) -> Maps:
    maps: Maps = [(join(base, place), None) for place in _NAMED.findall(data.decode("utf-8", "replace"))]
    if not maps:
        raise ListError("empty_feed", "this robots.txt names no sitemap")
    return maps


def _lines(data: bytes) -> list[Item]:
    """A text file with an address in each line."""
    lines = data.decode("utf-8-sig", "replace").splitlines()[:MOST]
    items = [item for line in lines if line.strip() for item in make_items(line.strip(), None, False, None)]
    if not items:
        raise ListError("bad_sitemap", "no line of it is an address")
    return items


def _root(data: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        return etree.fromstring(data.lstrip(), parser)
    except etree.XMLSyntaxError as error:
        if HTML.search(data[:4096]):
            raise ListError("feed_is_html", "this is an HTML page, not a sitemap") from error
        raise ListError("bad_sitemap", str(error)[:300]) from error


def _entries(root: etree._Element, index: bool, base: str) -> tuple[list[Item], Maps]:
    items: list[Item] = []
    maps: Maps = []
    for node in list(root)[:MOST]:
        values = _values(node)
        place = join(base, values.get("loc", ""))
        changed = read_date(values.get("lastmod", ""), "sitemap")
        if index and values.get("loc"):
            maps.append((place, changed))
        elif values.get("loc"):
            issued = read_date(values.get("publication_date", ""), "news_sitemap")
            items.extend(make_items(place, issued or changed, issued is not None, values.get("title")))
    if not items and not maps:
        raise ListError("empty_feed", "a sitemap without entries")
    return items, maps


def _values(node: etree._Element) -> dict[str, str]:
    """Texts below an entry by local name; the first of each name counts."""
    values: dict[str, str] = {}
    for child in node.iter():
        if isinstance(child.tag, str) and child.text and child.text.strip():
            # <image:loc> and <video:title> are not the page's own.
            space, name = _split(child.tag)
            if "image" not in space and "video" not in space:
                values.setdefault(name, child.text.strip())
    return values


def _split(tag: object) -> tuple[str, str]:
    """Namespace and local name of an lxml tag. lxml's own QName refuses names that its lenient parser has let in."""
    space, _, name = str(tag).rpartition("}")
    return space.removeprefix("{"), name.rpartition(":")[2]
