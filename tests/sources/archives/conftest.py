"""A source that is one archive, and its fetching."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from archived import DAY

from waqai.sources.catalog import Source
from waqai.sources.fetch import FetchReport, fetch_source


@pytest.fixture
def archive(make_source: Callable[..., Source], tmp_path: Path) -> Callable[..., Source]:
    """A source that is one archive."""

    def make(kind: str, *files: Path | str, **options: Any) -> Source:
        entry = {"kind": kind, "files": [str(one) for one in files], **options}
        return make_source(feeds=[], archive=[entry])

    return make


@pytest.fixture
def fetch(tmp_path: Path) -> Callable[..., FetchReport]:
    """Fetches a source into tmp/data/raw."""
    return lambda source, day=DAY, run="r", **more: fetch_source(
        source, day, str(tmp_path / "data/raw"), run=run, **more
    )
