"""The pipeline view: rows by date and table, rejects by reason, fresh and silent sources, the rebuild."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from waqai.browser.app import create_app
from waqai.tables.store import Store


def cells(html: str, section: str) -> list[list[str]]:
    """The words of a section's table, row by row."""
    table = re.search(rf'<h2 id="{section}">.*?<tbody>(.*?)</tbody>', html, re.S)
    assert table, section
    rows = re.findall(r"<tr>(.*?)</tr>", table.group(1), re.S)
    return [
        [re.sub(r"<[^>]+>", " ", cell).strip() for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
        for row in rows
    ]


def test_rows_by_date_newest_first(client: TestClient) -> None:
    rows = cells(client.get("/pipeline?lang=en").text, "dates")
    assert [row[0] for row in rows] == ["2024-07-08", "2024-07-07", "2024-07-06"]
    #                                    articles segments sentences casualties diplomacy rejects claims daily reference
    assert rows[0][1:] == ["3", "5", "3", "3", "2", "1", "–", "4", "1"]


def test_rejects_by_reason(client: TestClient) -> None:
    rows = cells(client.get("/pipeline?lang=en&from=2024-07-07").text, "rejects")
    assert [row[:4] for row in rows] == [["an embedded story without a date of its own", "facts", "2", "1"]]


def test_sources_by_freshness(client: TestClient) -> None:
    rows = cells(client.get("/pipeline?lang=en&to=2024-07-12").text, "sources")
    assert rows == [["hostile", "2024-07-08", "4", "3", "0"], ["sample", "2024-07-08", "4", "6", "3"]]


@pytest.fixture
def silent(tmp_path: Path) -> str:
    """Tables of a source that only fails, beside a date that was fetched and not built."""
    store, day = Store(str(tmp_path)), date(2024, 3, 1)
    shared: dict[str, Any] = {"source": "quiet", "url": "https://quiet.invalid/a"}
    store.write("rejects", day, [{**shared, "reject_id": "r1", "stage": "fetch", "reason": "timeout"}])
    store.write("articles", day, [{**shared, "source": "loud", "article_id": "a", "capture_id": "c", "kind": "main",
                                   "story_index": 0, "text": "نص", "digest": "d"}])  # fmt: skip
    (tmp_path / "raw" / "captures" / "date=2024-02-28").mkdir(parents=True)
    return str(tmp_path)


def test_silent_sources_and_unbuilt_dates_stand_out(silent: str) -> None:
    html = TestClient(create_app(silent)).get("/pipeline?lang=en").text
    assert cells(html, "sources")[0] == ["quiet", "no articles", "–", "0", "1"]
    assert [row[0].split() for row in cells(html, "dates")] == [["2024-03-01"], ["2024-02-28", "not", "built"]]


def test_the_command_is_shown_without_airflow(client: TestClient) -> None:
    html = client.get("/pipeline").text
    assert "waqai build --date 2024-07-08" in html and "data-rebuild" not in html and "<button class" not in html


def test_buttons_call_airflow(uri: str) -> None:
    html = TestClient(create_app(uri, rebuild="/api/v2/dags/build_tables/dagRuns")).get("/pipeline?lang=en").text
    assert 'data-rebuild="/api/v2/dags/build_tables/dagRuns"' in html
    assert html.count('<button class="rebuild"') == 3 and 'aria-label="Rebuild 2024-07-07"' in html


def test_days_that_run_backwards_are_told(client: TestClient) -> None:
    assert client.get("/pipeline?from=2024-07-08&to=2024-07-07").status_code == 400
