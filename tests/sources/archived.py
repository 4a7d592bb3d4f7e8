"""Archive files to read, and what must hold of what was read."""

from __future__ import annotations

import gzip
import io
import multiprocessing
import os
import re
import signal
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from hostile import Handler, send
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from waqai.sources.captures import RawStore, read_captures
from waqai.sources.catalog import Source
from waqai.sources.fetch import fetch_source
from waqai.sources.spool import Spool
from waqai.sources.warc import read_all

DAY = date(2024, 7, 8)


NEXT = date(2024, 7, 9)


WORDS = "قال متحدث باسم البلدية إن فرق الصيانة أعادت التيار إلى الأحياء الشمالية بعد انقطاع دام يومين. "


def html(n: int, day: str = "2024-07-08", text: str = WORDS, meta: bool = True) -> bytes:
    stamp = f'<meta property="article:published_time" content="{day}T10:00:00+03:00">' if meta else ""
    title = f"<title>خبر {n}</title>"
    return f'<html lang="ar"><head><meta charset="utf-8">{title}{stamp}</head><p>{text * 3} {n}</p></html>'.encode()


def add(writer: WARCWriter, url: str, body: bytes, kind: str = "text/html", **options: Any) -> None:
    http = StatusAndHeaders(options.get("status", "200 OK"), [("Content-Type", kind), *options.get("headers", [])])
    http.protocol = "HTTP/1.1"
    dated = {"WARC-Date": options.get("at", "2024-07-09T00:10:00Z")}
    record = writer.create_warc_record(
        url, "response", payload=io.BytesIO(body), http_headers=http, warc_headers_dict=dated
    )
    writer.write_record(record)


def write_warc(path: Path, pages: int = 20, packed: bool = True, **options: Any) -> Path:
    """Pages of two days, of two hosts, and what a crawl holds besides."""
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=packed)
        writer.write_record(writer.create_warcinfo_record(path.name, {"software": "test"}))
        for n in range(pages):
            add(writer, f"https://a.example/{n}", html(n, "2024-07-08" if n % 2 == 0 else "2024-07-09"))
        for n in range(options.get("others", 0)):
            add(writer, f"https://b.example/{n}", html(n))
        add(writer, "https://a.example/english", b"<p>" + b"Nothing but English words here. " * 40)
        add(writer, "https://a.example/gone", b"no", status="404 Not Found")
        add(writer, "https://a.example/x.png", b"\x89PNG" * 50, kind="image/png")
        add(writer, "https://a.example/packed", gzip.compress(html(900)), headers=[("Content-Encoding", "gzip")])
    return path


def rows_of(tmp_path: Path, day: date = DAY) -> dict[str, Any]:
    return {row.url: row for row in read_captures(str(tmp_path / "data/raw"), day)}


def kill(source: Source, raw: Path, count: int, name: str = "note") -> None:
    """Fetches in a forked process that dies after `count` rows."""

    def doomed() -> None:
        real, left = getattr(Spool, name), [count]

        def dying(*args: Any, **kwargs: Any) -> Any:
            real(*args, **kwargs)
            left[0] -= 1
            if left[0] == 0:
                os.kill(os.getpid(), signal.SIGKILL)

        setattr(Spool, name, dying)
        fetch_source(source, DAY, str(raw), run="r")

    child = multiprocessing.get_context("fork").Process(target=doomed)
    child.start()
    child.join(60)
    assert child.exitcode == -signal.SIGKILL


def assert_once(tmp_path: Path, count: int) -> None:
    """Each page has one capture and one record, over all files that were written."""
    everything = read_captures(str(tmp_path / "data/raw"), DAY, everything=True)
    assert len(everything) == len({row.capture_id for row in everything}) == count
    stored: Counter[str] = Counter()
    for name in RawStore(tmp_path / "data/raw").names("warc", ".warc.gz"):
        with (tmp_path / "data/raw" / name).open("rb") as file:
            stored.update(record.url for record in read_all(file) if record.kind in ("response", "resource"))
    assert stored == Counter({row.url: 1 for row in everything})


def assert_once_urls(tmp_path: Path) -> None:
    everything = read_captures(str(tmp_path / "data/raw"), DAY, everything=True)
    assert len(everything) == len({row.url for row in everything})


def ranged(data: bytes, etag: str = '"1"') -> Callable[[Handler], None]:
    """Serves byte ranges."""

    def answer(handler: Handler) -> None:
        found = re.fullmatch(r"bytes=(\d+)-(\d+)", handler.headers.get("Range") or "")
        assert found, "a whole file was asked for"
        first, last = int(found[1]), min(int(found[2]), len(data) - 1)
        if first >= len(data):
            send(handler, b"", status=416)
            return
        head = {"Content_Range": f"bytes {first}-{last}/{len(data)}", "ETag": etag}
        send(handler, data[first : last + 1], status=206, kind="application/gzip", **head)

    return answer
