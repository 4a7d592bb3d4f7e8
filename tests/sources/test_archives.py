"""Archives: what is taken, what is left and counted, what is damaged and told; kills, ranges, listings."""

from __future__ import annotations

import gzip
import io
import json
import multiprocessing
import os
import random
import re
import signal
from collections import Counter
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hostile import Handler, Hostile, page, raw, send
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from waqai.sources.archives.choose import is_arabic
from waqai.sources.archives.model import ArchiveError
from waqai.sources.captures import RawStore, read_captures
from waqai.sources.catalog import Source
from waqai.sources.fetch import LIVE, FetchReport, fetch_source, unit_names
from waqai.sources.hints import Hint
from waqai.sources.replay import replay
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


@pytest.fixture
def archive(make_source: Callable[..., Source], tmp_path: Path) -> Callable[..., Source]:
    """A source that is one archive."""

    def make(kind: str, *files: Path | str, **options: Any) -> Source:
        entry = {"kind": kind, "files": [str(one) for one in files], **options}
        return make_source(feeds=[], archive=[entry])

    return make


@pytest.fixture
def fetch(tmp_path: Path) -> Callable[..., FetchReport]:
    """Fetches a source into tmp/data/raw."""
    return lambda source, day=DAY, run="r", **more: fetch_source(
        source, day, str(tmp_path / "data/raw"), run=run, **more
    )


def rows_of(tmp_path: Path, day: date = DAY) -> dict[str, Any]:
    return {row.url: row for row in read_captures(str(tmp_path / "data/raw"), day)}


@pytest.mark.parametrize("packed", [True, False])
def test_a_warc_gives_the_days_pages_and_counts_the_rest(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, packed: bool
) -> None:
    source = archive(
        "warc", write_warc(tmp_path / "x.warc.gz", others=5, packed=packed), hosts=["a.example"], language="ar"
    )
    report = fetch(source)
    assert report.outcomes == {"ok": 11}
    assert report.skipped == {"other_day": 10, "language": 1, "status": 1, "content_type": 1}
    assert report.dates == [DAY]
    rows = rows_of(tmp_path)
    assert set(rows) == {*(f"https://a.example/{n}" for n in range(0, 20, 2)), "https://a.example/packed"}
    row = rows["https://a.example/4"]
    assert (row.published, row.published_hint) == (DAY, "2024-07-08T10:00:00+03:00 (page_meta)")
    assert row.fetched_at == datetime(2024, 7, 9, 0, 10, tzinfo=UTC)
    assert re.fullmatch(r"x\.warc\.gz at \d+", row.message or "")
    assert replay(str(tmp_path / "data"), "https://a.example/4") == html(4)
    assert replay(str(tmp_path / "data"), "https://a.example/packed") == html(900)


