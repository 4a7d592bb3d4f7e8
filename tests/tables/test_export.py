"""Exports: what spreadsheets, programs and humanitarian tools read."""

import csv
import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from samples import casualty

from waqai.tables.columns import TABLES
from waqai.tables.dictionary import json_schema
from waqai.tables.export import export
from waqai.tables.store import Store


@pytest.fixture
def uri(tmp_path: Path) -> str:
    store = Store(str(tmp_path / "data"))
    for day in (8, 9):
        store.write("casualties", date(2024, 7, day), [casualty(fact_id=f"f{day}", victims=["child", "woman"])])
    point = {"date": date(2024, 7, 8), "territory": "LBN", "category": "killed", "scope": "incident",
             "claimant_kind": "all", "best": 3, "low": 3, "high": None, "flags": []}  # fmt: skip
    store.write("daily_casualties", date(2024, 7, 8), [point])
    return store.uri


def table(path: Path) -> list[list[str]]:
    with path.open(encoding="utf8", newline="") as file:
        return list(csv.reader(file))


def test_csv(uri: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert export(uri, "casualties", out) == 2
    head, first, _ = table(out)
    row = dict(zip(head, first, strict=True))
    assert (row["date"], row["low"], row["victims"], row["hypothetical"]) == (
        "2024-07-08",
        "3",
        "child; woman",
        "false",
    )


def test_csv_runs_no_formula(uri: str, tmp_path: Path) -> None:
    Store(uri).write("casualties", date(2024, 7, 8), [casualty(claimant="=HYPERLINK(1)")])
    export(uri, "casualties", tmp_path / "out.csv", end=date(2024, 7, 8))
    assert "'=HYPERLINK(1)" in (tmp_path / "out.csv").read_text(encoding="utf8")


def test_jsonl_and_range(uri: str, tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    assert export(uri, "casualties", out, kind="jsonl", start=date(2024, 7, 9)) == 1
    assert json.loads(out.read_text(encoding="utf8"))["fact_id"] == "f9"


def test_hxl_tags_stand_in_the_second_line(uri: str, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    assert export(uri, "daily_casualties", out, kind="hxl") == 1
    head, tags, row = table(out)
    assert tags[head.index("best")] == "#affected+best"
    assert row[head.index("high")] == ""


def test_json_lines_are_as_their_schema_says(uri: str, tmp_path: Path) -> None:
    for name in ("casualties", "daily_casualties"):
        export(uri, name, tmp_path / "out.jsonl", kind="jsonl")
        for line in (tmp_path / "out.jsonl").read_text(encoding="utf8").splitlines():
            jsonschema.validate(json.loads(line), json_schema(TABLES[name]))
    wrong = json.loads(line) | {"flags": ["odd"]}
    with pytest.raises(jsonschema.ValidationError, match="odd"):
        jsonschema.validate(wrong, json_schema(TABLES["daily_casualties"]))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"table": "wars"}, "the tables are articles"),
        ({"table": "casualties", "kind": "hxl"}, "daily_casualties only"),
        ({"table": "casualties", "start": date(2024, 7, 9), "end": date(2024, 7, 8)}, "ask from 2024-07-08 to"),
        ({"table": "casualties", "start": date(2031, 1, 1)}, "it has 2024-07-08 to 2024-07-09"),
        ({"table": "claims"}, "it has none: see `waqai tables`"),
    ],
)
def test_what_cannot_be_exported_says_what_can(uri: str, tmp_path: Path, arguments: dict, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        export(uri, output=tmp_path / "out.csv", **arguments)
    with pytest.raises(ValueError, match="is a folder; name the file"):
        export(uri, "casualties", tmp_path)
