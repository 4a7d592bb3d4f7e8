"""Bytes at random: whatever comes over the wire or lies in a file, there is an outcome and never an error."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hostile import PAGE, Hostile, page, raw
from hypothesis import given
from hypothesis import strategies as st
from timing import within

from waqai.newsroom.server import respond
from waqai.sources.archives.tabular import read_jsonl
from waqai.sources.archives.web import read_warc
from waqai.sources.catalog import Archive
from waqai.sources.client import Client, Limits
from waqai.sources.discovery import ListError, parse_feed, parse_listing, parse_sitemap
from waqai.sources.urls import Guard
from waqai.sources.warc import Exchange, WarcFile

ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\nETag: \"x\"\r\n"
    b"Retry-After: 3\r\nTransfer-Encoding: chunked\r\nLocation: /b\r\n\r\n5\r\n<p>ab\r\n4\r\n</p>\r\n0\r\n\r\n"
)  # fmt: skip


def mutated(data: bytes, seed: int) -> bytes:
    """The bytes with some replaced, cut out, doubled or added."""
    pick, body = random.Random(seed), bytearray(data)
    for _ in range(pick.randint(1, 6)):
        at, length = pick.randrange(len(body) or 1), pick.randint(1, 12)
        match pick.randrange(4):
            case 0:
                body[at : at + length] = pick.randbytes(length)
            case 1:
                del body[at : at + length]
            case 2:
                body[at:at] = body[at : at + length]
            case _:
                body[at:at] = pick.choice([b"\r\n", b"\0", b"-1", b"99999999999", b"\xb2", b":", b"\r\n\r\n"])
    return bytes(body)


def test_mutated_answers_have_an_outcome_and_spoil_no_other(server: Hostile, bench) -> None:
    client: Client = bench.client(limits=Limits(read=0.2, total=0.5, tries=1, wire=100_000, decoded=200_000))
    server.answers["/good"] = page()
    for seed in range(150):
        server.answers["/a"] = raw(mutated(ANSWER, seed))
        assert client.get(f"{server.url}/a").outcome
        if seed % 10 == 0:
            assert client.get(f"{server.url}/good").data == PAGE


@given(st.binary(max_size=300), st.sampled_from([b"", b"<rss><channel><item><link>", b"<urlset><url><loc>", b"<feed>"]))
def test_no_bytes_are_a_list_by_accident_or_an_error(data: bytes, lead: bytes) -> None:
    for parse in (parse_feed, parse_sitemap, lambda body, base: parse_listing(body, base, "a")):
        with suppress(ListError):
            list(parse(lead + data, "https://a.example/"))  # type: ignore[operator]


@pytest.mark.parametrize("kind", ["rss.xml", "atom.xml", "sitemap.xml", "sitemap-news.xml"])
def test_mutated_lists_are_read_or_told(kind: str) -> None:
    data = respond(f"/manara/{kind}", "http://127.0.0.1:1").body
    parse = parse_sitemap if "sitemap" in kind else parse_feed
    for seed in range(15):
        with suppress(ListError):
            list(parse(mutated(data, seed), "https://a.example/"))


@pytest.mark.parametrize("parse", [parse_feed, parse_sitemap])
@pytest.mark.parametrize(
    "data",
    [
        b"<a>" * 15_000,
        b"<rss>" + b"<channel>" * 15_000,
        b"<urlset>" * 15_000,
        b'<rss a="' + b"x" * 1_000_000,
        b"<?xml" * 100_000,
        b"\xff\xfe" + b"<\0" * 100_000,
        b"<rss>" + b"<![CDATA[" * 200_000,
        b"<urlset>" + b"&" * 1_000_000,
        b"<urlset>" + b"</url" * 200_000,
    ],
)
def test_deep_and_long_lists_end_soon(parse: Callable[..., object], data: bytes) -> None:
    def read() -> None:
        with suppress(ListError):
            list(parse(data, "https://a.example/"))  # type: ignore[call-overload]

    within(10, read)


def an_archive(path: Path) -> bytes:
    from datetime import UTC, datetime

    warc = WarcFile(path)
    for n in range(8):
        url, kind = f"https://a.example/{n}", [("Content-Type", "text/html")]
        warc.exchange(Exchange(url, (), "200 OK", kind, PAGE * 3, datetime(2024, 7, 8, tzinfo=UTC)))
    warc.close()
    return path.read_bytes()


@pytest.mark.parametrize("packed", [True, False])
def test_a_mutated_archive_is_read_to_its_end(tmp_path: Path, packed: bool) -> None:
    import gzip

    data = an_archive(tmp_path / "x.warc.gz")
    data = data if packed else gzip.decompress(data)
    archive = Archive(kind="warc", files=("x",))
    whole = sum(1 for _ in read_warc(io.BytesIO(data), archive))
    for seed in range(150):
        found = list(read_warc(io.BytesIO(mutated(data, seed)), archive))
        assert len(found) <= whole * 3
        # A reading that is taken up anywhere goes on forward, and ends.
        if found:
            middle = found[len(found) // 2].next
            assert len(list(read_warc(io.BytesIO(mutated(data, seed)), archive, middle))) <= whole * 3


@given(st.binary(max_size=300))
def test_any_lines_are_rows_or_told(data: bytes) -> None:
    archive = Archive(kind="jsonl", files=("x",))
    with suppress(OSError, EOFError):
        list(read_jsonl(io.BytesIO(data), archive, "x"))


def test_plain_http_where_tls_is_expected_is_told(server: Hostile, bench) -> None:
    client: Client = bench.client(limits=Limits(tries=1, connect=1, read=1))
    answer = client.get(f"https://127.0.0.1:{server.port}/a")
    assert answer.outcome == "robots_unreachable" and "tls" in answer.message


def test_proxies_of_the_environment_are_not_used(
    server: Hostile, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    server.answers["/a"] = page()
    assert client.get(f"{server.url}/a").outcome == "ok"


@pytest.mark.parametrize("value", ["-5", "soon", "9" * 400, "\xb2", "Mon, 99 Foo 2024", "", "0"])
def test_any_retry_after_is_taken(server: Hostile, client: Client, value: str) -> None:
    server.answers["/a"] = page(b"", status=503, Retry_After=value)
    assert client.get(f"{server.url}/a").outcome in ("http_503", "broken_response", "host_down")


def test_a_host_by_name_is_connected_to_the_address_that_was_checked(
    server: Hostile, bench, make_source: Callable[..., object]
) -> None:
    asked: list[str] = []

    def resolver(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    bench.hosts = frozenset({"t.example"})
    server.answers["/a"] = page()
    client: Client = bench.client(guard=Guard(frozenset({"t.example"}), resolver), limits=Limits(tries=1))
    # One connection, one look-up: robots.txt and the page go over it, and a later look-up changes nothing.
    assert client.get(f"http://t.example:{server.port}/a").outcome == "ok"
    assert asked == ["t.example"]
