"""What goes over the wire: pages, feeds, sitemaps, robots, conditional requests and faults."""

import gzip
import json
import re
import urllib.error
import urllib.request
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree as ET

import feedparser
import pytest
from lxml import html

from waqai.newsroom import OUTLETS, Newsroom, Story, load_stories, publication_days
from waqai.newsroom.faults import HUGE_BYTES
from waqai.newsroom.pages import render
from waqai.newsroom.server import respond
from waqai.newsroom.stories import load_embedded
from waqai.sources.catalog import load_catalog

SM = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
MARK = {"manara": "//article/p", "sada": "//div[@class='entry-content']/p", "barid": "//td/font[@size='4']/text()",
        "lamha": "//p[@class='p']", "jamea": "//div[@id='c']/div"}  # fmt: skip


@pytest.fixture(scope="module")
def newsroom() -> Iterator[Newsroom]:
    with Newsroom() as room:
        yield room


def fetch(url: str, **headers: str) -> tuple[int, bytes, dict[str, str]]:
    request = urllib.request.Request(url, headers={name.replace("_", "-"): text for name, text in headers.items()})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.status, answer.read(), dict(answer.headers)
    except urllib.error.HTTPError as error:
        return error.code, error.read(), dict(error.headers)


@pytest.mark.parametrize("story", load_stories(), ids=lambda story: story.id)
def test_every_story_is_served_whole_in_its_layout(newsroom: Newsroom, story: Story) -> None:
    status, body, headers = fetch(newsroom.url + story.path)
    assert status == 200
    encoding = OUTLETS[story.outlet].encoding
    assert ("charset" in headers["Content-Type"]) == (encoding == "utf-8")
    found = html.fromstring(body.decode(encoding)).xpath(MARK[story.outlet])
    texts = [(node if isinstance(node, str) else node.text_content()).strip() for node in found]
    start = texts.index(story.paragraphs[0])
    assert texts[start : start + len(story.paragraphs)] == list(story.paragraphs)


def test_the_old_outlet_is_windows_1256_and_says_so_in_the_page() -> None:
    story = next(story for story in load_stories() if story.outlet == "barid")
    page = render(story)
    assert b"charset=windows-1256" in page
    with pytest.raises(UnicodeDecodeError):
        page.decode("utf-8")


@pytest.mark.parametrize("outlet", ["manara", "lamha"])
def test_json_ld_holds_the_date_with_its_zone(outlet: str) -> None:
    story = next(story for story in load_stories() if story.outlet == outlet)
    raw = html.fromstring(render(story).decode()).xpath("string(//script[@type='application/ld+json'])")
    assert json.loads(raw)["datePublished"] == story.published.isoformat()


def test_the_aggregator_prints_the_foreign_parts_in_order() -> None:
    for story in (story for story in load_stories() if story.outlet == "jamea"):
        text = html.fromstring(render(story).decode()).xpath("//div[@id='c']")[0].text_content()
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        marks = ("المصدر: ", "كلمات دلالية: ", "إقرأ أيضاً:", "طباعة شارك ", "مقالات مشابهة")
        at = [next(i for i, line in enumerate(lines) if line.startswith(mark)) for mark in marks]
        assert at == sorted(at)
        links = lines[at[-1] + 1 :]
        assert len(links) == 10
        embedded = next(one for one in load_embedded()[0] if one.title == lines[at[2] + 1])
        assert links.count(embedded.title) == 1
        assert lines[at[3]] == "طباعة شارك " + " ".join(embedded.keywords)


@pytest.mark.parametrize("outlet", OUTLETS)
@pytest.mark.parametrize("name", ["rss.xml", "atom.xml"])
def test_feeds_parse_and_can_be_asked_for_a_day(newsroom: Newsroom, outlet: str, name: str) -> None:
    mine = [story for story in load_stories() if story.outlet == outlet]
    feed = feedparser.parse(fetch(f"{newsroom.url}/{outlet}/{name}")[1])
    assert not feed.bozo
    assert [entry.link for entry in feed.entries] == [newsroom.url + story.path for story in reversed(mine)]
    assert all(entry.published_parsed for entry in feed.entries)
    day = publication_days()[1]
    one = feedparser.parse(fetch(f"{newsroom.url}/{outlet}/{name}?date={day}")[1])
    assert {entry.link for entry in one.entries} == {newsroom.url + story.path for story in mine if story.day == day}


