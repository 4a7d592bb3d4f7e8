"""Feeds and sitemaps of an outlet, as bytes. All addresses in them are absolute, under `base`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date
from email.utils import format_datetime
from xml.etree import ElementTree as ET

from waqai.newsroom.stories import OUTLETS, Outlet, Story

ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
NEWS = "http://www.google.com/schemas/sitemap-news/0.9"
XML = b'<?xml version="1.0" encoding="utf-8"?>\n'


def rss(base: str, outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """RSS 2.0, newest first; the description is the first paragraph."""
    root = ET.Element("rss", version="2.0")
    channel = ET.SubElement(root, "channel")
    _texts(channel, title=outlet.name, link=f"{base}/{outlet.id}/", description=outlet.name, language="ar")
    for story in reversed(stories):
        item = ET.SubElement(channel, "item")
        _texts(item, title=story.title, link=base + story.path, guid=base + story.path,
               pubDate=format_datetime(story.published), description=story.paragraphs[0])  # fmt: skip
        for word in story.keywords:
            ET.SubElement(item, "category").text = word
    return _bytes(root)


def atom(base: str, outlet: Outlet, stories: Sequence[Story]) -> bytes:
    """Atom 1.0, newest first."""
    root = ET.Element("feed", xmlns=ATOM)
    newest = stories[-1].published.isoformat() if stories else "2024-07-07T00:00:00+00:00"
    _texts(root, title=outlet.name, id=f"{base}/{outlet.id}/", updated=newest)
    for story in reversed(stories):
        entry = ET.SubElement(root, "entry")
        stamp = story.published.isoformat()
        _texts(entry, title=story.title, id=base + story.path, published=stamp, updated=stamp,
               summary=story.paragraphs[0])  # fmt: skip
        ET.SubElement(entry, "link", rel="alternate", href=base + story.path)
        ET.SubElement(ET.SubElement(entry, "author"), "name").text = story.author or story.agency
    return _bytes(root)


def sitemap_index(base: str, outlet: Outlet, days: Iterable[date]) -> bytes:
    """Names the day sitemap of each day, the sitemap of all and the news sitemap."""
    root = ET.Element("sitemapindex", xmlns=SITEMAP)
    for name in ("sitemap-all", "sitemap-news"):
        _texts(ET.SubElement(root, "sitemap"), loc=f"{base}/{outlet.id}/{name}.xml")
    for day in days:
        _texts(ET.SubElement(root, "sitemap"), loc=f"{base}/{outlet.id}/sitemap-{day}.xml", lastmod=f"{day}")
    return _bytes(root)


def sitemap(base: str, stories: Sequence[Story]) -> bytes:
    """A plain sitemap; `lastmod` is the publication time in UTC."""
    root = ET.Element("urlset", xmlns=SITEMAP)
    for story in stories:
        _texts(ET.SubElement(root, "url"), loc=base + story.path, lastmod=story.published.astimezone(UTC).isoformat())
    return _bytes(root)


def news_sitemap(base: str, stories: Sequence[Story]) -> bytes:
    """A Google news sitemap: publication name, language, date, title."""
    root = ET.Element("urlset", {"xmlns": SITEMAP, "xmlns:news": NEWS})
    for story in stories:
        url = ET.SubElement(root, "url")
        _texts(url, loc=base + story.path)
        news = ET.SubElement(url, "news:news")
        name = OUTLETS[story.outlet].name
        _texts(ET.SubElement(news, "news:publication"), **{"news:name": name, "news:language": "ar"})
        _texts(news, **{"news:publication_date": story.published.isoformat(), "news:title": story.title,
                        "news:keywords": ", ".join(story.keywords)})  # fmt: skip
    return _bytes(root)


def robots(base: str, outlets: Iterable[str]) -> bytes:
    """One robots.txt for the host: private paths closed, every sitemap index named."""
    lines = ["User-agent: *", "Disallow: /private/", "Allow: /", ""]
    return "\n".join([*lines, *(f"Sitemap: {base}/{outlet}/sitemap.xml" for outlet in outlets), ""]).encode()


def _texts(parent: ET.Element, **children: str) -> None:
    for tag, text in children.items():
        ET.SubElement(parent, tag).text = text


def _bytes(root: ET.Element) -> bytes:
    return XML + bytes(ET.tostring(root, encoding="utf-8", xml_declaration=False))
