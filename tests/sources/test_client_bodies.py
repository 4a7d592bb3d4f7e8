"""Bodies that are short, long, broken, packed or of another kind than declared: an outcome each, no byte changed."""

from __future__ import annotations

import gzip

import pytest
from hostile import PAGE, Hostile, first, page, raw

from waqai.sources.client import Client, Limits


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