def test_a_second_day_is_read_by_offset_and_a_second_time_is_nothing(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    source = archive("warc", write_warc(tmp_path / "x.warc.gz"), language="ar")
    fetch(source)
    report = fetch(source, NEXT)
    # Only the pages of the day were looked at: the others were known to be of another day.
    assert (report.outcomes, report.skipped) == ({"ok": 10}, {})
    again = fetch(source, NEXT, run="again")
    assert (again.captures, again.dates) == (0, [])
    # A retry of the run itself still says what the run touched.
    assert fetch(source, NEXT).dates == [NEXT]
    assert fetch(source, date(2020, 1, 1)).captures == 0


def test_a_changed_file_is_read_again(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    path = tmp_path / "x.warc.gz"
    source = archive("warc", write_warc(path, 4))
    assert fetch(source).outcomes == {"ok": 3}
    write_warc(path, 8)
    fetch(source, run="r2")
    assert len(rows_of(tmp_path)) == 5


def test_wet_records_are_pages_of_text(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    path = tmp_path / "x.wet.gz"
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for n, text in enumerate([WORDS * 3, "English only. " * 40]):
            record = writer.create_warc_record(
                f"https://a.example/2024/07/08/{n}", "conversion", payload=io.BytesIO(text.encode()),
                warc_content_type="text/plain", warc_headers_dict={"WARC-Date": "2024-07-09T00:00:00Z"},
            )  # fmt: skip
            writer.write_record(record)
    report = fetch(archive("wet", path, language="ar"))
    assert (report.outcomes, report.skipped) == ({"ok": 1}, {"language": 1})
    (row,) = rows_of(tmp_path).values()
    assert (row.content_type, row.published_hint) == ("text/plain; charset=utf-8", "2024-07-08 (url)")


def test_pages_without_a_date_are_looked_at_then_filed_by_the_crawl(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    path = tmp_path / "x.warc.gz"
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for n in range(3):
            add(writer, f"https://a.example/{n}", html(n, meta=False), at="2024-07-08T05:00:00Z")
    seen = []

    def look(data: bytes, url: str, kind: str | None) -> Hint | None:
        seen.append(url)
        return Hint(NEXT, "page_text", "x") if url.endswith("/1") else None

    report = fetch(archive("warc", path), look=look)
    assert seen == [f"https://a.example/{n}" for n in range(3)]
    assert (report.outcomes, report.skipped) == ({"ok": 2}, {"other_day": 1})
    assert {row.published for row in rows_of(tmp_path).values()} == {None}


def damaged(path: Path, how: str) -> tuple[bytes, int]:
    """The file with damage in its middle, and how many whole pages it still holds."""
    data = bytearray(path.read_bytes())
    starts = [at for at in range(len(data)) if data[at : at + 3] == b"\x1f\x8b\x08"]
    middle = starts[len(starts) // 2]
    if how == "torn":
        return bytes(data[: middle + 90]), 0
    if how == "zeros":
        data[middle + 30 : middle + 60] = bytes(30)
    if how == "magic":
        data[middle : middle + 4] = b"junk"
    if how == "junk between":
        data[middle:middle] = b"some junk between two records" * 50
    return bytes(data), 1


@pytest.mark.parametrize("how", ["torn", "zeros", "magic", "junk between"])
def test_damage_is_told_and_what_lies_behind_it_is_read(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, how: str
) -> None:
    path = write_warc(tmp_path / "x.warc.gz")
    data, _ = damaged(path, how)
    path.write_bytes(data)
    report = fetch(archive("warc", path))
    bad = [row for row in rows_of(tmp_path).values() if row.outcome in ("bad_record", "truncated_record")]
    assert len(bad) == 1 and re.search(r"x\.warc\.gz at \d+", bad[0].message or "")
    if how == "torn":
        assert report.outcomes["ok"] >= 4
    else:
        # At most the record that was hit is lost.
        assert report.outcomes["ok"] + report.skipped["other_day"] >= 20
        assert "https://a.example/packed" in rows_of(tmp_path)


@pytest.mark.parametrize(
    "data", [b"", b"no archive at all " * 100, gzip.compress(b"no archive " * 100, mtime=0), b"\x1f\x8b"]
)
def test_what_is_no_warc_is_told(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "x.warc.gz").write_bytes(data)
    report = fetch(archive("warc", tmp_path / "x.warc.gz"))
    assert report.outcomes == ({"bad_record": 1} if len(data) > 2 else {}) or report.outcomes == {"bad_record": 1}


def test_a_file_packed_as_a_whole_is_read_and_resumed_by_count(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    path = write_warc(tmp_path / "x.warc.gz", packed=False)
    path.write_bytes(gzip.compress(path.read_bytes()))
    source = archive("warc", path, language="ar")
    kill(source, tmp_path / "data/raw", 4)
    assert fetch(source).outcomes == {"ok": 7}
    assert_once(tmp_path, 11)


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


@pytest.mark.parametrize("count", [1, 6, 11])
def test_a_killed_reading_goes_on_at_the_next_record(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, count: int
) -> None:
    source = archive("warc", write_warc(tmp_path / "x.warc.gz"), language="ar")
    kill(source, tmp_path / "data/raw", count)
    report = fetch(source)
    assert report.dates == [DAY]
    assert report.captures == 11 - count
    assert_once(tmp_path, 11)


@pytest.mark.parametrize("packed", [True, False])
def test_json_lines(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, packed: bool
) -> None:
    rows = [
        {"body": WORDS * 3, "link": "https://a.example/1", "when": "2024-07-08T01:00:00Z", "title": "ع"},
        {"body": WORDS * 3, "link": "https://a.example/2", "when": "2024-07-09T01:00:00Z"},
        {"body": WORDS * 3, "when": 1720400000},
        {"body": WORDS * 3, "link": "https://a.example/4", "when": 1720400000000},
        {"body": "English " * 50, "link": "https://a.example/5", "when": "2024-07-08"},
        {"body": "", "link": "https://a.example/6"},
        {"link": "https://a.example/7"},
    ]
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    data = "\n".join([*lines, "{half", "[1]", "", "[" * 100_000]).encode()
    path = tmp_path / "x.jsonl"
    path.write_bytes(gzip.compress(data) if packed else data)
    columns = {"text": "body", "url": "link", "published": "when"}
    source = archive("jsonl", path, columns=columns, language="ar")
    kill(source, tmp_path / "data/raw", 1)
    fetch(source)
    found = rows_of(tmp_path)
    assert Counter(row.outcome for row in found.values()) == {"ok": 3, "empty": 2, "bad_record": 3}
    assert found["https://a.example/1"].title_hint == "ع"
    assert found["https://a.example/1"].published_hint == "2024-07-08T01:00:00Z (column)"
    unnamed = [url for url, row in found.items() if row.outcome == "ok" and url.startswith("file:")]
    assert len(unnamed) == 1 and unnamed[0].startswith("file:hostile/x.jsonl#")


def test_parquet(archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path) -> None:
    table = pa.table(
        {
            "text": [WORDS * 3, None, WORDS * 4],
            "url": ["https://a.example/1", "https://a.example/2", "https://b.example/3"],
            "published": [datetime(2024, 7, 8, 5, tzinfo=UTC)] * 3,
            "unused": [b"x" * 1000] * 3,
        }
    )
    pq.write_table(table, tmp_path / "x.parquet")
    report = fetch(archive("parquet", tmp_path / "x.parquet", hosts=["a.example"]))
    assert (report.outcomes, report.skipped) == ({"ok": 1, "empty": 1}, {"host": 1})


def test_a_column_that_is_not_there_stops_with_the_remedy(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    pq.write_table(pa.table({"body": ["x"]}), tmp_path / "x.parquet")
    with pytest.raises(ArchiveError, match=r"archive\.columns\.text: .* no column 'text'.* body"):
        fetch(archive("parquet", tmp_path / "x.parquet"))
    with pytest.raises(ArchiveError, match=r"archive\.columns\.text: .* no column 'txt'.* body"):
        fetch(archive("parquet", tmp_path / "x.parquet", columns={"text": "txt"}))


@pytest.mark.parametrize("data", [b"", b"PAR1 no parquet PAR1"])
def test_what_is_no_parquet_is_told(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, data: bytes
) -> None:
    (tmp_path / "x.parquet").write_bytes(data)
    assert fetch(archive("parquet", tmp_path / "x.parquet")).outcomes == {"unreadable": 1}


def test_files_torn_in_their_middle_give_what_is_before_and_are_told(
    archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pick = random.Random(1)
    rows = [
        {"text": WORDS * 3 + str(pick.getrandbits(4000)), "url": f"https://a.example/{n}", "published": "2024-07-08"}
        for n in range(600)
    ]
    lines = gzip.compress("\n".join(json.dumps(row) for row in rows).encode())
    (tmp_path / "x.jsonl.gz").write_bytes(lines[: len(lines) // 2])
    report = fetch(archive("jsonl", tmp_path / "x.jsonl.gz"))
    assert report.outcomes["unreadable"] == 1 and report.outcomes["ok"] > 100
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "x.parquet", row_group_size=100)
    data = bytearray((tmp_path / "x.parquet").read_bytes())
    data[len(data) // 2 : len(data) // 2 + 3000] = bytes(3000)
    (tmp_path / "x.parquet").write_bytes(data)
    with caplog.at_level("INFO"):
        report = fetch(archive("parquet", tmp_path / "x.parquet", hosts=["a.example"]), run="p")
    assert report.outcomes["unreadable"] == 1
    assert "1 unreadable" in caplog.text


def test_a_folder_of_pages(archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path) -> None:
    root = tmp_path / "pages"
    (root / "2024/07/08").mkdir(parents=True)
    (root / "a.html").write_bytes(html(1))
    (root / "b.HTM").write_bytes(html(2, "2024-07-09"))
    (root / "2024/07/08/c.txt").write_text(WORDS * 3, encoding="utf-8")
    (root / "d.html.gz").write_bytes(gzip.compress(html(3)))
    (root / "e.html.gz").write_bytes(gzip.compress(html(3))[:40])
    (root / "f.html").write_bytes(b"")
    (root / ".hidden.html").write_bytes(html(4))
    (root / "g.pdf").write_bytes(b"%PDF")
    (tmp_path / "secret.html").write_bytes(html(5))
    (root / "h.html").symlink_to(tmp_path / "secret.html")
    source = archive("folder", root)
    kill(source, tmp_path / "data/raw", 2)
    fetch(source)
    assert {url: row.outcome for url, row in rows_of(tmp_path).items()} == {
        "file:hostile/a.html": "ok", "file:hostile/2024/07/08/c.txt": "ok", "file:hostile/d.html.gz": "ok",
        "file:hostile/e.html.gz": "truncated_gzip", "file:hostile/f.html": "empty",
    }  # fmt: skip
    assert_once_urls(tmp_path)


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


def test_a_warc_is_read_by_http_range(
    server: Hostile, archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("waqai.sources.archives.ranges.RangeFile.__init__.__defaults__", (3000,), raising=False)
    from waqai.sources.archives.ranges import RangeFile

    monkeypatch.setattr(RangeFile.__init__, "__defaults__", (3000,))
    data = write_warc(tmp_path / "x.warc.gz").read_bytes()
    server.answers["/x.warc.gz"] = ranged(data)
    report = fetch(archive("warc", f"{server.url}/x.warc.gz", language="ar"))
    assert report.outcomes == {"ok": 11}
    assert len(server.paths()) > len(data) / 3000


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [(page(b"", status=404), "http_404"), (page(b"whole", kind="application/gzip"), "no_ranges"), (raw(b""), None)],
)
def test_a_file_that_cannot_be_had_is_a_capture_and_is_tried_again(
    server: Hostile, archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path,
    sleeps: list[float], answer: Any, outcome: str | None,
) -> None:  # fmt: skip
    server.answers["/x.warc.gz"] = answer
    source = archive("warc", f"{server.url}/x.warc.gz")
    report = fetch(source)
    assert list(report.outcomes) == [outcome or next(iter(report.outcomes))]
    assert report.outcomes != {"ok": 1}
    server.answers["/x.warc.gz"] = ranged(write_warc(tmp_path / "x.warc.gz").read_bytes())
    assert fetch(source, run="r2").outcomes == {"ok": 11}


def test_a_file_that_changes_while_it_is_read_is_told(
    server: Hostile, archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from waqai.sources.archives.ranges import RangeFile

    monkeypatch.setattr(RangeFile.__init__, "__defaults__", (3000,))
    data = write_warc(tmp_path / "x.warc.gz").read_bytes()
    tags = iter(f'"{n}"' for n in range(1000))

    def renewed(handler: Handler) -> None:
        ranged(data, next(tags))(handler)

    server.answers["/x.warc.gz"] = renewed
    assert "changed" in fetch(archive("warc", f"{server.url}/x.warc.gz")).outcomes


def test_a_download_that_breaks_off_is_taken_up_where_it_was(
    server: Hostile, archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path,
    sleeps: list[float], monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from waqai.sources.archives.ranges import RangeFile

    monkeypatch.setattr(RangeFile.__init__, "__defaults__", (3000,))
    data = write_warc(tmp_path / "x.warc.gz", 40).read_bytes()
    limit = [len(data) // 2]

    def breaking(handler: Handler) -> None:
        first = int((handler.headers.get("Range") or "bytes=0-").split("=")[1].split("-")[0])
        (ranged(data) if first < limit[0] else page(b"", status=500))(handler)

    server.answers["/x.warc.gz"] = breaking
    source = archive("warc", f"{server.url}/x.warc.gz", language="ar")
    assert fetch(source, run="r1").outcomes["http_500"] == 1
    limit[0], asked = len(data), len(server.hits)
    fetch(source, run="r2")
    assert len(server.hits) - asked < len(data) / 3000 * 0.75
    found = rows_of(tmp_path)
    assert sum(row.outcome == "ok" for row in found.values()) == 21
    everything = read_captures(str(tmp_path / "data/raw"), DAY, everything=True)
    assert len(everything) == len({row.capture_id for row in everything})
    assert fetch(source, run="r3").captures == 0


def test_cc_news_is_listed_by_month_and_read_on_past_the_day(
    server: Hostile, archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    names = [
        f"crawl-data/CC-NEWS/2024/07/CC-NEWS-202407{day:02}0{k}0000-00{k}.warc.gz"
        for day in (7, 8, 9, 10, 11)
        for k in (1, 2)
    ]
    listing = "\n".join([*names, "../../etc/passwd", "/abs", "crawl-data/CC-NEWS/2024/07/readme.txt", ""]).encode()
    server.answers["/crawl-data/CC-NEWS/2024/07/warc.paths.gz"] = page(gzip.compress(listing), kind="application/gzip")
    data = write_warc(tmp_path / "x.warc.gz").read_bytes()
    server.answers |= {f"/{name}": ranged(data) for name in names}
    source = archive("ccnews", server.url, days_after=1, hosts=["a.example"], language="ar")
    units = unit_names(source, DAY, str(tmp_path / "data/raw"))
    assert units == [f"{server.url}/{name}" for name in names[2:6]]
    before = len(server.hits)
    report = fetch(source, unit=units[1])
    assert report.outcomes == {"ok": 11}
    assert not [path for path in server.paths()[before:] if path.endswith("warc.paths.gz")]


def test_a_listing_that_cannot_be_had_is_a_unit_that_tells_so(
    server: Hostile, archive: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    source = archive("ccnews", server.url, days_after=0)
    listing = "/crawl-data/CC-NEWS/2024/07/warc.paths.gz"
    units = unit_names(source, DAY, str(tmp_path / "data/raw"))
    assert units == [server.url + listing]
    assert fetch(source, unit=units[0]).outcomes == {"http_404": 1}
    # It is back when the unit is fetched: its files are read after all.
    name = "crawl-data/CC-NEWS/2024/07/CC-NEWS-20240708010000-001.warc.gz"
    server.answers |= {
        listing: page(gzip.compress(name.encode()), kind="application/gzip"),
        f"/{name}": ranged(write_warc(tmp_path / "x.warc.gz").read_bytes()),
    }
    assert fetch(source, unit=units[0], run="r2").outcomes["ok"] == 11


def test_units_of_a_source(
    server: Hostile, archive: Callable[..., Source], make_source: Callable[..., Source], tmp_path: Path
) -> None:
    for name in ("a-20240708.warc.gz", "a-20240709.warc.gz", "b.warc.gz"):
        write_warc(tmp_path / name, 1)
    marked = archive("warc", tmp_path / "a-{yyyy}{mm}{dd}.warc.gz", days_after=1)
    raw_uri = str(tmp_path / "data/raw")
    assert [Path(one).name for one in unit_names(marked, DAY, raw_uri)] == ["a-20240708.warc.gz", "a-20240709.warc.gz"]
    assert unit_names(marked, date(2020, 1, 1), raw_uri) == []
    globbed = archive("warc", tmp_path / "*.warc.gz", tmp_path / "b.warc.gz")
    assert len(unit_names(globbed, DAY, raw_uri)) == 3
    assert unit_names(make_source(), DAY, raw_uri) == [LIVE]
    with pytest.raises(ArchiveError, match=r"archive\.files: no '.*missing\.warc' here\. Correct the path"):
        unit_names(archive("warc", tmp_path / "missing.warc"), DAY, raw_uri)


def test_a_source_may_be_live_and_an_archive(
    server: Hostile, make_source: Callable[..., Source], fetch: Callable[..., FetchReport], tmp_path: Path
) -> None:
    from hostile import feed

    server.answers |= {"/feed.xml": page(feed(server, ["/a"]), kind="text/xml"), "/a": page()}
    path = write_warc(tmp_path / "x.warc.gz", 4)
    source = make_source(archive=[{"kind": "warc", "files": [str(path)]}])
    assert unit_names(source, DAY, str(tmp_path / "data/raw")) == [LIVE, str(path)]
    assert fetch(source, unit=LIVE).outcomes == {"ok": 1}
    assert fetch(source, unit=str(path)).outcomes == {"ok": 3}
    assert fetch(source, run="other").outcomes == {"unchanged": 1}


@pytest.mark.parametrize(
    ("data", "kind", "answer"),
    [
        ((WORDS * 3).encode(), None, True),
        (("<html><head><meta charset=windows-1256></head>" + WORDS * 3).encode("cp1256"), None, True),
        ((WORDS * 3).encode("cp1256"), "text/html; charset=windows-1256", True),
        ((WORDS * 3).encode("cp1256"), None, False),
        (("Слово и дело " * 40).encode("cp1251"), "text/html; charset=windows-1251", False),
        (("Слово и дело " * 40).encode(), None, False),
        (("Été à la plage " * 40).encode("latin-1"), None, False),
        (("<p>English page</p>" * 100 + "العربية").encode(), None, False),
        (b"", None, False),
    ],
)
def test_the_script_is_seen_without_decoding(data: bytes, kind: str | None, answer: bool) -> None:
    assert is_arabic(data, kind) is answer
