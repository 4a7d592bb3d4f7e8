"""Object storage that fails and dawdles: passing errors are outlived, lasting ones fail loudly, files stay whole."""

import itertools
from datetime import date
from pathlib import Path

import pytest
from days import DAY, build_days, fetch_days, files
from proxy import Proxy

from waqai.sources.captures import RawStore
from waqai.steps import chunk
from waqai.tables.columns import TABLES
from waqai.tables.store import Store


def remote(uri: str) -> dict[str, bytes]:
    """Every partition below the URI, by its path in tables/."""
    store = Store(uri)
    found = {}
    for table in TABLES:
        for day in store.dates(table):
            with store.fs.open_input_file(store.path(table, day)) as file:
                found[f"{table}/date={day}/{table}.parquet"] = file.read()
    return found


def run(uri: str, name: str = "test") -> None:
    """The day, fetched and built."""
    build_days(uri, fetch_days(uri, (DAY,), run=name) | {DAY})


def test_object_storage_holds_what_the_disk_holds(newsroom: str, calm: Path, proxy: Proxy, uri: str) -> None:
    run(uri)
    assert remote(uri) == files(calm)
    assert proxy.asked > 50


def test_passing_errors_and_slow_answers_are_outlived(newsroom: str, calm: Path, proxy: Proxy, uri: str) -> None:
    proxy.fails, proxy.delay = lambda n, method: n % 7 == 0, 0.02
    run(uri)
    assert proxy.failed >= 5
    proxy.fails, proxy.delay = lambda n, method: False, 0.0
    assert remote(uri) == files(calm)


def test_no_write_is_taken(newsroom: str, calm: Path, proxy: Proxy, uri: str) -> None:
    run(uri)
    before = remote(uri)
    proxy.fails = lambda n, method: method in ("PUT", "POST")
    with pytest.raises(OSError, match=r"(?i)s3|aws|internal"):
        build_days(uri, (DAY,))
    proxy.fails = lambda n, method: False
    assert remote(uri) == before == files(calm)


@pytest.mark.parametrize("after", [0, 1, 3])
def test_storage_that_goes_away_in_the_middle(newsroom: str, calm: Path, proxy: Proxy, uri: str, after: int) -> None:
    puts = itertools.count()
    proxy.fails = lambda n, method: method in ("PUT", "POST") and next(puts) >= after
    with pytest.raises(OSError):
        run(uri)
    proxy.fails = lambda n, method: False
    found = remote(uri)
    assert all(files(calm)[name] == data for name, data in found.items()), "no half file"
    run(uri, "second")
    assert remote(uri) == files(calm)
    assert Store(uri).dates("articles")[-1] == date.fromisoformat(DAY)


def test_pages_that_storage_does_not_give_are_no_bad_pages(newsroom: str, calm: Path, proxy: Proxy, uri: str) -> None:
    """The build fails, to be tried later; it must not write a day without them, nor name them among the rejects."""
    touched, real, seen = fetch_days(uri, (DAY,)) | {DAY}, chunk.RawStore.open, []

    def broken(self: chunk.RawStore, name: str) -> object:
        if "warc" not in name:
            return real(self, name)
        seen.append(name)
        raise OSError("AWS Error INTERNAL_FAILURE during GetObject operation")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunk, "_WAITS", (0.0, 0.0))
        patch.setattr(chunk.RawStore, "open", broken)
        with pytest.raises(chunk.StorageError, match="INTERNAL_FAILURE"):
            build_days(uri, {DAY})
    assert len(seen) == 3 and remote(uri) == {}
    build_days(uri, touched)
    assert remote(uri) == files(calm)


def test_listings_come_in_pages_and_large_files_in_parts(moto: str, proxy: Proxy, uri: str, tmp_path: Path) -> None:
    import boto3

    client = boto3.client("s3", endpoint_url=moto)
    bucket, prefix = uri.removeprefix("s3://").split("/")
    for k in range(1_005):
        key = f"{prefix}/raw/captures/date={DAY}/source--{k:04}.parquet"
        client.put_object(Bucket=bucket, Key=key, Body=b"")
    store = RawStore(f"{uri}/raw")
    assert len(store.names(f"captures/date={DAY}")) == 1_005
    large = tmp_path / "large.warc.gz"
    large.write_bytes(b"0123456789abcdef" * (1 << 20))
    store.put("warc/source/large.warc.gz", large)
    there = client.head_object(Bucket=bucket, Key=f"{prefix}/raw/warc/source/large.warc.gz")
    # The ETag of an upload in parts ends in their number.
    assert there["ContentLength"] == 16 << 20 and int(there["ETag"].strip('"').split("-")[1]) > 1
    with store.open("warc/source/large.warc.gz") as file:
        file.seek(10 << 20)
        assert file.read(16) == b"0123456789abcdef"


def test_an_upload_that_breaks_off_shows_nothing(proxy: Proxy, uri: str, tmp_path: Path) -> None:
    store, large, puts = RawStore(f"{uri}/raw"), tmp_path / "large.warc.gz", itertools.count()
    large.write_bytes(b"0123456789abcdef" * (1 << 20))
    proxy.fails = lambda n, method: method == "PUT" and next(puts) > 0
    with pytest.raises(OSError):
        store.put("warc/source/large.warc.gz", large)
    proxy.fails = lambda n, method: False
    assert not store.exists("warc/source/large.warc.gz") and store.names("warc", ".gz") == []
