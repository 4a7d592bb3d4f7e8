"""Files behind HTTP: byte ranges, changes, breaks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from archived import DAY, ranged, rows_of, write_warc
from hostile import Handler, Hostile, page, raw

from waqai.sources.captures import read_captures
from waqai.sources.catalog import Source
from waqai.sources.fetch import FetchReport


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
