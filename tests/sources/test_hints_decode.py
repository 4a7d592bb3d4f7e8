"""Dates in bytes, content codings with a limit: small things that every page goes through."""

from __future__ import annotations

import gzip
import zlib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waqai.sources.decode import decode, inflate
from waqai.sources.hints import date_of_page, read_date


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-07-08", date(2024, 7, 8)),
        ("2024-07-08T23:30:00Z", date(2024, 7, 8)),
        ("2024-07-09T01:30:00+03:00", date(2024, 7, 8)),
        ("2024-07-08T22:30:00-05:00", date(2024, 7, 9)),
        ("2024-07-08 10:00:00 +0300", date(2024, 7, 8)),
        ("2024-07-08T10:00:00.000Z", date(2024, 7, 8)),
        ("2024-07-08 and words", date(2024, 7, 8)),
        ("0001-01-01T00:00:00+14:00", None),
        ("1970-01-01T00:00:00Z", None),
        ("2024-13-01", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_days_are_of_utc(text: str, day: date | None) -> None:
    hint = read_date(text, "feed")
    assert (hint.day if hint else None) == day


@pytest.mark.parametrize(
    ("page", "day", "rule"),
    [
        ('<meta property="article:published_time" content="2024-07-08T09:00:00Z">', 8, "page_meta"),
        ("<meta content='2024-07-08' name='pubdate'>", 8, "page_meta"),
        ('<meta itemprop=datePublished content=2024-07-08T09:00:00Z>', 8, "page_meta"),
        ('<script type="application/ld+json">{"datePublished" : "2024-07-08T09:00:00Z"}</script>', 8, "page_jsonld"),
        ('<time datetime="2024-07-08">', 8, "page_time"),
        ('<time datetime="2024-07-08T01:00Z"><time datetime="2024-07-08T02:00Z">', 8, "page_time"),
        ('<meta property="article:modified_time" content="2024-07-01"><time datetime="2024-07-08">', 8, "page_time"),
    ],
)  # fmt: skip
def test_a_page_says_its_date_in_its_head(page: str, day: int, rule: str) -> None:
    hint = date_of_page(page.encode(), "https://a.example/1")
    assert hint and (hint.day, hint.rule) == (date(2024, 7, day), rule)


@pytest.mark.parametrize(
    "page",
    ['<time datetime="2024-07-08"><time datetime="2024-07-05">', "<p>8 July 2024</p>", "",
     '<meta property="article:published_time" content="soon to come">', '<meta property="x" content="2024-07-08">'],
)  # fmt: skip
def test_a_page_that_does_not_say_is_not_guessed_at(page: str) -> None:
    assert date_of_page(page.encode(), "https://a.example/1") is None


@pytest.mark.parametrize(
    ("url", "found"),
    [
        ("https://a.example/2024/07/08/x", True),
        ("https://a.example/x-2024-07-08.html", True),
        ("https://a.example/20240708/x", True),
        ("https://a.example/2024/17/08/x", False),
        ("https://a.example/id/120240708999", False),
        ("https://a.example/1999/07/08/x", False),
    ],
)
def test_a_date_in_the_address_is_the_last_resort(url: str, found: bool) -> None:
    hint = date_of_page(b"<p>x</p>", url)
    assert bool(hint) == found
    assert hint is None or hint.rule == "url"


@given(st.binary(max_size=300), st.text(max_size=60))
def test_no_bytes_and_no_text_raise(data: bytes, text: str) -> None:
    date_of_page(b"<meta property=datePublished content='" + data + b"'>", text)
    read_date(text, "feed")


@given(st.binary(max_size=500), st.sampled_from(["gzip", "deflate", "gzip, deflate", "x-gzip", "br", "", None, ","]))
def test_any_body_under_any_coding_has_an_answer(data: bytes, coding: str | None) -> None:
    result = decode(data, coding, limit=1000)
    assert len(result.data) <= 1000 or result.problem
    assert result.problem in (None, "bad_encoding", "truncated_gzip", "too_large")


@given(st.binary(max_size=2000))
def test_codings_are_undone(data: bytes) -> None:
    raw = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": gzip.compress(data), "deflate": zlib.compress(data), "gzip, gzip": gzip.compress(gzip.compress(data)),
    }  # fmt: skip
    for coding, body in packed.items():
        assert decode(body, coding, limit=3000).data == data
    assert inflate(raw.compress(data) + raw.flush(), 3000, raw=True).data == data
    assert inflate(gzip.compress(data) + gzip.compress(data), 5000).data == data * 2


def test_a_bomb_is_stopped_at_the_limit_and_costs_no_memory() -> None:
    import tracemalloc

    bomb = gzip.compress(b"0" * 100_000_000)
    tracemalloc.start()
    assert inflate(bomb, 1_000_000).problem == "too_large"
    assert tracemalloc.get_traced_memory()[1] < 5_000_000
    tracemalloc.stop()
