"""The run report of real sample days: numbers that agree with the tables, files outside tables/, alarms that arrive."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from webhook_sink import Sink

from waqai.monitoring import history, report
from waqai.monitoring.measure import measure
from waqai.newsroom import Newsroom
from waqai.steps import build, fetch
from waqai.tables.store import Store

DAY = "2024-07-07"
SOURCES = ["newsroom-manara", "newsroom-faults"]


@pytest.fixture(scope="module")
def uri(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = str(tmp_path_factory.mktemp("data"))
    with Newsroom() as newsroom, pytest.MonkeyPatch.context() as patch:
        patch.setenv("WAQAI_NEWSROOM_URL", newsroom.url)
        for unit in fetch.plan(DAY, SOURCES):
            fetch.fetch_unit(unit, run="test", uri=folder)
    build.build(DAY, uri=folder)
    return folder


def test_the_numbers_are_those_of_the_tables(uri: str) -> None:
    rows = {row.source: row for row in measure(uri, date.fromisoformat(DAY))}
    assert set(rows) == set(SOURCES)
    store = Store(uri)
    for source, row in rows.items():
        mine = [one for one in store.read("articles", date.fromisoformat(DAY)).to_pylist() if one["source"] == source]
        assert row.articles == sum(one["kind"] == "main" for one in mine)
        facts = [store.read(table, date.fromisoformat(DAY)).to_pylist() for table in ("casualties", "diplomacy")]
        assert row.facts == sum(one["source"] == source for found in facts for one in found)
    good, bad = rows["newsroom-manara"], rows["newsroom-faults"]
    assert good.pages > 0 and good.bytes > 1000 * good.pages and good.failed == 0
    assert good.freshness_hours is not None and good.freshness_hours > 0
    assert bad.rejects["http_404"] == 1 and bad.rejects["no_article"] == 1 == bad.unread
    assert bad.failed >= 5


def test_a_report_is_kept_outside_tables(uri: str) -> None:
    before = sorted(Path(uri, "tables").rglob("*"))
    report.tell(DAY, uri, datetime(2024, 7, 8, tzinfo=UTC))
    assert sorted(Path(uri, "tables").rglob("*")) == before
    rows = history.load(uri, date.fromisoformat(DAY))
    assert [row.source for row in rows] == sorted(SOURCES)
    assert rows == measure(uri, date.fromisoformat(DAY), datetime(2024, 7, 8, tzinfo=UTC))
    text = Path(uri, f"reports/date={DAY}/report.md").read_text(encoding="utf8")
    assert "newsroom-manara" in text and "http_404 1" in text


def test_a_silent_source_wakes_someone_once_it_is_recent(uri: str, sink: Sink, tmp_path: Path) -> None:
    (Path(uri) / "reports").mkdir(exist_ok=True)
    for name in ("raw", "tables", "reports"):
        (tmp_path / name).symlink_to(Path(uri) / name)
    report.tell(DAY, str(tmp_path), datetime(2024, 7, 8, tzinfo=UTC))
    assert sink.posts == []
    # The day after nothing was fetched at all.
    found = report.tell("2024-07-08", str(tmp_path), datetime(2024, 7, 9, tzinfo=UTC))
    assert "silent" in {one.kind for one in found}
    (post,) = sink.posts
    assert "newsroom-manara" in post["text"] and "silent" in post["kinds"]
    # Backfilled a year later, the same alarm stands in the report and wakes nobody.
    report.tell("2024-07-08", str(tmp_path), datetime(2025, 7, 9, tzinfo=UTC))
    assert len(sink.posts) == 1
    assert "silent" in Path(tmp_path, "reports/date=2024-07-08/report.md").read_text(encoding="utf8")


def test_a_report_that_fails_breaks_nothing(tmp_path: Path) -> None:
    (tmp_path / "reports").write_text("a file where a folder should be")
    assert report.tell(DAY, str(tmp_path)) == []
    assert report.tell("no date", str(tmp_path)) == []


def test_rejects_survive_being_kept(uri: str) -> None:
    report.tell(DAY, uri)
    kept = history.before(uri, date(2024, 7, 9))["newsroom-faults"]
    assert kept[0].rejects == json.loads(json.dumps(kept[0].rejects)) and kept[0].rejects["http_500"] == 1
