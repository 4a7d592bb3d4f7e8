"""The sample newsroom, and what its days become when nothing goes wrong."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from days import DAY, build_days, fetch_days, files
from storage import moto, proxy, uri

from waqai.newsroom import Newsroom

__all__ = ["moto", "proxy", "uri"]


@pytest.fixture(scope="session")
def newsroom() -> Iterator[str]:
    """Its address."""
    with Newsroom() as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv("WAQAI_NEWSROOM_URL", server.url)
        yield server.url


@pytest.fixture(scope="session")
def calm(newsroom: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of DAY where nothing went wrong."""
    uri = tmp_path_factory.mktemp("calm")
    build_days(str(uri), fetch_days(str(uri), (DAY,)) | {DAY})
    assert len(files(uri)) >= 8
    return uri
