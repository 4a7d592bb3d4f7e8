"""The sample days, fetched and built once by the library, as the command line and Airflow do it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from waqai.newsroom import Newsroom
from waqai.newsroom.stories import publication_days
from waqai.steps import build, fetch, rollup


@dataclass(frozen=True)
class Sample:
    """Where the data lie, the days, and the newsroom they came from."""

    uri: str
    days: tuple[str, ...]
    newsroom: str

    def rebuild(self, days: tuple[str, ...]) -> None:
        """Builds and rolls up again from raw/ alone."""
        for day in days:
            build.build(day, uri=self.uri)
            rollup.roll_up(day, uri=self.uri)

    def files(self) -> dict[str, bytes]:
        """Every file of tables/ by its path there."""
        root = Path(self.uri) / "tables"
        return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sample]:
    """The eight sample days."""
    with Newsroom() as newsroom, pytest.MonkeyPatch.context() as patch:
        patch.setenv("WAQAI_NEWSROOM_URL", newsroom.url)
        uri, days = str(tmp_path_factory.mktemp("data")), tuple(day.isoformat() for day in publication_days())
        for day in days:
            for unit in fetch.plan(day, ["sample"]):
                fetch.fetch_unit(unit, run=f"test-{day}", uri=uri)
        made = Sample(uri, days, newsroom.url)
        made.rebuild(days)
        yield made
