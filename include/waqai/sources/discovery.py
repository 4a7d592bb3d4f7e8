"""What an outlet lists: items of feeds, sitemaps, news sitemaps, day sitemaps and, as a last resort, listing pages.

A date of a feed or news sitemap is the publication's (strong); a sitemap's `lastmod` only says where to look (weak).
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import feedparser
from lxml import etree
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from waqai.sources.catalog import Source
from waqai.sources.client import Response
from waqai.sources.decode import inflate
from waqai.sources.hints import Hint, read_date
from waqai.sources.urls import UrlError, canonical_url, join

DEPTH, MAPS, ITEMS = 4, 200, 50_000
LIMIT = 50 * 1024 * 1024
_HTML = re.compile(rb"<html\b|<!doctype\s+html", re.I)


@dataclass(frozen=True)
class Item:
    """An article as a feed or sitemap announces it. `strong`: its date is the date of publication."""

    url: str
    canonical: str
    hint: Hint | None = None
    strong: bool = False
    title: str | None = None


@dataclass(frozen=True)
class Problem:
    """A feed or sitemap that gave nothing, and why."""

    url: str
    outcome: str
    message: str = ""
    status: int | None = None


@dataclass
class Found:
    """What discovery gives: items by canonical URL, and what went wrong."""

    items: dict[str, Item] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    unchanged: int = 0
    indexes: set[str] = field(default_factory=set)

    def add(self, item: Item) -> None:
        """Keep an item; of two announcements of one page the one with the better date."""
        known = self.items.get(item.canonical)
        if known is None or (item.strong, item.hint is not None) > (known.strong, known.hint is not None):
            self.items[item.canonical] = replace(item, title=item.title or (known.title if known else None))


class ListError(ValueError):
    """A feed or sitemap is none; `outcome` is the reason."""

    def __init__(self, outcome: str, message: str) -> None:
        super().__init__(message)
        self.outcome = outcome


Get = Callable[[str], Response]


def discover(source: Source, day: date, get: Get) -> Found:
    """Everything the source lists that may concern `day`. `get` fetches a URL; nothing here raises for bad lists."""
    found = Found()
    for url in source.feeds:
        _listed(found, get(url), lambda answer: parse_feed(answer.data, answer.url))
    for url in (*source.sitemaps, *source.news_sitemaps, *(fill(one, day) for one in source.day_sitemaps)):
        _walk(found, url, day, get)
    for page in source.listing:
        _listed(found, get(page.url), partial(_links, page.select))
    return found


def _links(select: str, answer: Response) -> Iterator[Item]:
    return parse_listing(answer.data, answer.url, select)


def fill(template: str, day: date) -> str:
    """A template with the marks {yyyy}, {mm}, {dd} filled."""
    marks = {"{yyyy}": f"{day.year:04}", "{mm}": f"{day.month:02}", "{dd}": f"{day.day:02}"}
    for mark, value in marks.items():
        template = template.replace(mark, value)
    return template


def _listed(found: Found, answer: Response, parse: Callable[[Response], Iterator[Item]]) -> None:
    """Parse one answer into `found`, or say what is wrong with it."""
    if answer.outcome == "not_modified":
        found.unchanged += 1
    elif answer.outcome != "ok":
        outcome = "empty_feed" if answer.outcome == "empty" else answer.outcome
        found.problems.append(Problem(answer.url, outcome, answer.message, answer.status))
    else:
        try:
            for item in parse(answer):
                found.add(item)
        except ListError as error:
            found.problems.append(Problem(answer.url, error.outcome, str(error), answer.status))


def parse_feed(data: bytes, base: str) -> Iterator[Item]:
    """Items of an RSS or Atom feed. Raises ListError: `feed_is_html`, `xml_entities`, `empty_feed`, `bad_feed`."""
    _refuse_entities(data)
    try:
        feed = feedparser.parse(data, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # what a parser of anything meets in the wild is not a closed list
        raise ListError("bad_feed", f"{type(error).__name__}: {error}"[:300]) from error
    if not feed.entries:
        if _HTML.search(data[:4096]):
            raise ListError("feed_is_html", "this is an HTML page, not a feed")
        if feed.get("version"):
            raise ListError("empty_feed", "a feed without items")
        raise ListError("bad_feed", f"no feed: {feed.get('bozo_exception', 'unknown format')}"[:300])
    for entry in feed.entries[:ITEMS]:
        hint, strong = _feed_date(entry)
        yield from _item(join(base, entry.get("link") or ""), hint, strong, entry.get("title"))


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


def _item(url: str, hint: Hint | None, strong: bool, title: str | None) -> Iterator[Item]:
    try:
        yield Item(url.strip(), canonical_url(url), hint, strong, title)
    except UrlError:
        return


def _walk(found: Found, start: str, day: date, get: Get) -> None:
    """A sitemap, or an index and what is below it: each map once, at most DEPTH deep and MAPS in all."""
    queue, seen = [(start, 1)], {start}
    while queue:
        url, depth = queue.pop(0)
        children: list[tuple[str, Hint | None]] = []

        def parse(answer: Response, below: list[tuple[str, Hint | None]] = children) -> Iterator[Item]:
            items, maps = parse_sitemap(answer.data, answer.url)
            below.extend(maps)
            yield from items

        _listed(found, get(url), parse)
        if children:
            found.indexes.add(url)
        for child, hint in children:
            # A map last changed before the day cannot list what was published on it.
            stale = hint is not None and hint.day < day - timedelta(days=1)
            if child in seen or stale:
                continue
            if depth == DEPTH or len(seen) >= MAPS:
                found.problems.append(Problem(child, "sitemap_too_deep", f"more than {DEPTH} deep or {MAPS} in all"))
                break
            seen.add(child)
            queue.append((child, depth + 1))


def parse_sitemap(data: bytes, base: str) -> tuple[list[Item], list[tuple[str, Hint | None]]]:
    """Items of a sitemap, and the maps that an index names. Raises ListError."""
    if data.startswith(b"\x1f\x8b"):
        plain = inflate(data, LIMIT)
        if plain.problem:
            raise ListError(plain.problem, f"{base}: compressed map")
        data = plain.data
    _refuse_entities(data)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(data.lstrip(), parser)
    except etree.XMLSyntaxError as error:
        raise ListError("bad_sitemap", str(error)[:300]) from error
    kind = _split(root.tag)[1].lower() if root is not None else ""
    if kind == "html" or (kind == "" and _HTML.search(data[:4096])):
        raise ListError("feed_is_html", "this is an HTML page, not a sitemap")
    if kind not in ("urlset", "sitemapindex"):
        raise ListError("bad_sitemap", f"its root is <{kind}>")
    items: list[Item] = []
    maps: list[tuple[str, Hint | None]] = []
    for node in list(root)[:ITEMS]:
        values = _values(node)
        place = join(base, values.get("loc", ""))
        changed = read_date(values.get("lastmod", ""), "sitemap")
        if kind == "sitemapindex" and values.get("loc"):
            maps.append((place, changed))
        elif values.get("loc"):
            issued = read_date(values.get("publication_date", ""), "news_sitemap")
            items.extend(_item(place, issued or changed, issued is not None, values.get("title")))
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


def parse_listing(data: bytes, base: str, select: str) -> Iterator[Item]:
    """Links of an HTML page: those that `select` finds, or those inside what it finds."""
    try:
        nodes = LexborHTMLParser(data).css(select)
    except (ValueError, SelectolaxError) as error:
        raise ListError("bad_selector", f"{select!r}: {error}") from error
    empty = True
    for node in nodes:
        for link in [node] if node.tag == "a" else node.css("a[href]"):
            href = link.attributes.get("href")
            if href:
                empty = False
                yield from _item(join(base, href), None, False, link.text(strip=True) or None)
    if empty:
        raise ListError("empty_feed", f"{select!r} finds no link; the page's layout may have changed")


def _refuse_entities(data: bytes) -> None:
    """XML that declares entities is a bomb or a reader of local files; no feed needs them. UTF-16 is looked through."""
    if re.search(rb"<!ENTITY", data.replace(b"\0", b""), re.I):
        raise ListError("xml_entities", "declares XML entities, which are never expanded here")
