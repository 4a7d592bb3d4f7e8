"""WARC and WET files: what is taken, what is left and counted, what is damaged and told, what a kill leaves to do."""

from __future__ import annotations

import gzip
import io
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from archived import DAY, NEXT, WORDS, add, assert_once, html, kill, rows_of, write_warc
from warcio.warcwriter import WARCWriter

from waqai.sources.catalog import Source
from waqai.sources.fetch import FetchReport
from waqai.sources.hints import Hint
from waqai.sources.replay import replay


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