@pytest.mark.parametrize("outlet", OUTLETS)
def test_sitemaps_name_every_story_once(newsroom: Newsroom, outlet: str) -> None:
    mine = {newsroom.url + story.path for story in load_stories() if story.outlet == outlet}
    index = ET.fromstring(fetch(f"{newsroom.url}/{outlet}/sitemap.xml")[1])
    children = [loc.text or "" for loc in index.iter(f"{SM}loc")]
    days = [loc for child in children if re.search(r"\d{4}-", child) for loc in _locs(child)]
    assert sorted(days) == sorted(mine)
    assert set(_locs(f"{newsroom.url}/{outlet}/sitemap-news.xml")) == mine
    assert set(_locs(f"{newsroom.url}/{outlet}/sitemap-all.xml")) == mine
    assert _locs(f"{newsroom.url}/{outlet}/sitemap-2020-01-01.xml") == []


def _locs(url: str) -> list[str]:
    return [loc.text or "" for loc in ET.fromstring(fetch(url)[1]).iter(f"{SM}loc")]


def test_robots_names_the_sitemaps(newsroom: Newsroom) -> None:
    status, body, _ = fetch(f"{newsroom.url}/robots.txt")
    assert status == 200
    assert body.decode().count("Sitemap: ") == len(OUTLETS)
    assert fetch(f"{newsroom.url}/sada/robots.txt")[0] == 200


def test_unchanged_pages_and_feeds_answer_304(newsroom: Newsroom) -> None:
    for path in ("/manara/rss.xml", load_stories()[0].path):
        headers = fetch(newsroom.url + path)[2]
        assert fetch(newsroom.url + path, If_None_Match=headers["ETag"])[:2] == (304, b"")
        assert fetch(newsroom.url + path, If_Modified_Since=headers["Last-Modified"])[0] == 304
        assert fetch(newsroom.url + path, If_None_Match='"other"')[0] == 200


@pytest.mark.parametrize("path", ["/", "/no/", "/manara/no", "/manara/rss.xml?date=soon", "/sada/sitemap-2x.xml"])
def test_what_is_not_there_is_a_404(newsroom: Newsroom, path: str) -> None:
    assert fetch(newsroom.url + path)[0] == 404


def test_pages_are_the_same_on_any_port() -> None:
    story = load_stories()[0]
    assert respond(story.path, "http://127.0.0.1:1").body == respond(story.path, "http://127.0.0.1:2").body


def test_every_fault_is_served_as_the_feed_says(newsroom: Newsroom) -> None:
    base = f"{newsroom.url}/faults"
    links = [entry.link for entry in feedparser.parse(fetch(f"{base}/rss.xml")[1]).entries]
    assert len(links) == 8
    got = {link.rsplit("/", 1)[1]: fetch(link) for link in links if "huge" not in link}
    assert {name: answer[0] for name, answer in got.items() if answer[0] != 200} == {
        "missing.html": 404,
        "error.html": 500,
    }
    assert got["empty.html"][1] == b""
    with pytest.raises((EOFError, zlib.error)):
        gzip.decompress(got["truncated.html"][1])
    with pytest.raises(UnicodeDecodeError):
        got["charset.html"][1].decode("utf-8")
    assert b"2031-01-01" in got["future.html"][1]
    assert fetch(f"{base}/empty.xml")[1] == b""
    assert not feedparser.parse(fetch(f"{base}/html.xml")[1]).entries


def test_the_huge_page_is_huge(newsroom: Newsroom) -> None:
    _, body, headers = fetch(f"{newsroom.url}/faults/huge.html")
    assert len(body) == int(headers["Content-Length"]) == HUGE_BYTES


def test_a_port_in_use_says_so(newsroom: Newsroom) -> None:
    with pytest.raises(OSError, match=f"port {newsroom.port} cannot be had"):
        Newsroom(newsroom.port)


def test_the_catalog_knows_the_outlets(monkeypatch: pytest.MonkeyPatch, newsroom: Newsroom) -> None:
    monkeypatch.setenv("WAQAI_NEWSROOM_URL", newsroom.url)
    sources = {key: source for key, source in load_catalog().items() if key.startswith("newsroom-")}
    assert set(sources) == {f"newsroom-{outlet}" for outlet in [*OUTLETS, "faults"]}
    assert [key for key, source in sources.items() if not source.enabled] == ["newsroom-faults"]
    for source in sources.values():
        assert source.sample
        for url in source.web_urls:
            filled = url.replace("{yyyy}", "2024").replace("{mm}", "07").replace("{dd}", "07")
            assert fetch(filled)[0] == 200
