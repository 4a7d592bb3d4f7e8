"""The browser served alone by `waqai browse`, and over tables on object storage."""

import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from bucket import data_bucket
from fastapi.testclient import TestClient

from waqai.browser.app import create_app
from waqai.browser.views import NAVIGATION

ROOT = Path(__file__).parents[2]


def fetched(address: str, tries: int = 150) -> str:
    """The page, once there is a server."""
    for _ in range(tries):
        try:
            with urllib.request.urlopen(address, timeout=20) as answer:
                return str(answer.read().decode())
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(address)


def test_browse_serves_without_airflow(uri: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = [sys.executable, "-m", "waqai.cli", "browse", "--port", str(port), "--data", uri]
    with subprocess.Popen(words, cwd=ROOT, env={"PYTHONPATH": str(ROOT / "include")}, stdout=subprocess.PIPE) as server:
        try:
            assert "38,340" in fetched(f"http://127.0.0.1:{port}/day?lang=en")
            foreign = urllib.request.Request(f"http://127.0.0.1:{port}/day", headers={"Host": "foreign.invalid"})
            with pytest.raises(urllib.error.HTTPError, match="400"):
                urllib.request.urlopen(foreign, timeout=20)
            assert server.stdout and f"http://127.0.0.1:{port}" in server.stdout.readline().decode()
        finally:
            server.terminate()


@pytest.fixture(scope="module")
def bucket() -> Iterator[str]:
    """A data folder on object storage."""
    with data_bucket() as uri:
        yield uri


def test_tables_on_object_storage_give_the_same_pages(bucket: str, uri: str, sample: Any) -> None:
    sample.build(bucket)
    remote, local = TestClient(create_app(bucket)), TestClient(create_app(uri))
    asked = [*(f"/{name}?lang=en" for name in NAVIGATION), "/search?lang=en&q=قصف",
             f"/article?lang=en&id={sample.article_id(sample.DAYS[0])}"]  # fmt: skip
    for path in asked:
        pages = [re.sub(r"<code.*?</code>", "", client.get(path).text, flags=re.S) for client in (remote, local)]
        assert len(pages[0]) > 2000 and pages[0] == pages[1], path
