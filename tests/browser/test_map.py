"""The map: which places it shows, how large, in which frame; outlines cut to it."""

import re
from typing import Any

import pytest
from fastapi.testclient import TestClient

from waqai.browser.names import actor, country
from waqai.browser.outline import Frame, countries, frame_of
from waqai.browser.views.map import HEIGHT, WIDTH, framed, marks


def test_places_with_claims_and_the_largest(client: TestClient) -> None:
    html = client.get("/map?lang=en").text
    assert html.count("<circle") == 1 and "حي الزيتون: 3 claims" in html and "Palestine" in html
    assert "place=place%3Azaytun" in html


def test_category_and_dates_narrow(client: TestClient) -> None:
    assert ">80</a>" in client.get("/map?category=injured").text
    assert client.get("/map?from=2024-07-08&lang=en").text.count(": 1 claims") == 1
    assert "No place" in client.get("/map?to=2020-01-01&lang=en").text
    assert "No place" in client.get("/map?category=captive&lang=en").text


@pytest.mark.parametrize("query", ["category=dead", "area=none", "from=2024-07-09&to=2024-07-01"])
def test_what_cannot_be_meant_is_told(client: TestClient, query: str) -> None:
    assert client.get(f"/map?{query}").status_code == 400


def test_export(client: TestClient) -> None:
    lines = client.get("/map.csv").text.strip().splitlines()
    assert len(lines) == 2 and lines[1].startswith("place:zaytun,حي الزيتون,31.49,34.44,1,3,3,25")


def place(id_: str, lon: float, lat: float, claims: int = 1) -> dict[str, Any]:
    return {"place_id": id_, "place": id_, "lon": lon, "lat": lat, "claims": claims}


def test_frame_leaves_out_what_is_far() -> None:
    places = [place("a", 34.4, 31.5, 90), place("b", 36, 33, 30), place("far", -77, 38.9, 2)]
    most = framed(places, "most", None)
    assert most.holds(34.4, 31.5) and most.holds(36, 33) and not most.holds(-77, 38.9)
    assert framed(places, "all", None).holds(-77, 38.9)
    one = framed(places, "most", "b")
    assert one.holds(36, 33) and not one.holds(34.4, 31.5)
    assert framed([], "most", None).holds(40, 30)


def test_degrees_are_as_long_both_ways() -> None:
    frame = frame_of([(34, 60), (36, 60)], WIDTH, HEIGHT)
    (x0, y0), (x1, _), (_, y1) = frame.at(34, 60), frame.at(36, 60), frame.at(34, 61)
    assert abs((x1 - x0) / 2 / (y0 - y1) - 0.5) < 0.02


def test_larger_circles_lie_below_and_names_do_not_meet() -> None:
    frame = Frame(0, 0, 10, 10, 100, 100)
    found = marks([place("a", 5, 5, 100), place("b", 5.1, 5, 25), place("c", 5, 1, 1), place("out", 20, 5)], frame)
    assert [m["row"]["place_id"] for m in found] == ["a", "b", "c"]
    assert [m["r"] for m in found] == [22, 11, 4]
    assert [m["named"] for m in found] == [True, False, True]


def test_outlines_stay_near_the_frame_and_are_named() -> None:
    frame = frame_of([(34.3, 31.4)], WIDTH, HEIGHT)
    found = {c.code: c for c in countries(frame)}
    assert {"275", "376", "818"} <= set(found) and "250" not in found
    for one in found.values():
        for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", one.path):
            assert -25 < float(x) < WIDTH + 25 and -35 < float(y) < HEIGHT + 35


def test_names() -> None:
    assert country("275", "ar") == "فلسطين" and country("818", "en") == "Egypt" and country("ZMB", "en") == "Zambia"
    assert country("", "en") is None and country("Q1", "en") is None
    assert actor("SDN.MIL", "en", "الجيش") == "Sudan (army)" and actor("QAT.XYZ", "en") == "Qatar (XYZ)"
    assert actor("waqai:group", "ar", "جماعة") == "جماعة"
    assert actor("EGY", "ar", "القاهرة") == "مصر" and actor("Q1", "en", "لجنة") == "لجنة" and actor("Q1", "en") == "Q1"
