"""Whose time a clock without a zone shows: the page's own offset, its host's, its source's, nobody's."""

import json
from datetime import date

import pytest

from waqai.pages.local_time import zone_in, zone_of
from waqai.pages.reader import read_page

STORY = "<p>وصلت القافلة الطبية إلى القرى الجبلية مساء الأربعاء وعلى متنها ثلاثون طنا من الأدوية.</p>" * 2
UPDATES = "".join(
    f"<div class='live-update'><span>{clock}</span><p>بيان جديد للدفاع المدني عن سير القافلة رقم {clock[:2]}.</p></div>"
    for clock in ("03:10", "02:40", "02:05")
)


def page(published: str, shown: str = "") -> str:
    data = json.dumps({"@type": "NewsArticle", "headline": "وصول القافلة الطبية", "datePublished": published})
    script = f'<script type="application/ld+json">{data}</script>'
    return f"<html><head>{script}</head><body><h1>وصول القافلة الطبية</h1>{shown}{STORY}</body></html>"


@pytest.mark.parametrize(("url", "country", "expected"), [
    ("https://a.example.sy/1", None, "2024-07-08T22:30:00+00:00"),
    ("https://a.example.com/1", "LBN", "2024-07-08T22:30:00+00:00"),
    ("https://a.example.dz/1", "LBN", "2024-07-09T00:30:00+00:00"),
    ("https://a.example.com/1", "GBR", "2024-07-09T01:30:00+00:00"),
    ("https://a.example.com/1", None, "2024-07-09T01:30:00+00:00"),
])  # fmt: skip
def test_a_machine_date_without_a_zone(url: str, country: str | None, expected: str) -> None:
    found = read_page(page("2024-07-09T01:30:00"), url=url, country=country).published_at
    assert found is not None and found.isoformat() == expected


def test_a_zone_that_is_written_stays() -> None:
    found = read_page(page("2024-07-09T01:30:00Z"), url="https://a.example.sy/1", country="LBN").published_at
    assert found is not None and found.isoformat() == "2024-07-09T01:30:00+00:00"


def test_the_pages_own_offset_goes_before_that_of_its_host() -> None:
    stories = read_page(page("2024-07-09T01:30:00+04:00", UPDATES), url="https://a.example.sy/1").stories
    assert [str(s.published_at)[:16] for s in stories[1:]] == [
        "2024-07-08 23:10",
        "2024-07-08 22:40",
        "2024-07-08 22:05",
    ]
    assert {s.published_rule for s in stories[1:]} == {"clock@UTC+04:00"}


def test_an_updates_clock_in_nobodys_zone_tells_the_day() -> None:
    stories = read_page(page("2024-07-09T01:30:00Z", UPDATES)).stories
    assert {(str(s.published_at), s.published_rule) for s in stories[1:]} == {("2024-07-09 00:00:00+00:00", "page")}


@pytest.mark.parametrize(
    ("published", "url", "rule"),
    [
        ("2024-07-09T01:30:00", "https://a.example.sy/1", "json_ld@Asia/Damascus"),
        ("2024-07-09T01:30:00+03:00", "https://a.example.sy/1", "json_ld"),  # the page wrote it
        ("2024-07-09T01:30:00", None, "json_ld"),  # nobody told it
        ("2024-07-09", "https://a.example.sy/1", "json_ld"),  # there is no clock
    ],
)
def test_the_rule_names_the_zone_that_was_lent(published: str, url: str | None, rule: str) -> None:
    assert read_page(page(published), url=url).published_rule == rule


def test_a_printed_clock_names_its_zone_too() -> None:
    shown = "<div class='date'>8 يوليو 2024 - 14:20</div>"
    found = read_page(f"<body><h1>وصول القافلة</h1>{shown}{STORY}</body>", url="https://a.example.sy/1", country="LBN")
    assert (found.published_rule, found.published_precision) == ("printed@Asia/Damascus", "minute")


def test_a_given_day_is_kept_and_takes_the_clock_of_its_zone() -> None:
    found = read_page(page("2024-07-09T12:30:00"), published=date(2024, 7, 9), country="IRQ").published_at
    assert found is not None and found.isoformat() == "2024-07-09T09:30:00+00:00"


@pytest.mark.parametrize(
    "written", [["2024-07-08T09:00:00Z"], ["2024-07-08"], ["2024-07-08T09:00+03:00", "2024-01-08T09:00+02:00"]]
)
def test_no_offset_or_two_tell_no_zone(written: list[str]) -> None:
    assert zone_in(written) is None


@pytest.mark.parametrize("country", ["GBR", "USA", "XXX", None])
def test_countries_whose_outlets_write_for_others_tell_no_zone(country: str | None) -> None:
    assert zone_of("https://a.example.net/", country) is None
