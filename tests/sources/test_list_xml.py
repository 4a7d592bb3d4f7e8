"""How the XML of feeds and sitemaps is read: as another reader reads it, and where it is not quite XML."""

from __future__ import annotations

from datetime import UTC

import pytest

from waqai.sources.discovery import parse_feed, parse_sitemap


@pytest.mark.parametrize("lead", [b"", b'<?xml version="1.0" encoding="UTF-8"?>\n', b"\xef\xbb\xbf"])
def test_sound_maps_are_read_as_ultimate_sitemap_parser_reads_them(lead: bytes) -> None:
    from usp.tree import sitemap_from_str

    space = (
        b'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"'
    )
    entries = "".join(
        f"<url><loc>https://a.org/{n}?x=1&amp;y=&#50;</loc><lastmod>2024-07-{n + 1:02}T0{n % 10}:00:00+03:00</lastmod>"
        + (f"<n:news><n:publication_date>2024-07-{n + 1:02}</n:publication_date><n:title>خبر &quot;{n}&quot;</n:title>"
           "</n:news>" if n % 2 else "")
        + "</url>"
        for n in range(20)
    ).encode()  # fmt: skip
    data = lead + b"<urlset " + space + b">" + entries + b"</urlset>"
    theirs = {
        page.url: (
            (page.news_story.publish_date if page.news_story else page.last_modified).astimezone(UTC).date(),
            page.news_story.title if page.news_story else None,
        )
        for page in sitemap_from_str(data.decode("utf-8-sig")).all_pages()
    }
    items, _ = parse_sitemap(data, "https://a.org/s.xml")
    assert len(theirs) == 20
    assert {item.url: (item.hint and item.hint.day, item.title) for item in items} == theirs


@pytest.mark.parametrize("text", ["2024-07", "2024", "Monday", "07/08/2024", "now", "", "2024-13-01", "0000-00-00"])
def test_a_date_that_names_no_day_is_no_date(text: str) -> None:
    data = f"<urlset><url><loc>https://a.org/1</loc><lastmod>{text}</lastmod></url></urlset>".encode()
    assert parse_sitemap(data, "https://a.org/s.xml")[0][0].hint is None


BARE = [
    b"<rss version='2.0'><channel><item><link>%s</link></item></channel></rss>",
    b"<rss version='2.0'><channel><item><link><![CDATA[%s]]></link></item></channel></rss>",
    b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><link href='%s'/></entry></feed>",
    b"<urlset><url><loc>%s</loc></url></urlset>",
]


@pytest.mark.parametrize("data", BARE)
@pytest.mark.parametrize("query", [b"id=7&lang=ar&copy=2&b", b"id=7&region=x&sect=3"])
def test_bare_ampersands_are_part_of_the_address(data: bytes, query: bytes) -> None:
    parse = parse_feed if b"<url>" not in data else lambda text, base: parse_sitemap(text, base)[0]
    (item,) = parse(data % (b"https://a.org/n?" + query), "https://a.org/x")
    assert item.canonical == f"https://a.org/n?{query.decode()}"


def test_escaped_ampersands_and_other_encodings_are_left_as_they_are() -> None:
    data = "<urlset><url><loc>https://a.org/n?a=1&amp;b=2&#38;c=3</loc></url></urlset>"
    for coded in (data.encode(), data.encode("utf-16")):
        ((item,), _) = parse_sitemap(coded, "https://a.org/s.xml")
        assert item.url == "https://a.org/n?a=1&b=2&c=3"


@pytest.mark.parametrize("data", BARE)
def test_half_an_address_at_the_end_of_a_torn_list_is_not_asked_for(data: bytes) -> None:
    parse = parse_feed if b"<url>" not in data else lambda text, base: parse_sitemap(text, base)[0]
    one = data % b"https://a.org/1"
    end = one.index(b"</item>" if b"</item>" in one else b"</entry>" if b"</entry>" in one else b"</url>")
    entry = one[one.index(b"<item" if b"<item" in one else b"<entry" if b"<entry" in one else b"<url>") : end]
    whole = one[:end] + one[end : one.index(b">", end) + 1]
    for cut in range(1, len(entry)):
        found = [item.url for item in parse(whole + entry.replace(b"/1", b"/second")[:cut], "https://a.org/x")]
        assert found in (["https://a.org/1"], ["https://a.org/1", "https://a.org/second"]), entry[:cut]
