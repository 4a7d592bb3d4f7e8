"""What the client does with servers that are slow, broken, lying or malicious: always an outcome, soon, and no harm."""

from __future__ import annotations

import gzip
import time
import zlib

import pytest
from hostile import PAGE, Hostile, drip, endless, first, page, redirect

from waqai.sources.client import Client, Limits
from waqai.sources.urls import Guard


def test_429_waits_as_long_as_retry_after_says_and_then_has_the_page(
    server: Hostile, client: Client, sleeps: list[float]
) -> None:
    server.answers["/a"] = first(page(b"slow down", status=429, Retry_After="7"), page())
    answer = client.get(f"{server.url}/a")
    assert (answer.outcome, answer.data) == ("ok", PAGE)
    assert max(sleeps) == pytest.approx(7, abs=0.5)


def test_429_with_a_date_in_retry_after_waits_until_then(server: Hostile, client: Client, sleeps: list[float]) -> None:
    from email.utils import formatdate

    when = formatdate(time.time() + 20, usegmt=True)
    server.answers["/a"] = first(page(b"slow down", status=429, Retry_After=when), page())
    assert client.get(f"{server.url}/a").outcome == "ok"
    assert max(sleeps) == pytest.approx(20, abs=2)


def test_a_retry_after_of_an_hour_is_not_waited_for_and_holds_for_the_whole_host(
    server: Hostile, client: Client, bench, sleeps: list[float]
) -> None:
    server.answers["/a"] = page(b"go away", status=429, Retry_After="3000")
    assert client.get(f"{server.url}/a").outcome == "http_429"
    assert server.paths().count("/a") == 1
    # Nobody asks the host for anything, in this run or another, and nobody sleeps for an hour.
    for one in (client, bench.client()):
        assert one.get(f"{server.url}/b").outcome == "host_down"
    assert "/b" not in server.paths()
    assert max(sleeps, default=0) < 10


def test_503_is_tried_again_with_growing_pauses_then_given_up(server: Hostile, bench, sleeps: list[float]) -> None:
    server.answers["/a"] = page(b"down", status=503)
    answer = bench.client(limits=Limits(read=1, total=5, backoff=2)).get(f"{server.url}/a")
    assert (answer.outcome, answer.status) == ("http_503", 503)
    assert server.paths().count("/a") == 3
    # Not slept, and long beside what a busy machine takes between the answer and the pause.
    assert len([one for one in sleeps if one > 0.5]) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 500, 501])
def test_other_errors_are_asked_once(server: Hostile, client: Client, status: int) -> None:
    server.answers["/a"] = page(b"no", status=status)
    assert client.get(f"{server.url}/a").outcome == f"http_{status}"
    assert server.paths().count("/a") == 1


def test_a_slow_drip_is_cut_by_the_limit_of_the_whole(server: Hostile, bench) -> None:
    server.answers["/a"] = drip(server, 0.05)
    began = time.monotonic()
    answer = bench.client(limits=Limits(read=1, total=0.6, tries=1)).get(f"{server.url}/a")
    assert answer.outcome == "timeout"
    assert not answer.data
    assert time.monotonic() - began < 15


def test_drip_of_headers_is_cut_too(server: Hostile, bench) -> None:
    def slow(handler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while not server.closing.wait(0.05):
            handler.wfile.write(b"X-A: b\r\n")

    server.answers["/a"] = slow
    began = time.monotonic()
    answer = bench.client(limits=Limits(read=1, total=0.6, tries=1)).get(f"{server.url}/a")
    assert answer.outcome in ("timeout", "broken_response")
    assert time.monotonic() - began < 15


def test_silence_is_a_timeout(server: Hostile, bench) -> None:
    server.answers["/a"] = lambda handler: server.closing.wait(30)
    began = time.monotonic()
    assert bench.client(limits=Limits(read=0.3, total=60, tries=1)).get(f"{server.url}/a").outcome == "timeout"
    assert time.monotonic() - began < 15


def test_an_endless_body_is_cut_at_the_limit(server: Hostile, client: Client) -> None:
    server.answers["/a"] = endless
    answer = client.get(f"{server.url}/a")
    assert answer.outcome == "too_large"
    assert not answer.data and answer.exchange is None


def test_a_declared_size_over_the_limit_is_not_even_begun(server: Hostile, client: Client) -> None:
    server.answers["/a"] = page(b"x", Content_Length="999999999")
    assert client.get(f"{server.url}/a").outcome == "too_large"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "gzip, gzip"])
