"""Units of a source: CC-NEWS by month, an archive beside a live feed."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from archived import DAY, ranged, write_warc
from hostile import Hostile, page

from waqai.sources.archives.model import ArchiveError
from waqai.sources.catalog import Source
from waqai.sources.fetch import LIVE, FetchReport, unit_names


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
