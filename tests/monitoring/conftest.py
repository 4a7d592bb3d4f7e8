"""A webhook that listens while a test runs."""

from collections.abc import Iterator

import pytest
from webhook_sink import Sink


@pytest.fixture
def sink(monkeypatch: pytest.MonkeyPatch) -> Iterator[Sink]:
    with Sink() as made:
        monkeypatch.setenv("WAQAI_ALERT_WEBHOOK", made.url)
        yield made
