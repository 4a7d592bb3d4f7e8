"""The series: the points, their bounds and flags, the outside series, and the chart's geometry."""

from datetime import date
from typing import Any

import pytest
from fastapi.testclient import TestClient

from waqai.browser.charts import Axis, day_ticks, path, runs, size, ticks


def test_the_longest_running_total_is_shown_first(client: TestClient) -> None:
    html = client.get("/series?lang=en").text
    assert "Gaza Strip · killed · running total" in html and "38,340" in html
    assert html.count('<circle class="dot"') == 3 and '<rect class="bar"' not in html


def test_bounds_flags_and_the_outside_series(client: TestClient) -> None:
    html = client.get("/series?lang=en&scope=cumulative").text
    assert "38,300" in html and "38,352" in html
    assert "jumped" in html and html.count('<path class="flag"') == 1
    assert '<path class="reference"' in html and html.count("+5") == 3


def test_days_are_bars(client: TestClient) -> None:
    html = client.get("/series?scope=incident&claimant=health_ministry&lang=en").text
    assert html.count('<rect class="bar"') == 3 and html.count('<line class="whisker"') == 3


def test_dates_narrow_it(client: TestClient) -> None:
    html = client.get("/series?from=2024-07-07&to=2024-07-07").text
    assert html.count('<circle class="dot"') == 1


@pytest.mark.parametrize("query", ["territory=ABW", "claimant=nobody", "from=2030-01-01"])
def test_no_such_series_is_said(client: TestClient, query: str) -> None:
    answer = client.get(f"/series?{query}&lang=en")
    assert answer.status_code == 200 and "No series" in answer.text and "<svg" not in answer.text


def test_export_has_the_reference(client: TestClient) -> None:
    lines = client.get("/series.csv?scope=cumulative").text.strip().splitlines()
    assert len(lines) == 4 and lines[0].endswith("reference") and lines[-1].endswith("38335")


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0, 25), (38_000, 38_400), (0, 999_999), (7, 7)])
def test_ticks_are_round_and_cover(low: float, high: float) -> None:
    found = ticks(low, high)
    assert found[0] <= low and found[-1] >= high and 2 <= len(found) <= 8
    assert all(value == int(value) for value in found)


def test_gaps_stay_gaps() -> None:
    days = [date(2024, 1, 1), date(2024, 1, 2), date(2024, 1, 5)]
    assert runs(days) == [[0, 1], [2]] and runs([]) == []
    assert day_ticks(days[0], days[-1], 2) == [date(2024, 1, 1), date(2024, 1, 4)]


def test_geometry() -> None:
    axis = Axis(0, 10, 100, 0)
    assert [axis.at(v) for v in (0, 5, 10)] == [100, 50, 0]
    assert Axis(3, 3, 0, 10).at(3) == 0
    assert path([(0, 1), (2, 3.5)]) == "M0 1L2 3.5" and path([]) == ""
    assert size(100, 100, 20) == 20 and size(25, 100, 20) == 10 and size(0, 0, 20) == 3


def test_a_gap_breaks_the_line(sample: Any, tmp_path: Any) -> None:
    from waqai.browser.views.series import chart

    shared = {"scope": "cumulative", "low": None, "high": None, "reference": None, "flags": []}
    points = [{**shared, "date": date(2024, 1, d), "best": d} for d in (1, 2, 4, 5)]
    assert len(chart(points)["lines"]) == 2
