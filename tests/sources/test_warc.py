"""Our WARC files, read by warcio and by fastwarc: any tool for web archives can take them."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fastwarc.warc import ArchiveIterator as FastIterator
from fastwarc.warc import has_valid_block_digest, has_valid_payload_digest
from hostile import PAGE, Hostile, feed, first, page, raw
from warcio.archiveiterator import ArchiveIterator
from warcio.checker import Checker

from waqai.sources.captures import RawStore, read_captures
from waqai.sources.catalog import Source
from waqai.sources.fetch import fetch_source
from waqai.sources.replay import replay
from waqai.sources.warc import read_record

DAY = date(2024, 7, 8)
CHUNKED = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
CHUNKED += b"5\r\n<p>ab\r\n4\r\n</p>\r\n0\r\n\r\n"


@pytest.fixture
def fetched(server: Hostile, make_source: Callable[..., Source], tmp_path: Path) -> Path:
    """raw/ after two fetches: a plain page, a compressed one, a chunked one, a failure; all unchanged in the second."""
    paths = ["/plain", "/packed", "/chunked", "/gone"]
    server.answers |= {
        "/plain": page(),
        "/packed": page(gzip.compress(PAGE), Content_Encoding="gzip"),
        "/chunked": raw(CHUNKED),
        "/gone": page(b"", status=404),
        "/feed.xml": first(
            page(feed(server, paths), kind="text/xml"), page(feed(server, paths) + b"\n", kind="text/xml")
        ),
    }
    for run in ("first", "second"):
        fetch_source(make_source(), DAY, str(tmp_path / "raw"), run=run)
    return tmp_path / "raw"


def by_warcio(path: Path) -> list[tuple[str, str, bytes]]:
    with path.open("rb") as file:
        return [
            (record.rec_type, record.rec_headers.get_header("WARC-Target-URI") or "", record.content_stream().read())
            for record in ArchiveIterator(file)
        ]


def by_fastwarc(path: Path) -> list[tuple[str, str, bytes]]:
    with path.open("rb") as file:
        return [
            (record.headers["WARC-Type"], record.headers.get("WARC-Target-URI") or "", record.reader.read())
            for record in FastIterator(file, parse_http=True, auto_decode="all")
        ]


@pytest.mark.parametrize("read", [by_warcio, by_fastwarc])
def test_other_readers_find_every_response_and_request(
    fetched: Path, server: Hostile, read: Callable[[Path], list[tuple[str, str, bytes]]]
) -> None:
    records = read(fetched / "warc/hostile/first.warc.gz")
    assert [kind for kind, _, _ in records] == ["warcinfo", *["response", "request"] * 3]
    bodies = {url.rsplit("/", 1)[1]: body for kind, url, body in records if kind == "response"}
    assert bodies == {"plain": PAGE, "packed": PAGE, "chunked": b"<p>ab</p>"}


@pytest.mark.parametrize("read", [by_warcio, by_fastwarc])
def test_the_same_bytes_again_are_revisit_records(
    fetched: Path, read: Callable[[Path], list[tuple[str, str, bytes]]]
) -> None:
    records = read(fetched / "warc/hostile/second.warc.gz")
    assert [kind for kind, _, _ in records] == ["warcinfo", *["revisit", "request"] * 3]


def test_a_revisit_names_the_record_that_holds_the_bytes(fetched: Path, server: Hostile) -> None:
    def heads(name: str, kind: str) -> dict[str, Any]:
        with (fetched / f"warc/hostile/{name}.warc.gz").open("rb") as file:
            found = {}
            for record in ArchiveIterator(file):
                if record.rec_type == kind:
                    found[record.rec_headers.get_header("WARC-Target-URI")] = record.rec_headers
            return found

    originals, again = heads("first", "response"), heads("second", "revisit")
    assert set(originals) == set(again)
    for url, head in again.items():
        assert head.get_header("WARC-Refers-To-Target-URI") == url
        assert head.get_header("WARC-Refers-To-Date") == originals[url].get_header("WARC-Date")
        assert head.get_header("WARC-Payload-Digest") == originals[url].get_header("WARC-Payload-Digest")
        assert "identical-payload-digest" in head.get_header("WARC-Profile")


def test_digests_hold_by_warcio_and_by_fastwarc(fetched: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = fetched / "warc/hostile/first.warc.gz"

    class Arguments:
        inputs, verbose = [str(path)], False

    Checker(Arguments()).process_all()
    assert "digest failed" not in capsys.readouterr().out
    with path.open("rb") as file:
        records = list(FastIterator(file, parse_http=False, func_filter=has_valid_block_digest))
        assert len(records) == 7
    with path.open("rb") as file:
        responses = list(FastIterator(file, func_filter=has_valid_payload_digest))
    assert len([one for one in responses if one.headers["WARC-Type"] == "response"]) == 3


def test_requests_are_kept_as_they_were_sent(fetched: Path, server: Hostile) -> None:
    with (fetched / "warc/hostile/first.warc.gz").open("rb") as file:
        asked = [record for record in ArchiveIterator(file) if record.rec_type == "request"]
        sent = asked[0].http_headers
    assert sent.get_header("User-Agent").startswith("waqai/")
    path = asked[0].rec_headers.get_header("WARC-Target-URI").removeprefix(server.url)
    assert (sent.protocol, sent.statusline) == ("GET", f"{path} HTTP/1.1")
    hits = {path: headers for _, path, headers in server.hits}
    assert {name.lower(): value for name, value in sent.headers} == hits[path]
    assert asked[0].rec_headers.get_header("WARC-Concurrent-To").startswith("<urn:uuid:")


def test_captures_point_to_their_bytes_and_replay_prints_them(fetched: Path, server: Hostile) -> None:
    rows = {row.url.rsplit("/", 1)[1]: row for row in read_captures(str(fetched), DAY)}
    assert {name: row.outcome for name, row in rows.items()} == {
        "plain": "ok", "packed": "ok", "chunked": "ok", "gone": "http_404",
    }  # fmt: skip
    for name, body in (("plain", PAGE), ("packed", PAGE), ("chunked", b"<p>ab</p>")):
        row = rows[name]
        with RawStore(fetched).open(row.warc_file or "") as file:
            stored = read_record(file, row.warc_offset or 0)
        assert (stored.url, stored.body) == (row.url, body)
        assert replay(str(fetched.parent), row.url) == replay(str(fetched.parent), row.capture_id) == body
    everything = read_captures(str(fetched), DAY, everything=True)
    assert sorted(row.outcome for row in everything) == ["http_404"] * 2 + ["ok"] * 3 + ["unchanged"] * 3


def test_what_was_not_captured_cannot_be_replayed(fetched: Path, server: Hostile) -> None:
    for url in ("https://a.org/never", f"{server.url}/gone"):
        with pytest.raises(FileNotFoundError, match="waqai fetch"):
            replay(str(fetched.parent), url)


def test_an_offset_that_is_none_is_an_error_not_rubbish(fetched: Path) -> None:
    data = (fetched / "warc/hostile/first.warc.gz").read_bytes()
    for offset in (17, len(data)):
        with pytest.raises(ValueError, match="no WARC record"):
            read_record(io.BytesIO(data), offset)
