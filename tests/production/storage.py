"""Object storage for tests: moto's S3 on loopback, behind a proxy that may fail and dawdle."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from bucket import KEYS, moto_server
from proxy import Proxy

_numbers = itertools.count()


@pytest.fixture(scope="session")
def moto() -> Iterator[str]:
    """The address of moto's S3 on loopback, with a bucket `news`."""
    with moto_server("news") as address:
        yield address


@pytest.fixture
def proxy(moto: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Proxy]:
    """What stands between the library and that S3."""
    for key, value in KEYS.items():
        monkeypatch.setenv(key, value)
    monkeypatch.setenv("WAQAI_STATE", str(tmp_path / "state"))
    with Proxy(moto) as made:
        monkeypatch.setenv("AWS_ENDPOINT_URL", made.url)
        yield made


@pytest.fixture
def uri() -> str:
    """A prefix that no other test has used."""
    return f"s3://news/run{next(_numbers)}"
