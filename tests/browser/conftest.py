"""A browser over the sample tables, and one over nothing."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from waqai.browser.app import create_app


@pytest.fixture(scope="session")
def sample() -> Any:
    """The module that writes the sample tables (tests are no package, so it is loaded by its path)."""
    path = Path(__file__).with_name("sample.py")
    spec = importlib.util.spec_from_file_location("browser_sample", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["browser_sample"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def uri(sample: Any, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Where the sample tables lie."""
    return str(sample.build(str(tmp_path_factory.mktemp("browser"))))


@pytest.fixture(scope="session")
def client(uri: str) -> Iterator[TestClient]:
    """A client of the browser over the sample tables."""
    with TestClient(create_app(uri)) as found:
        yield found


@pytest.fixture
def empty(tmp_path: Path) -> TestClient:
    """A client of a browser over no tables at all."""
    return TestClient(create_app(str(tmp_path)))
