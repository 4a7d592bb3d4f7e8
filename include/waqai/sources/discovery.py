"""What an outlet lists: items of feeds, sitemaps, news sitemaps, day sitemaps and, as a last resort, listing pages.

A date of a feed or news sitemap is the publication's (strong); a sitemap's `lastmod` only says where to look (weak).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import partial

from waqai.sources.answers import Response
from waqai.sources.catalog import Source
from waqai.sources.feeds import parse_feed, parse_listing
from waqai.sources.hints import Hint
from waqai.sources.items import Item, ListError
from waqai.sources.sitemaps import parse_sitemap

__all__ = ["DEPTH", "MAPS", "Found", "Item", "ListError", "Problem", "discover", "fill",
           "parse_feed", "parse_listing", "parse_sitemap"]  # fmt: skip
DEPTH, MAPS = 4, 200


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
