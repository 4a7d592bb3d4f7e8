"""Diplomacy: the timeline, the network, positions on an issue."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from waqai.browser.app import create_app
from waqai.browser.network import HEIGHT, WIDTH, network
from waqai.browser.timeline import bars, run_of, strips
from waqai.browser.views.diplomacy import QUARTERS, STANCES
from waqai.tables.columns import TABLES
from waqai.tables.columns.facts import TYPES
from waqai.tables.store import Store


def test_every_type_lies_in_one_quarter() -> None:
    assert sorted(sum(QUARTERS.values(), ())) == sorted(TYPES)
    assert set(STANCES) == set(TABLES["diplomacy"]["stance"].values)


def test_timeline_network_and_positions(client: TestClient) -> None:
    html = client.get("/diplomacy?lang=en").text
    assert html.count('class="stack q-verbal_cooperation"') == 3 and html.count('class="stack q-verbal_conflict"') == 3
    assert html.count('<path class="edge') == 1 and html.count('class="node"') == 2
    assert "Egypt – Qatar: 3 acts" in html
    assert html.count('class="s-rejects"') == 3 and ">Israel</text>" in html and "ورفضت إسرائيل المقترح" in html


@pytest.mark.parametrize(
    ("query", "acts"),
    [("actor=إسرائيل", 3), ("actor=ISR", 3), ("actor=قطري", 3), ("topic=ceasefire", 6), ("from=2024-07-08", 2)],
)
def test_filters(client: TestClient, query: str, acts: int) -> None:
    assert f"{acts} acts</bdi></h1>" in client.get(f"/diplomacy?lang=en&{query}").text


@pytest.mark.parametrize("query", ["topic=nothing", "actor=فرنسا", "to=2020-01-01"])
def test_nothing_is_said(client: TestClient, query: str) -> None:
    html = client.get(f"/diplomacy?lang=en&{query}").text
    assert "No acts in this range" in html and "<svg" not in html


def test_exports(client: TestClient) -> None:
    lines = client.get("/diplomacy.csv?table=pairs").text.strip().splitlines()
    assert lines[1].startswith("EGY,QAT,وزير الخارجية المصري,نظيره القطري,3,0,2024-07-08") and len(lines) == 2
    assert len(client.get("/diplomacy.csv?table=positions").text.strip().splitlines()) == 4


def test_links_keep_the_state(client: TestClient) -> None:
    html = client.get("/diplomacy?lang=en&from=2024-07-07&actor=مصري").text
    assert (
        "actor=%D9%85%D8%B5%D8%B1%D9%8A&amp;issue=ceasefire#positions" in html and "from=2024-07-07&amp;actor=" in html
    )


def written(root: Path, acts: list[dict[str, Any]]) -> TestClient:
    """A browser over one day of such acts."""
    day, store = date(2024, 2, 1), Store(str(root))
    shared = {"article_id": "a", "capture_id": "c", "source": "s", "url": "https://s.invalid", "status": "occurred",
              "evidence": "نص", "start": 0, "end": 2, "rule": "r", "confidence": 0.9, "quoted": False}  # fmt: skip
    store.write("diplomacy", day, [{"fact_id": f"f{n}", **shared, **act} for n, act in enumerate(acts)])
    return TestClient(create_app(str(root)))


def test_a_government_is_its_state_and_a_sector_alone_is_nobody(tmp_path: Path) -> None:
    told = [
        ("CONSULT", ["القاهرة"], ["EGY"], "أمير قطر", "QAT.GOV"),
        ("ACCUSE", ["الوزير المصري"], ["EGY.GOV"], "قطر", "QAT"),
        ("ACCUSE", ["جيش"], ["MIL"], "جيش آخر", "MIL"),
        ("ACCUSE", ["جيش"], ["SDN.MIL"], "بلدة", "unknown"),
        ("ACCUSE", ["طرف", "آخر"], ["Q1"], "قطر", "QAT"),
    ]
    names = ("type", "actors", "actor_ids", "targets", "target_ids")
    acts = [dict(zip(names, (*act[:3], [act[3]], [act[4]]), strict=True)) for act in told]
    client = written(tmp_path, acts)
    lines = client.get("/diplomacy.csv?table=pairs").text.strip().splitlines()[1:]
    rows = [line.split(",")[:2] + line.split(",")[4:6] for line in lines]
    assert (
        ["EGY", "QAT", "2", "1"] in rows and ["SDN.MIL", "بلدة", "1", "1"] in rows and ["طرف", "QAT", "1", "1"] in rows
    )
    assert ["جيش", "جيش آخر", "1", "1"] in rows and len(rows) == 5
    assert "Sudan (army)" in client.get("/diplomacy?lang=en").text


def pair(who: str, whom: str, acts: int, hostile: int = 0) -> dict[str, Any]:
    return {"who": who, "whom": whom, "who_written": who, "whom_written": whom, "acts": acts, "hostile": hostile}


def test_network_joins_both_directions() -> None:
    nodes, edges = network([pair("a", "b", 3), pair("b", "a", 2, 2), pair("b", "c", 1)])
    assert [(e.one, e.other, e.acts, e.hostile) for e in edges] == [("a", "b", 5, 2), ("b", "c", 1, 0)]
    assert edges[0].width > edges[1].width
    assert {n.key: n.acts for n in nodes} == {"a": 5, "b": 6, "c": 1}
    assert max(nodes, key=lambda n: n.r).key == "b" == nodes[0].key


def test_network_keeps_the_strongest_inside_the_drawing() -> None:
    nodes, edges = network([pair(f"a{n}", f"b{n}", n + 1) for n in range(50)], 10)
    assert len(edges) == 10 and min(e.acts for e in edges) == 41
    assert all(0 < n.x < WIDTH and 0 < n.y < HEIGHT for n in nodes)
    assert network([]) == ([], [])


def test_bars_stack() -> None:
    day = date(2024, 7, 8)
    rows = [{"date": day, "type": "AGREE", "acts": 2}, {"date": day, "type": "REJECT", "acts": 3}]
    low, high = bars(rows, day - timedelta(3), day, QUARTERS)["bars"]
    assert (low["kind"], high["kind"]) == ("verbal_cooperation", "verbal_conflict")
    assert abs(high["y"] + high["height"] - low["y"]) < 0.2 and high["height"] > low["height"] > 0
    assert bars([], day, day, QUARTERS)["bars"] == []


def act(who: str, day: date, stance: str = "rejects", acts: int = 1) -> dict[str, Any]:
    return {"date": day, "who": who, "who_written": who, "type": "REJECT", "stance": stance, "acts": acts}


def test_strips_show_who_says_most() -> None:
    day = date(2024, 7, 8)
    rows = [act("a", day, acts=1), act("b", day, acts=4), act("b", day, "accepts"), act("c", day, acts=3)]
    found = strips(rows, day, day, STANCES, 2)
    assert [(line["who"], line["count"]) for line in found["lines"]] == [("b", 5), ("c", 3)]
    marks = sorted(found["lines"][0]["marks"], key=lambda mark: mark["x"])
    assert [(mark["stance"], mark["acts"]) for mark in marks] == [("rejects", 4), ("accepts", 1)]
    assert marks[0]["r"] > marks[1]["r"]


def test_long_ranges_are_told_in_runs() -> None:
    first, last = date(2024, 1, 1), date(2024, 12, 30)
    rows = [act("a", first + timedelta(days=n)) for n in range(365)]
    found = bars(rows, first, last, QUARTERS)["bars"]
    assert run_of(first, last) == 6 and len(found) == 61 and sum(bar["acts"] for bar in found) == 365
    assert found[-1]["until"] == last and (found[0]["until"] - found[0]["day"]).days == 5
    marks = strips(rows, first, last, STANCES, 1)["lines"][0]["marks"]
    assert len(marks) == 34 and sum(mark["acts"] for mark in marks) == 365
    assert run_of(first, first) == 1
