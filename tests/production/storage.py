"""Object storage for tests: moto's S3 on loopback, behind a proxy that may fail and dawdle."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from proxy import Proxy

_numbers = itertools.count()


@pytest.fixture(scope="session")
def moto() -> Iterator[str]:
    """The address of moto's S3 on loopback, with a bucket `news`."""
    import boto3
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    words = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
    boto3.client("s3", endpoint_url=f"http://{host}:{port}", **words).create_bucket(Bucket="news")
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def proxy(moto: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Proxy]:
    """What stands between the library and that S3."""
    settings = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "us-east-1"}
    for key, value in settings.items():
        monkeypatch.setenv(key, value)
    monkeypatch.setenv("WAQAI_STATE", str(tmp_path / "state"))
    with Proxy(moto) as made:
        monkeypatch.setenv("AWS_ENDPOINT_URL", made.url)
        yield made


@pytest.fixture
def uri() -> str:
    """A prefix that no other test has used."""
    return f"s3://news/run{next(_numbers)}"
