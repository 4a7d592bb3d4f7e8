"""Every page of the sample newsroom gives its story back: exactly, with its date, title, outlet and credit."""

import pytest

from waqai.newsroom.faults import fault_responses
from waqai.newsroom.pages import render, render_front
from waqai.newsroom.stories import OUTLETS, Story, load_embedded, load_stories
from waqai.pages.credit import names
from waqai.pages.model import ROLES, Page
from waqai.pages.reader import read_page

STORIES = load_stories()


def read(story: Story) -> Page:
    return read_page(render(story), url=f"http://127.0.0.1{story.path}", content_type="text/html")


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_story_is_exact(story: Story) -> None:
    page = read(story)
    assert page.reject is None
    assert page.stories[0].text == "\n\n".join(story.paragraphs)
    assert page.title == page.stories[0].title == story.title
    assert page.published_at is not None and page.published_at.date() == story.day
    assert page.outlet == OUTLETS[story.outlet].name
    assert page.author == (story.author or None)
    assert page.language == page.stories[0].language == "ar"
    assert not page.dates_disagree
    assert {segment.role for segment in page.segments} <= ROLES


@pytest.mark.parametrize("story", [s for s in STORIES if s.outlet in ("manara", "barid", "jamea")], ids=lambda s: s.id)
def test_credit_line_names_the_agency(story: Story) -> None:
    assert read(story).credit == tuple(names(story.agency))


@pytest.mark.parametrize("outlet", OUTLETS)
def test_nothing_of_the_page_around_it_is_in_a_story(outlet: str) -> None:
    _, headlines = load_embedded()
    comment = "سمعنا أن العدد تجاوز 500 قتيل"
    for story in (s for s in STORIES if s.outlet == outlet):
        page = read(story)
        text = "\n".join(other.text for other in page.stories)
        assert comment not in text
        assert not [headline for headline in headlines if headline in page.stories[0].text]
        assert "جميع الحقوق" not in text and "شارك" not in text.split("\n")


@pytest.mark.parametrize("story", [s for s in STORIES if s.outlet == "jamea"], ids=lambda s: s.id)
def test_embedded_story_has_its_own_title_and_no_date(story: Story) -> None:
    page = read(story)
    assert [s.kind for s in page.stories] == ["main", "embedded"]
    embedded = next(e for e in load_embedded()[0] if e.title == page.stories[1].title)
    assert page.stories[1].text == "\n\n".join(embedded.paragraphs)
    assert page.stories[1].published_at is None
    keywords = [s for s in page.segments if s.role == "keywords"]
    assert [s.story for s in keywords] == [0, 1]
    links = next(s for s in page.segments if s.role == "related_links")
    assert len(links.text.split("\n")) == 10 and embedded.title in links.text


def test_precision_and_rule_are_those_of_the_source() -> None:
    by_outlet = {outlet: read(next(s for s in STORIES if s.outlet == outlet)) for outlet in OUTLETS}
    found = {outlet: (page.published_rule, page.published_precision) for outlet, page in by_outlet.items()}
    assert found == {
        "manara": ("json_ld", "minute"), "sada": ("meta", "minute"), "barid": ("printed", "day"),
        "lamha": ("json_ld", "minute"), "jamea": ("printed", "day"),
    }  # fmt: skip


def test_old_page_is_read_in_its_own_encoding() -> None:
    story = next(s for s in STORIES if s.outlet == "barid")
    for declared in (None, "text/html", "text/html; charset=utf-8", "text/html; charset=iso-8859-1"):
        page = read_page(render(story), content_type=declared)
        assert (page.charset, page.title) == ("windows-1256", story.title)


@pytest.mark.parametrize("outlet", OUTLETS)
def test_front_page_has_no_article(outlet: str) -> None:
    assert read_page(render_front(outlet), content_type="text/html").reject == "no_article"


def test_faulty_pages_are_rejected_or_read() -> None:
    pages = {
        name: read_page(response.body, content_type=response.content_type)
        for name, response in fault_responses(STORIES).items()
        if name in ("empty.html", "no-article.html", "charset.html")
    }
    assert {name: page.reject for name, page in pages.items()} == {
        "empty.html": "empty_page", "no-article.html": "no_article", "charset.html": None,
    }  # fmt: skip
    assert pages["charset.html"].charset == "windows-1256"
    assert pages["charset.html"].stories[0].text == "\n\n".join(STORIES[0].paragraphs)
