"""The hostile server, a client for it, and sources that point to it. Nothing here sleeps for politeness."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from waqai.sources.catalog import Source
from waqai.sources.client import Client, Limits
from waqai.sources.pace import FilePace
from waqai.sources.state import State
from waqai.sources.urls import Guard

# Tests are imported by path, so the helpers beside them must be made known by name.
sys.path.insert(0, str(Path(__file__).parent))

from hostile import Hostile

DAY = date(2024, 7, 8)
QUICK = Limits(connect=2, read=1.0, total=2.0, wire=200_000, decoded=400_000, backoff=0.01, tries=3)


@pytest.fixture
def server() -> Iterator[Hostile]:
    """A hostile server of the test's own."""
    with Hostile() as made:
        yield made


@pytest.fixture
def sleeps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that politeness asked for, none of them slept."""
    found: list[float] = []
    plain = FilePace.__init__

    def quick(self: FilePace, folder: Path, sleep: Callable[[float], None] = found.append) -> None:
        plain(self, folder, sleep)

    monkeypatch.setattr(FilePace, "__init__", quick)
    return found


@dataclass
class Bench:
    """Makes clients for the server, all with one state."""

    folder: Path
    hosts: frozenset[str] = frozenset({"127.0.0.1"})
    states: list[State] = field(default_factory=list)

    def client(self, *, limits: Limits = QUICK, interval: float = 0.0, guard: Guard | None = None) -> Client:
        """A client that may go to `hosts`."""
        self.states.append(State(self.folder))
        guard = guard or Guard(self.hosts)
        return Client("waqai-test", self.states[-1], guard, hosts=self.hosts, interval=interval, limits=limits)


@pytest.fixture
def bench(tmp_path: Path, sleeps: list[float]) -> Iterator[Bench]:
    """A maker of clients whose pauses are noted, not slept."""
    made = Bench(tmp_path / "state")
    yield made
    for state in made.states:
        state.close()


@pytest.fixture
def client(bench: Bench) -> Client:
    """A client for the server."""
    return bench.client()


def source_of(server: Hostile, **changes: object) -> Source:
    """A sample source with the feed /feed.xml of the server."""
    terms = {"note": "written for these tests", "read": "2026-01-02"}
    plain: dict[str, object] = {
        "id": "hostile", "name": "x", "publisher": "x", "feeds": [f"{server.url}/feed.xml"], "licence": "CC0",
        "terms": terms, "enabled": True, "why": "a test outlet", "sample": True, "rate": 1000,
    }  # fmt: skip
    if changes.get("sample") is False:
        plain["rate"] = 5
    return Source.model_validate(plain | changes)


@pytest.fixture
def make_source(server: Hostile) -> Callable[..., Source]:
    """Sources that point to the server: keys of the catalog as keyword arguments."""
    return lambda **changes: source_of(server, **changes)
