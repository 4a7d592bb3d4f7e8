"""Feeds, sitemaps and listings: good, huge, nested, looping and malicious."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hostile import Hostile, feed, page, sitemap
from timing import within

from waqai.sources.catalog import Source
from waqai.sources.client import Client, Limits
from waqai.sources.discovery import (
    DEPTH,
    MAPS,
    Found,
    ListError,
    discover,
    fill,
    parse_feed,
    parse_listing,
    parse_sitemap,
)

DAY = date(2024, 7, 8)
XML = "application/xml"


@pytest.fixture
def found(bench, make_source: Callable[..., Source]) -> Iterator[Callable[..., Found]]:
    """Discovery of a source that points to the server."""
    client: Client = bench.client(limits=Limits(tries=1, backoff=0.01))
    yield lambda **changes: discover(make_source(**changes), DAY, lambda url: client.get(url, types=None))


def test_a_feed_of_5000_items_is_read_whole_and_soon(server: Hostile, found: Callable[..., Found]) -> None:
    server.answers["/feed.xml"] = page(feed(server, [f"/{n}" for n in range(5000)]), kind=XML)
    items = within(10, lambda: found().items)
    assert len(items) == 5000
    assert all(item.strong and item.hint and item.hint.day == DAY for item in items.values())


def test_an_index_three_deep_is_walked(server: Hostile, found: Callable[..., Found]) -> None:
    server.answers |= {
        "/s.xml": page(sitemap(f"{server.url}/s2.xml", index=True), kind=XML),
        "/s2.xml": page(sitemap(f"{server.url}/s3.xml", index=True), kind=XML),
        "/s3.xml": page(sitemap(f"{server.url}/s4.xml.gz", index=True), kind=XML),
        "/s4.xml.gz": page(gzip.compress(sitemap(f"{server.url}/a")), kind="application/gzip"),
    }
    result = found(feeds=[], sitemaps=[f"{server.url}/s.xml"])
    assert list(result.items) == [f"{server.url}/a"]
    assert result.indexes == {f"{server.url}/{one}.xml" for one in ("s", "s2", "s3")}


def test_an_index_deeper_than_that_is_told_and_left(server: Hostile, found: Callable[..., Found]) -> None:
    for n in range(DEPTH + 3):
        server.answers[f"/s{n}.xml"] = page(sitemap(f"{server.url}/s{n + 1}.xml", index=True), kind=XML)
    result = found(feeds=[], sitemaps=[f"{server.url}/s0.xml"])
    assert [problem.outcome for problem in result.problems] == ["sitemap_too_deep"]
    assert f"/s{DEPTH}.xml" not in server.paths()


def test_a_sitemap_that_lists_itself_is_read_once(server: Hostile, found: Callable[..., Found]) -> None:
    body = sitemap(f"{server.url}/s.xml", f"{server.url}/s.xml?x=1", f"{server.url}/t.xml", index=True)
    server.answers |= {
        "/s.xml": page(body, kind=XML),
        "/t.xml": page(sitemap(f"{server.url}/s.xml", index=True), kind=XML),
    }
    found(feeds=[], sitemaps=[f"{server.url}/s.xml"])
    assert server.paths().count("/s.xml") == 1
    assert server.paths().count("/t.xml") == 1


def test_an_index_of_thousands_stops_at_the_limit(server: Hostile, found: Callable[..., Found]) -> None:
    many = [f"{server.url}/m{n}.xml" for n in range(MAPS * 3)]
    server.answers["/s.xml"] = page(sitemap(*many, index=True), kind=XML)
    result = found(feeds=[], sitemaps=[f"{server.url}/s.xml"])
    assert len(server.hits) <= MAPS + 2
    assert "sitemap_too_deep" in {problem.outcome for problem in result.problems}


BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">'
    + b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10) for n in range(1, 10))
    + b"]><rss version='2.0'><channel><title>&l9;</title></channel></rss>"
)
READS_FILES = b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><urlset><url><loc>&x;</loc></url></urlset>'


@pytest.mark.parametrize("data", [BOMB, READS_FILES, BOMB.decode().encode("utf-16")])
@pytest.mark.parametrize("parse", [parse_feed, parse_sitemap])
def test_an_xml_bomb_is_refused_unread(data: bytes, parse: Callable[..., object]) -> None:
    def read() -> str:
        with pytest.raises(ListError) as caught:
            list(parse(data, "https://a.org/"))  # type: ignore[call-overload]
        return caught.value.outcome

    assert within(0.5, read) == "xml_entities"


def test_an_xml_bomb_over_the_wire_is_a_problem_not_an_error(server: Hostile, found: Callable[..., Found]) -> None:
    server.answers["/feed.xml"] = page(BOMB, kind=XML)
    assert [problem.outcome for problem in found().problems] == ["xml_entities"]


def test_a_compressed_sitemap_that_is_a_bomb_is_refused() -> None:
    with pytest.raises(ListError) as caught:
        parse_sitemap(gzip.compress(b" " * 60_000_000), "https://a.org/s.xml.gz")
    assert caught.value.outcome == "too_large"


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        (b"<!doctype html><html><body>x</body></html>", "feed_is_html"),
        (b'<rss version="2.0"><channel><title>x</title></channel></rss>', "empty_feed"),
        (b"just words", "bad_feed"),
        (b"\x00\x01\x02", "bad_feed"),
        (b"{}", "bad_feed"),
    ],
)
def test_what_is_no_feed_says_why(data: bytes, outcome: str) -> None:
    with pytest.raises(ListError) as caught:
        list(parse_feed(data, "https://a.org/"))
    assert caught.value.outcome == outcome


@pytest.mark.parametrize(
    ("data", "outcome"),
    [
        (b"<!doctype html><html><body>x</body></html>", "feed_is_html"),
        (b"<urlset/>", "empty_feed"),
        (b"<rss/>", "empty_feed"),
        (b"<book/>", "bad_sitemap"),
        (b"http is all it says", "bad_sitemap"),
        (b"just words", "bad_sitemap"),
        (b"\x1f\x8bxx", "bad_encoding"),
    ],
)
def test_what_is_no_sitemap_says_why(data: bytes, outcome: str) -> None:
    with pytest.raises(ListError) as caught:
        parse_sitemap(data, "https://a.org/")
    assert caught.value.outcome == outcome


def test_dates_of_a_feed_are_of_publication_and_in_utc() -> None:
    data = (
        b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="/a"/><published>2024-07-09T01:30:00+03:00'
        b"</published></entry><entry><link href='/b'/><updated>2024-07-08T01:00:00Z</updated></entry>"
        b"<entry><link href='/c'/></entry></feed>"
    )
    items = {item.url: item for item in parse_feed(data, "https://a.org/x/feed")}
    first, second, third = (items[f"https://a.org/{one}"] for one in "abc")
    assert first.hint and (first.hint.day, first.strong) == (date(2024, 7, 8), True)
    assert second.hint and (second.hint.rule, second.strong) == ("feed_updated", False)
    assert third.hint is None


def test_a_feed_of_bad_links_gives_the_good_ones() -> None:
    bad = ["javascript:alert(1)", "file:///etc/passwd", "http://u:p@a.org/", "mailto:x@a.org", "", "http://["]
    items = "".join(f"<item><link>{one}</link></item>" for one in [*bad, "https://a.org/good"])
    data = f'<rss version="2.0"><channel>{items}</channel></rss>'.encode()
    assert "https://a.org/good" in [item.url for item in parse_feed(data, "https://a.org/")]
    assert all(item.canonical.startswith("https://a.org/") for item in parse_feed(data, "https://a.org/"))


def test_a_news_sitemap_gives_date_and_title() -> None:
    data = (
        b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        b'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
        b'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://a.org/1</loc>'
        b"<image:image><image:loc>https://a.org/x.png</image:loc></image:image><news:news><news:publication_date>"
        b"2024-07-08T05:00:00+03:00</news:publication_date><news:title>T</news:title></news:news></url></urlset>"
    )
    (item,), maps = parse_sitemap(data, "https://a.org/")
    assert (item.url, item.title, item.strong, maps) == ("https://a.org/1", "T", True, [])


def test_a_map_last_changed_before_the_day_is_not_read(server: Hostile, found: Callable[..., Found]) -> None:
    old = b"<sitemap><loc>%s/old.xml</loc><lastmod>2024-06-01</lastmod></sitemap>" % server.url.encode()
    new = b"<sitemap><loc>%s/new.xml</loc><lastmod>2024-07-09</lastmod></sitemap>" % server.url.encode()
    server.answers["/s.xml"] = page(b"<sitemapindex>" + old + new + b"</sitemapindex>", kind=XML)
    found(feeds=[], sitemaps=[f"{server.url}/s.xml"])
    assert "/new.xml" in server.paths() and "/old.xml" not in server.paths()


def test_a_day_sitemap_is_addressed_by_the_day(server: Hostile, found: Callable[..., Found]) -> None:
    server.answers["/d"] = page(sitemap(f"{server.url}/a"), kind=XML)
    found(feeds=[], day_sitemaps=[server.url + "/d?yyyy={yyyy}&mm={mm}&dd={dd}"])
    assert "/d?yyyy=2024&mm=07&dd=08" in server.paths()
    assert fill("{yyyy}{mm}{dd}", date(2024, 1, 2)) == "20240102"


def test_a_listing_gives_links_by_selector(server: Hostile, found: Callable[..., Found]) -> None:
    body = b"<div class=n><a href=/a>A</a><a href=/b#x>B</a></div><a href=/other>O</a><a>none</a>"
    server.answers["/l"] = page(body)
    result = found(feeds=[], listing=[{"url": f"{server.url}/l", "select": ".n"}])
    assert list(result.items) == [f"{server.url}/a", f"{server.url}/b"]


@pytest.mark.parametrize(("select", "outcome"), [(".gone", "empty_feed"), ("a[[", "bad_selector")])
def test_a_listing_that_gives_nothing_says_why(select: str, outcome: str) -> None:
    with pytest.raises(ListError) as caught:
        list(parse_listing(b"<a href=/x>x</a>", "https://a.org/", select))
    assert caught.value.outcome == outcome


LISTED = "<div class=n><a href=/a>خبر أول</a></div><p class=n><b><a href=/b>B</a></b></p><a href=/c>C</a>"


@pytest.mark.parametrize(
    "more", ["<div>" * 100_000, "<br>" * 13_000, "".join(f"<font size={k}><p>" for k in range(9000))]
)
def test_a_listing_of_tags_by_the_ten_thousand_is_read_in_time(more: str) -> None:
    items = within(2, lambda: list(parse_listing((LISTED + more).encode(), "https://a.org/", ".n")))
    assert [(i.canonical, i.title) for i in items] == [("https://a.org/a", "خبر أول"), ("https://a.org/b", "B")]
    for select, outcome in ((".gone", "empty_feed"), ("a[[", "bad_selector")):
        with pytest.raises(ListError) as caught:
            list(parse_listing((LISTED + more).encode(), "https://a.org/", select))
        assert caught.value.outcome == outcome


def test_a_page_listed_twice_keeps_the_better_date(server: Hostile, found: Callable[..., Found]) -> None:
    server.answers |= {
        "/feed.xml": page(feed(server, ["/a?utm_medium=rss"]), kind=XML),
        "/s.xml": page(sitemap(f"{server.url}/a"), kind=XML),
    }
    (item,) = found(sitemaps=[f"{server.url}/s.xml"]).items.values()
    assert item.strong and item.canonical == f"{server.url}/a"


def test_a_text_file_of_addresses_is_a_sitemap() -> None:
    data = "\ufeffhttps://a.example/1\r\nhttps://a.example/خبر\n\nnot one\n".encode()
    items, maps = parse_sitemap(data, "https://a.example/s.txt")
    assert [item.canonical for item in items] == ["https://a.example/1", "https://a.example/%D8%AE%D8%A8%D8%B1"]
    assert maps == []


def test_a_feed_may_serve_as_a_sitemap(server: Hostile, found: Callable[..., Found]) -> None:
    server.answers["/s.xml"] = page(feed(server, ["/a"]), kind=XML)
    (item,) = found(feeds=[], sitemaps=[f"{server.url}/s.xml"]).items.values()
    assert item.strong


def test_robots_may_name_the_sitemaps(server: Hostile, found: Callable[..., Found]) -> None:
    text = f"User-agent: *\nAllow: /\nSitemap: {server.url}/s.xml\nsitemap : /t.xml\n".encode()
    server.answers |= {
        "/robots.txt": page(text, kind="text/plain"),
        "/s.xml": page(sitemap(f"{server.url}/a"), kind=XML),
        "/t.xml": page(sitemap(f"{server.url}/b"), kind=XML),
    }
    assert sorted(found(feeds=[], sitemaps=[f"{server.url}/robots.txt"]).items) == [
        f"{server.url}/a", f"{server.url}/b",
    ]  # fmt: skip
    server.answers["/robots.txt"] = page(b"User-agent: *", kind="text/plain")
    problems = found(feeds=[], sitemaps=[f"{server.url}/robots.txt"]).problems
    assert [problem.outcome for problem in problems] == ["empty_feed"]
