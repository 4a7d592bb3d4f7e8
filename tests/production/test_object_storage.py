"""Object storage that fails and dawdles: passing errors are outlived, lasting ones fail loudly, files stay whole."""

import itertools
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from days import DAY, build_days, fetch_days, files
from proxy import Proxy

from waqai.tables.columns import TABLES
from waqai.tables.store import Store

_numbers = itertools.count()


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    """The address of moto's S3 on loopback, with a bucket `news`."""
    import boto3
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    settings = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1"}
    with pytest.MonkeyPatch.context() as patch:
        for key, value in settings.items():
            patch.setenv(key, value)
        boto3.client("s3", endpoint_url=f"http://{host}:{port}").create_bucket(Bucket="news")
        yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def proxy(moto: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Proxy]:
    """What stands between the library and that S3."""
    monkeypatch.setenv("WAQAI_STATE", str(tmp_path / "state"))
    with Proxy(moto) as made:
        monkeypatch.setenv("AWS_ENDPOINT_URL", made.url)
        yield made


@pytest.fixture
def uri() -> str:
    """A prefix that no other test has used."""
    return f"s3://news/run{next(_numbers)}"


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
