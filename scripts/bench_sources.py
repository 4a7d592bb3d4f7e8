"""Speed of fetching, beside the best that could be had in the same run. Only the ratios mean anything.

bench_sources.py [--pages N] [--items N] [--hosts N] [--rate PER_SECOND]
bench_sources.py --write FILE.warc.gz     writes the archive of Arabic pages alone, to try an archive source with
"""

from __future__ import annotations

import argparse
import io
import os
import random
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pyarrow as pa
from fastwarc.warc import ArchiveIterator, WarcRecordType
from warcio.archiveiterator import ArchiveIterator as WarcioIterator
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from waqai.newsroom.pages import render
from waqai.newsroom.stories import load_stories
from waqai.sources.archives.web import read_warc
from waqai.sources.catalog import Archive, Source
from waqai.sources.fetch import fetch_source

DAY, OTHER = date(2024, 7, 8), date(2020, 1, 1)
Work = Callable[[], int]


def best(works: dict[str, Work], rounds: int) -> dict[str, tuple[float, int]]:
    """Processor seconds of the fastest of some rounds, and its units: other work on the machine only ever slows.

    The works take turns, so that a busy minute falls on all of them.
    """
    found: dict[str, list[tuple[float, int]]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            began = time.process_time()
            units = work()
            found[name].append((time.process_time() - began, units))
    return {name: min(times) for name, times in found.items()}


def line(name: str, seconds: float, units: int, beside: float | None = None) -> float:
    """Prints a rate and its ratio to fastwarc's."""
    rate = units / seconds
    print(f"  {name:52} {rate:10.0f} records/s" + (f"   {rate / beside:5.2f} x fastwarc" if beside else ""), flush=True)
    return rate


def real_size(body: bytes, seed: int) -> bytes:
    """The page with 40 KB of script around it: real pages are mostly that, and what they weigh decides the ratios."""
    pick = random.Random(seed)
    calls = (
        f'track("{pick.getrandbits(64):x}",{{slot:{pick.randrange(99)},size:[{pick.randrange(999)},250]}});'
        for _ in range(800)
    )
    return body.replace(b"</head>", b"<script>" + "".join(calls).encode() + b"</script></head>", 1)


def write_warc(path: Path, pages: int, *, first: int = 0, latin: bool = False) -> None:
    """Pages of the sample newsroom's stories of a day, a little different each, one third of them of a wanted host.

    Numbered from `first`. `latin`: with Latin letters in place of the Arabic ones.
    """
    stories = [story for story in load_stories() if story.day == DAY]
    bodies = [real_size(render(story), seed) for seed, story in enumerate(stories)]
    if latin:
        letters = bytes(n if n < 0x80 else 97 + n % 26 for n in range(256))
        bodies = [body.translate(letters) for body in bodies]
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for n in range(first, first + pages):
            http = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.1")
            body = bodies[n % len(bodies)] + b"<!-- %d -->" % n
            url = f"https://{'wanted' if n % 3 == 0 else 'other'}.example/{n}"
            dated = {"WARC-Date": "2024-07-09T01:00:00Z"}
            writer.write_record(
                writer.create_warc_record(
                    url, "response", payload=io.BytesIO(body), http_headers=http, warc_headers_dict=dated
                )
            )


def source_of(**keys: Any) -> Source:
    """A sample source."""
    terms = {"note": "made for this bench", "read": "2026-01-02"}
    plain = {"id": "bench", "name": "x", "publisher": "x", "licence": "CC0", "enabled": True, "why": "a bench",
             "terms": terms, "sample": True, "rate": 1000}  # fmt: skip
    return Source.model_validate(plain | keys)


def bench_archive(pages: int) -> None:
    """Records per second: bare iteration, choosing by host, choosing by script and day, and taking pages in."""
    with tempfile.TemporaryDirectory() as folder:
        path, foreign = Path(folder) / "x.warc.gz", Path(folder) / "latin.warc.gz"
        write_warc(path, pages)
        write_warc(foreign, pages, latin=True)
        print(f"archive: {pages} pages, {path.stat().st_size / 1e6:.1f} MB packed; processor time, best of some rounds")
        # pyarrow imports pandas when it first makes a table: seconds that a process pays once.
        ingest(path, pages, OTHER)()
        pa.Table.from_pylist([{"a": 1}])
        times = best(scans(path, foreign, pages), 5) | best({
            "waqai, all chosen, dated, none of the day": ingest(path, pages, OTHER),
            "waqai, all taken in: WARC, digests, captures": ingest(path, pages, DAY),
        }, 2)  # fmt: skip
        rate = None
        for name, (seconds, units) in times.items():
            rate = line(name, seconds, units, rate) if rate is None else (line(name, seconds, units, rate), rate)[1]


def scans(path: Path, foreign: Path, pages: int) -> dict[str, Work]:
    """Ways to go through a WARC file without keeping anything."""

    def bare() -> int:
        return sum(1 for _ in ArchiveIterator(str(path), record_types=WarcRecordType.response))

    def read() -> int:
        found = ArchiveIterator(str(path), record_types=WarcRecordType.response, auto_decode="transfer")
        return sum(1 for one in found if one.reader.read())

    def warcio() -> int:
        with path.open("rb") as file:
            return sum(1 for _ in WarcioIterator(file))

    def chosen(where: Path = path, **keys: Any) -> Work:
        def work() -> int:
            with where.open("rb") as file:
                sum(1 for _ in read_warc(file, Archive(kind="warc", files=("x",), **keys)))
            return pages

        return work

    return {
        "fastwarc, bare iteration": bare,
        "fastwarc, every body read": read,
        "warcio, bare iteration": warcio,
        "waqai, none chosen by host": chosen(hosts=("nobody.example",)),
        "waqai, none chosen by script": chosen(foreign, language="ar"),
        "waqai, a third chosen by host, script checked": chosen(hosts=("wanted.example",), language="ar"),
        "waqai, all chosen by script": chosen(language="ar"),
    }


def ingest(path: Path, pages: int, day: date) -> Work:
    """Takes a whole file in as a source's archive of a day."""
    source = source_of(archive=[{"kind": "warc", "files": [str(path)], "language": "ar"}])

    def work() -> int:
        with tempfile.TemporaryDirectory() as raw:
            fetch_source(source, day, f"{raw}/raw", run="bench")
        return pages

    return work


@contextmanager
def outlets(hosts: int, items: int) -> Iterator[list[str]]:
    """`hosts` servers on ports of their own; the first has a feed of `items` pages spread evenly over all."""
    body = render(next(story for story in load_stories() if story.day == DAY))
    urls: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        protocol_version, disable_nagle_algorithm = "HTTP/1.1", True

        def do_GET(self) -> None:
            status, answer, kind = 200, body, "text/html"
            if self.path == "/robots.txt":
                status, answer = 404, b""
            elif self.path == "/feed.xml":
                links = (f"{urls[n % hosts]}/{n}" for n in range(items))
                when = "<pubDate>Mon, 08 Jul 2024 09:00:00 GMT</pubDate>"
                entries = "".join(f"<item><link>{one}</link>{when}</item>" for one in links)
                answer, kind = f'<rss version="2.0"><channel>{entries}</channel></rss>'.encode(), "text/xml"
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: object) -> None:
            pass

    servers = [ThreadingHTTPServer(("127.0.0.1", 0), Handler) for _ in range(hosts)]
    urls.extend(f"http://127.0.0.1:{server.server_address[1]}" for server in servers)
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield urls
    finally:
        for server in servers:
            server.shutdown()
            server.server_close()