def test_a_bomb_is_not_unpacked_beyond_the_limit(server: Hostile, client: Client, coding: str) -> None:
    bomb = zlib.compress(b"0" * 50_000_000) if coding == "deflate" else gzip.compress(b"0" * 50_000_000)
    if coding == "gzip, gzip":
        bomb = gzip.compress(bomb)
    assert len(bomb) < 200_000
    server.answers["/a"] = page(bomb, Content_Encoding=coding)
    answer = client.get(f"{server.url}/a")
    assert answer.outcome == "too_large"
    assert not answer.data and answer.exchange is None


def test_a_redirect_loop_ends(server: Hostile, client: Client) -> None:
    server.answers |= {"/a": redirect("/b"), "/b": redirect("/a")}
    assert client.get(f"{server.url}/a").outcome == "redirect_loop"
    assert [one for one in server.paths() if one != "/robots.txt"] == ["/a", "/b"]


def test_too_many_redirects_end(server: Hostile, client: Client) -> None:
    server.answers |= {f"/{n}": redirect(f"/{n + 1}") for n in range(30)}
    assert client.get(f"{server.url}/0").outcome == "too_many_redirects"
    assert len([one for one in server.paths() if one != "/robots.txt"]) == 6


@pytest.mark.parametrize(
    ("place", "outcome"),
    [
        ("http://127.0.0.2:80/x", "blocked_address"),
        ("http://169.254.169.254/latest/meta-data/", "blocked_address"),
        ("http://[::1]/", "blocked_address"),
        ("http://0x7f000002/", "blocked_address"),
        ("http://10.0.0.1/", "blocked_address"),
        ("http://[::ffff:169.254.169.254]/", "blocked_address"),
        ("file:///etc/passwd", "bad_url"),
        ("gopher://127.0.0.1/x", "bad_url"),
        ("http://user:pw@127.0.0.1/", "bad_url"),
        ("https://example.org/", "foreign_host"),
        ("http://[", "bad_url"),
    ],
)
def test_a_redirect_out_of_bounds_is_refused(server: Hostile, client: Client, place: str, outcome: str) -> None:
    server.answers["/a"] = redirect(place)
    assert client.get(f"{server.url}/a").outcome == outcome


@pytest.mark.parametrize("address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd00:ec2::254", "0.0.0.0"])
def test_a_name_that_resolves_to_a_private_address_is_refused_where_the_socket_opens(
    server: Hostile, bench, address: str
) -> None:
    bench.hosts = frozenset({"news.example.org"})
    guard = Guard(resolver=lambda host, port: [address])
    answer = bench.client(guard=guard).get("http://news.example.org/a")
    assert answer.outcome == "robots_unreachable"
    assert not server.hits
    client = bench.client(guard=guard)
    client.robots.known["http://news.example.org"] = __import__("protego").Protego.parse("")
    assert client.get("http://news.example.org/a").outcome == "blocked_address"


def test_a_name_with_one_public_and_one_private_address_is_refused(bench) -> None:
    bench.hosts = frozenset({"news.example.org"})
    client = bench.client(guard=Guard(resolver=lambda host, port: ["93.184.216.34", "127.0.0.1"]))
    client.robots.known["http://news.example.org"] = __import__("protego").Protego.parse("")
    assert client.get("http://news.example.org/a").outcome == "blocked_address"
