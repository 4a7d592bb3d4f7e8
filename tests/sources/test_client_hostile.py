"""What the client does with servers that are slow, broken, lying or malicious: always an outcome, soon, and no harm."""

from __future__ import annotations

import gzip
import time
import zlib

import pytest
from hostile import PAGE, Hostile, drip, endless, first, page, raw, redirect

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


def test_503_is_tried_again_with_growing_pauses_then_given_up(
    server: Hostile, client: Client, sleeps: list[float]
) -> None:
    server.answers["/a"] = page(b"down", status=503)
    answer = client.get(f"{server.url}/a")
    assert (answer.outcome, answer.status) == ("http_503", 503)
    assert server.paths().count("/a") == 3
    assert len([one for one in sleeps if one > 0.004]) == 2


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


def test_a_short_body_is_incomplete_and_tried_again(server: Hostile, client: Client) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n"
    server.answers["/a"] = first(raw(head + b"<p>half"), page())
    assert client.get(f"{server.url}/a").outcome == "ok"
    server.answers["/b"] = raw(head + b"<p>half")
    answer = client.get(f"{server.url}/b")
    assert answer.outcome == "incomplete"
    assert answer.exchange is None


def test_a_body_longer_than_declared_is_cut_and_does_not_spill_into_the_next(server: Hostile, client: Client) -> None:
    server.answers["/a"] = page(b"<p>first</p>EVIL-BEGIN", Content_Length="12")
    server.answers["/b"] = page(b"<p>second</p>")
    assert client.get(f"{server.url}/a").data == b"<p>first</p>"
    assert client.get(f"{server.url}/b").data == b"<p>second</p>"


@pytest.mark.parametrize(
    "body", [b"zz\r\nabc\r\n0\r\n\r\n", b"-5\r\nabc\r\n0\r\n\r\n", b"ffffffffffffffff\r\nabc", b"5\r\nabc"]
)
def test_broken_chunking_has_an_outcome_and_keeps_nothing(server: Hostile, client: Client, body: bytes) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.answers["/a"] = raw(head + body)
    answer = client.get(f"{server.url}/a")
    assert answer.outcome in ("broken_chunking", "incomplete", "broken_response")
    assert not answer.data and answer.exchange is None


def test_sound_chunking_is_undone(server: Hostile, client: Client) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.answers["/a"] = raw(head + b"3\r\nabc\r\n4;x=y\r\ndefg\r\n0\r\n\r\n")
    assert client.get(f"{server.url}/a").data == b"abcdefg"


@pytest.mark.parametrize("data", [b"", b"rubbish\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"\x16\x03\x01\x00\x00"])
def test_what_is_no_http_has_an_outcome(server: Hostile, client: Client, data: bytes) -> None:
    server.answers["/a"] = raw(data)
    answer = client.get(f"{server.url}/a")
    assert answer.outcome in ("broken_response", "connect")


def test_a_kept_connection_that_closes_without_an_answer_is_tried_again(server: Hostile, client: Client) -> None:
    first = iter([True])

    def closes_once(handler) -> None:
        handler.close_connection = True
        if not next(first, False):
            page()(handler)

    server.answers["/a"], server.answers["/b"] = page(), closes_once
    assert client.get(f"{server.url}/a").outcome == "ok"
    assert client.get(f"{server.url}/b").outcome == "ok"
    assert server.paths().count("/b") == 2


def test_a_server_that_never_answers_is_connect(server: Hostile, client: Client) -> None:
    server.answers["/a"] = raw(b"")
    assert client.get(f"{server.url}/a").outcome == "connect"
    assert server.paths().count("/a") == client.limits.tries


def test_a_server_that_is_gone_is_connect(server: Hostile, bench) -> None:
    client = bench.client(limits=Limits(connect=1, tries=1))
    assert client.get("http://127.0.0.1:1/a").outcome == "robots_unreachable"


def test_half_a_gzip_is_told_and_bytes_are_kept(server: Hostile, client: Client) -> None:
    server.answers["/a"] = page(gzip.compress(PAGE * 20)[:100], Content_Encoding="gzip")
    answer = client.get(f"{server.url}/a")
    assert answer.outcome == "truncated_gzip"
    assert answer.exchange is not None


@pytest.mark.parametrize("coding", ["br", "zstd", "rot13"])
def test_a_coding_nobody_asked_for_is_told(server: Hostile, client: Client, coding: str) -> None:
    server.answers["/a"] = page(b"xxxx", Content_Encoding=coding)
    assert client.get(f"{server.url}/a").outcome == "bad_encoding"


def test_a_false_claim_of_gzip_is_seen_through(server: Hostile, client: Client) -> None:
    server.answers["/a"] = page(PAGE, Content_Encoding="gzip")
    assert client.get(f"{server.url}/a").data == PAGE


@pytest.mark.parametrize("kind", ["image/png", "application/pdf", "video/mp4", "application/octet-stream"])
def test_what_is_no_page_is_not_read(server: Hostile, client: Client, kind: str) -> None:
    server.answers["/a"] = page(b"%PDF", kind=kind)
    answer = client.get(f"{server.url}/a")
    assert answer.outcome == "content_type" and not answer.data


def test_a_page_without_a_type_is_read(server: Hostile, client: Client) -> None:
    server.answers["/a"] = page(kind=None)
    assert client.get(f"{server.url}/a").outcome == "ok"


def test_a_wrong_charset_changes_no_byte(server: Hostile, client: Client) -> None:
    body = "<p>خبر من المدينة</p>".encode("cp1256")
    server.answers["/a"] = page(body, kind="text/html; charset=utf-8")
    answer = client.get(f"{server.url}/a")
    assert (answer.outcome, answer.data) == ("ok", body)


def test_304_has_no_body_and_no_exchange(server: Hostile, client: Client) -> None:
    server.answers["/a"] = page(b"", status=304)
    answer = client.get(f"{server.url}/a", validators={"etag": '"x"', "last_modified": "Mon, 08 Jul 2024 09:00:00 GMT"})
    assert (answer.outcome, answer.exchange) == ("not_modified", None)
    sent = server.hits[-1][2]
    assert sent["if-none-match"] == '"x"'
    assert sent["if-modified-since"] == "Mon, 08 Jul 2024 09:00:00 GMT"


def test_a_validator_with_a_line_break_is_not_sent(server: Hostile, client: Client) -> None:
    server.answers["/a"] = page()
    client.get(f"{server.url}/a", validators={"etag": '"x"\r\nX-Evil: 1'})
    assert "if-none-match" not in server.hits[-1][2] and "x-evil" not in server.hits[-1][2]


@pytest.mark.parametrize("bad", ["/a b", "/a\r\nX-Evil: 1", "/a\x00", "/\\evil", "/a\tb"])
def test_odd_urls_are_refused_before_anything_is_sent(server: Hostile, client: Client, bad: str) -> None:
    assert client.get(server.url + bad).outcome == "bad_url"
    assert not server.hits


def test_no_cookie_is_kept(server: Hostile, client: Client) -> None:
    server.answers["/a"] = page(Set_Cookie="id=1; Path=/")
    server.answers["/b"] = page()
    client.get(f"{server.url}/a")
    client.get(f"{server.url}/b")
    assert all("cookie" not in headers for _, _, headers in server.hits)


def test_thousands_of_headers_have_an_outcome(server: Hostile, client: Client) -> None:
    lines = b"".join(b"X-%d: y\r\n" % n for n in range(5000))
    server.answers["/a"] = raw(b"HTTP/1.1 200 OK\r\n" + lines + b"\r\n")
    assert client.get(f"{server.url}/a").outcome == "broken_response"