def bench_feed(items: int, hosts: int, rate: float) -> None:
    """Wall time of a feed's items, beside the time that the rate limit alone takes."""
    with outlets(hosts, items) as urls, tempfile.TemporaryDirectory() as folder:
        source = source_of(feeds=[f"{urls[0]}/feed.xml"], rate=rate)
        began = time.perf_counter()
        report = fetch_source(source, DAY, f"{folder}/raw", run="bench")
        taken = time.perf_counter() - began
    # The busiest host is asked for robots.txt, the feed and its share of the pages; the first request does not wait.
    least = (items / hosts + 2 - 1) / rate
    print(f"feed: {items} items over {hosts} hosts at {rate:g} requests/s each: {report.outcomes}")
    print(f"  {taken:.1f} s; the rate limits allow {least:.1f} s at best: {taken / least:.2f} x", flush=True)


def main() -> None:
    """Runs both."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000)
    parser.add_argument("--items", type=int, default=500)
    parser.add_argument("--hosts", type=int, default=20)
    parser.add_argument("--rate", type=float, default=2.0)
    parser.add_argument("--write", type=Path)
    args = parser.parse_args()
    if args.write:
        write_warc(args.write, args.pages)
        print(f"{args.write}: {args.pages} pages of {DAY}")
        return
    os.environ.pop("WAQAI_STATE", None)
    bench_archive(args.pages)
    bench_feed(args.items, args.hosts, args.rate)


if __name__ == "__main__":
    main()
