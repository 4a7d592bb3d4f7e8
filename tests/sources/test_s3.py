"""raw/ on object storage: the same captures and bytes as on the disk, and a kill between the two uploads is mended."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from bucket import data_bucket
from hostile import PAGE, Hostile, feed, page

from waqai.sources.captures import RawStore, capture_dates, read_captures
from waqai.sources.catalog import Source
from waqai.sources.fetch import fetch_source, state_folder
from waqai.sources.replay import replay

DAY = date(2024, 7, 8)


@pytest.fixture
def s3(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    """A data folder on object storage."""
    monkeypatch.setenv("WAQAI_STATE", str(tmp_path / "state"))
    with data_bucket() as uri:
        yield uri


def test_a_fetch_to_s3_is_read_back(
    s3: str, server: Hostile, make_source: Callable[..., Source], tmp_path: Path
) -> None:
    server.answers |= {"/feed.xml": page(feed(server, ["/a", "/b"]), kind="text/xml"), "/a": page(), "/b": page()}
    fetch_source(make_source(), DAY, f"{s3}/raw", run="r")
    assert [row.url for row in read_captures(f"{s3}/raw", DAY)] == [f"{server.url}/a", f"{server.url}/b"]
    assert capture_dates(f"{s3}/raw") == [DAY]
    assert replay(s3, f"{server.url}/a") == PAGE
    store = RawStore(f"{s3}/raw")
    assert store.names("warc", ".gz") == ["warc/hostile/r.warc.gz"] and store.exists("warc/hostile/r.warc.gz")
    assert not store.exists("warc/hostile/s.warc.gz")


def test_a_failed_upload_is_made_good_by_the_next_run(
    s3: str, server: Hostile, make_source: Callable[..., Source], monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers |= {"/feed.xml": page(feed(server, ["/a"]), kind="text/xml"), "/a": page()}
    put, left = RawStore.put, [1]

    def failing(self: RawStore, name: str, local: Path) -> None:
        if not left[0]:
            raise OSError("no space in the bucket")
        left[0] -= 1
        put(self, name, local)

    monkeypatch.setattr(RawStore, "put", failing)
    with pytest.raises(OSError, match="no space"):
        fetch_source(make_source(), DAY, f"{s3}/raw", run="r")
    monkeypatch.setattr(RawStore, "put", put)
    assert fetch_source(make_source(), DAY, f"{s3}/raw", run="r").dates == [DAY]
    assert len(read_captures(f"{s3}/raw", DAY, everything=True)) == 1
    assert server.paths().count("/a") == 1


def test_state_lies_beside_raw_or_where_the_operator_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("WAQAI_STATE", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert state_folder(str(tmp_path / "data/raw")) == tmp_path / "data/state"
    away = state_folder("s3://news/raw")
    assert away.is_relative_to(tmp_path) and away != state_folder("s3://other/raw")
    monkeypatch.setenv("WAQAI_STATE", os.fspath(tmp_path / "mine"))
    assert state_folder("s3://news/raw") == tmp_path / "mine"
