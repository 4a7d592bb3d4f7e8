"""Robots rules, pace, User-Agent: what the servers' owners may expect of us."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hostile import PAGE, Hostile, feed, first, page, redirect, sitemap

from waqai.sources.catalog import Source
from waqai.sources.client import Client, ContactError, Limits, user_agent
from waqai.sources.fetch import fetch_source
from waqai.sources.state import locked

DAY = date(2024, 7, 8)


def robots(text: str, **options: object):
    return page(text.encode(), kind="text/plain", **options)


def test_robots_disallow_is_obeyed(server: Hostile, client: Client) -> None:
    server.answers["/robots.txt"] = robots("User-agent: *\nDisallow: /closed/\nAllow: /closed/open")
    assert client.get(f"{server.url}/closed/a").outcome == "robots"
    assert client.get(f"{server.url}/closed/open").outcome != "robots"
    assert "/closed/a" not in server.paths()


def test_the_group_that_names_us_goes_before_the_general_one(server: Hostile, client: Client) -> None:
    server.answers["/robots.txt"] = robots("User-agent: *\nAllow: /\n\nUser-agent: Waqai\nDisallow: /")
    assert client.get(f"{server.url}/a").outcome == "robots"


def test_a_redirect_into_a_closed_path_is_not_followed(server: Hostile, client: Client) -> None:
    server.answers |= {"/robots.txt": robots("User-agent: *\nDisallow: /closed"), "/a": redirect("/closed")}
    assert client.get(f"{server.url}/a").outcome == "robots"
    assert "/closed" not in server.paths()


def test_crawl_delay_of_5_seconds_holds_between_all_requests(
    server: Hostile, client: Client, sleeps: list[float]
) -> None:
    server.answers |= {"/robots.txt": robots("User-agent: *\nCrawl-delay: 5"), "/a": page(), "/b": page()}
    client.get(f"{server.url}/a")
    client.get(f"{server.url}/b")
    # Nothing was really slept, so the second wait holds both delays.
    assert sleeps[-1] == pytest.approx(5, abs=0.5)


def test_a_crawl_delay_of_a_day_is_a_refusal(server: Hostile, client: Client) -> None:
    server.answers["/robots.txt"] = robots("User-agent: *\nCrawl-delay: 86400")
    assert client.get(f"{server.url}/a").outcome == "crawl_delay"
    assert "/a" not in server.paths()


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_no_robots_file_means_no_rules(server: Hostile, client: Client, status: int) -> None:
    server.answers |= {"/robots.txt": robots("User-agent: *\nDisallow: /", status=status), "/a": page()}
    assert client.get(f"{server.url}/a").outcome == "ok"


@pytest.mark.parametrize("status", [429, 500, 503])
def test_a_robots_file_that_cannot_be_had_closes_the_host(server: Hostile, client: Client, status: int) -> None:
    server.answers |= {"/robots.txt": robots("", status=status), "/a": page()}
    assert client.get(f"{server.url}/a").outcome == "robots_unreachable"
    assert "/a" not in server.paths()


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (page(b"", kind="text/plain"), "ok"),
        (page(b"#" * 300_000, kind="text/plain"), "robots_unreachable"),
        (page(b"\x1f\x8bxx", kind="text/plain", Content_Encoding="gzip"), "robots_unreachable"),
        (redirect("/robots.txt"), "ok"),
    ],
)
def test_an_empty_robots_file_opens_and_one_that_cannot_be_read_whole_closes(
    server: Hostile, client: Client, answer: Callable[..., None], outcome: str
) -> None:
    server.answers |= {"/robots.txt": answer, "/a": page()}
    assert client.get(f"{server.url}/a").outcome == outcome


def test_robots_is_read_through_a_redirect_and_once_a_day(server: Hostile, bench) -> None:
    server.answers |= {"/robots.txt": redirect("/r.txt"), "/r.txt": robots("User-agent: *\nDisallow: /a")}
    for _ in range(3):
        assert bench.client().get(f"{server.url}/a").outcome == "robots"
    assert server.paths() == ["/robots.txt", "/r.txt"]


def test_robots_in_another_encoding_or_with_rubbish_still_rules(server: Hostile, client: Client) -> None:
    text = b"\xef\xbb\xbfUser-agent: *\r\n\xff\xfe garbage\r\nDisallow: /a\r\n"
    server.answers["/robots.txt"] = page(text, kind="text/plain")
    assert client.get(f"{server.url}/a").outcome == "robots"


@pytest.mark.parametrize("contact", ["", "me", "https://", "@", "  "])
def test_a_live_source_wants_a_contact(monkeypatch: pytest.MonkeyPatch, contact: str) -> None:
    monkeypatch.setenv("WAQAI_CONTACT", contact)
    with pytest.raises(ContactError, match="export WAQAI_CONTACT="):
        user_agent(live=True)
    assert user_agent(live=False).startswith("waqai/")


def test_the_contact_stands_in_the_user_agent_and_cannot_break_the_header(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAQAI_CONTACT", "desk@example.org\r\nX-Evil: 1")
    assert user_agent(live=True) == "waqai/0.1 (+desk@example.orgX-Evil: 1)"


def test_a_live_source_without_contact_sends_nothing(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WAQAI_CONTACT", raising=False)
    source = make_source(sample=False, feeds=["https://news.example.org/feed.xml"])
    with pytest.raises(ContactError):
        fetch_source(source, DAY, str(tmp_path / "raw"), run="r")


def test_a_page_is_asked_for_once_in_a_run_however_often_it_is_listed(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path
) -> None:
    links = ["/a?utm_source=x", "/a", "/a#top", "/a?fbclid=1"]
    server.answers |= {"/feed.xml": page(feed(server, links), kind="text/xml"), "/a": page()}
    report = fetch_source(make_source(), DAY, str(tmp_path / "raw"), run="r")
    assert report.outcomes == {"ok": 1}
    assert len([one for one in server.paths() if one.startswith("/a")]) == 1


def test_a_host_that_fails_again_and_again_is_left_alone(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float]
) -> None:
    links = [f"/{n}" for n in range(20)]
    server.answers |= {one: page(b"", status=503) for one in links}
    server.answers["/feed.xml"] = page(feed(server, links), kind="text/xml")
    report = fetch_source(make_source(), DAY, str(tmp_path / "raw"), run="r", limits=Limits(tries=1, backoff=0.01))
    assert report.outcomes == {"http_503": 5, "host_down": 15}


def test_what_failed_in_passing_is_asked_again_though_the_feed_did_not_change(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float]
) -> None:
    server.answers["/a"] = first(page(b"", status=503), page())
    server.answers["/feed.xml"] = page(feed(server, ["/a"]), kind="text/xml", ETag='"1"')
    raw, once = str(tmp_path / "raw"), Limits(tries=1)
    assert fetch_source(make_source(), DAY, raw, run="r1", limits=once).outcomes == {"http_503": 1}
    assert fetch_source(make_source(), DAY, raw, run="r2", limits=once).outcomes == {"ok": 1}


def test_an_unchanged_feed_costs_no_capture_and_then_longer_pauses(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float]
) -> None:
    def conditional(handler) -> None:
        same = handler.headers.get("If-None-Match") == '"1"'
        page(b"" if same else feed(server, ["/a"]), status=304 if same else 200, kind="text/xml", ETag='"1"')(handler)

    server.answers |= {"/feed.xml": conditional, "/a": page()}
    raw = str(tmp_path / "raw")
    reports = [fetch_source(make_source(), DAY, raw, run=f"r{n}") for n in range(4)]
    assert [one.captures for one in reports] == [1, 0, 0, 0]
    # Asked, asked and found unchanged, then not due.
    assert server.paths().count("/feed.xml") == 2
    assert server.paths().count("/a") == 1
    # Another day is another question, and the answer is still at hand.
    assert fetch_source(make_source(), date(2024, 7, 10), raw, run="r9").outcomes == {}
    assert server.paths().count("/feed.xml") == 2


def test_a_backfill_asks_a_feed_once_and_not_for_each_day(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    days = [date(2024, 6, day) for day in (1, 11, 21)]
    items = "".join(
        f"<item><link>{server.url}/{day}</link><pubDate>{day:%a, %d %b %Y} 09:00:00 GMT</pubDate></item>"
        for day in days
    )
    server.answers["/feed.xml"] = page(f'<rss version="2.0"><channel>{items}</channel></rss>'.encode(), kind="text/xml")
    server.answers |= {f"/{day}": page() for day in days}
    raw = str(tmp_path / "raw")
    for day in days:
        assert fetch_source(make_source(), day, raw, run=f"r{day}").outcomes == {"ok": 1}
    assert server.paths().count("/feed.xml") == 1
    # What is older than that is asked for again.
    monkeypatch.setattr("waqai.sources.lists.FRESH", -1.0)
    fetch_source(make_source(), date(2024, 7, 1), raw, run="later")
    assert server.paths().count("/feed.xml") == 2


def test_304_of_a_page_costs_no_capture(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float]
) -> None:
    server.answers["/feed.xml"] = first(
        page(feed(server, ["/a"]), kind="text/xml"), page(feed(server, ["/a"]) + b" ", kind="text/xml")
    )
    server.answers["/a"] = first(page(ETag='"1"'), page(b"", status=304))
    raw = str(tmp_path / "raw")
    assert fetch_source(make_source(), DAY, raw, run="r1").outcomes == {"ok": 1}
    report = fetch_source(make_source(), DAY, raw, run="r2")
    assert (report.captures, report.outcomes) == (0, {})
    assert server.hits[-1][2]["if-none-match"] == '"1"'


def test_a_source_is_fetched_by_one_process_at_a_time(tmp_path: Path) -> None:
    held, order = threading.Event(), []

    def other() -> None:
        held.wait()
        with locked(tmp_path / "l"):
            order.append("other")

    thread = threading.Thread(target=other)
    thread.start()
    with locked(tmp_path / "l"):
        held.set()
        time.sleep(0.1)
        order.append("first")
    thread.join()
    assert order == ["first", "other"]


@pytest.mark.parametrize(
    ("keys", "told"),
    [
        ({"items_min": 5}, "between 5 and 1000"),
        ({"items_max": 1}, "between 0 and 1"),
        ({"items_min": 2, "items_max": 2}, None),
    ],
)
def test_fewer_or_more_items_than_expected_are_a_warning(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, caplog: pytest.LogCaptureFixture,
    keys: dict[str, int], told: str | None,
) -> None:  # fmt: skip
    server.answers |= {"/feed.xml": page(feed(server, ["/a", "/b"]), kind="text/xml"), "/a": page(), "/b": page()}
    report = fetch_source(make_source(**keys), DAY, str(tmp_path / "raw"), run="r")
    expected = (f"hostile: 2 items for 2024-07-08; {told} were expected",) if told else ()
    assert report.warnings == expected
    assert [record.getMessage() for record in caplog.records if record.levelname == "WARNING"] == list(expected)


def test_a_sitemap_of_all_that_ever_was_is_not_asked_for_day_after_day(
    server: Hostile, make_source: Callable[..., Source], tmp_path: Path, sleeps: list[float],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("waqai.sources.lists.FRESH", -1.0)
    undated = PAGE.replace(b"2024-07-08T09:00:00Z", b"")
    paths = ["/of-the-day", "/undated", "/2019/05/03/old", "/2024/07/05/late", "/2024/07/09/ahead", "/2024/07/20/later"]
    server.answers |= {one: page(undated) for one in paths} | {"/of-the-day": page()}
    server.answers["/s.xml"] = page(sitemap(*(f"{server.url}{one}" for one in paths)), kind="text/xml")
    source, raw = make_source(feeds=[], sitemaps=[f"{server.url}/s.xml"]), str(tmp_path / "raw")

    def asked(day: date, run: str) -> list[str]:
        before = len(server.hits)
        fetch_source(source, day, raw, run=run)
        return sorted(path for _, path, _ in server.hits[before:] if path in paths)

    assert asked(DAY, "r1") == ["/2024/07/05/late", "/2024/07/09/ahead", "/of-the-day", "/undated"]
    # What is of the day may have been corrected; the others were had.
    server.answers["/s.xml"] = page(sitemap(*(f"{server.url}{one}" for one in reversed(paths))), kind="text/xml")
    assert asked(DAY, "r2") == ["/of-the-day"]
    assert asked(date(2024, 7, 19), "r3") == ["/2024/07/20/later"]
