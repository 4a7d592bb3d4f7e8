"""Columns are declared once, and what is made from them stays in step."""

import json
from dataclasses import fields
from pathlib import Path

import pyarrow as pa
import pytest

from waqai.facts.model import Act, Casualty
from waqai.tables.columns import TABLES
from waqai.tables.dictionary import history, json_schema, markdown
from waqai.tables.ids import stable_id

DOCS = Path(__file__).parents[2] / "docs"


@pytest.mark.parametrize(("table", "model"), [("casualties", Casualty), ("diplomacy", Act)])
def test_every_field_of_a_fact_has_its_column(table: str, model: type) -> None:
    names = {column.name for column in TABLES[table].columns}
    assert {field.name for field in fields(model)} <= names


@pytest.mark.parametrize("name", sorted(TABLES))
def test_declarations_are_whole(name: str) -> None:
    table = TABLES[name]
    names = [column.name for column in table.columns]
    assert len(names) == len(set(names))
    assert set(table.key) <= set(names)
    assert set(table.order) <= set(names)
    for column in table.columns:
        assert column.description.endswith((".", "?"))
        assert column.since <= table.version
        if column.refers:
            other, _, field = column.refers.partition(".")
            own = column.type.value_type if pa.types.is_list(column.type) else column.type
            assert TABLES[other][field].type == own


def test_the_dictionary_is_of_today() -> None:
    assert (DOCS / "data_dictionary.md").read_text(encoding="utf8") == markdown(), "run scripts/make_dictionary.py"
    for name, table in TABLES.items():
        assert json.loads((DOCS / "schemas" / f"{name}.json").read_text(encoding="utf8")) == json_schema(table)


def test_a_schema_version_never_changes() -> None:
    known = json.loads((DOCS / "schemas" / "history.json").read_text(encoding="utf8"))
    for name, table in TABLES.items():
        for version in range(1, table.version + 1):
            now = [f"{column.name}: {column.type}" for column in table.columns if column.since <= version]
            assert sorted(known[name].get(str(version), ())) == sorted(now), (
                f"{name}, version {version}: raise `version` of the table, give the new column `since` and run "
                "scripts/make_dictionary.py"
            )
        assert all(column.nullable for column in table.columns if column.since > 1), "old dates could not be read"


def test_a_version_once_written_down_is_kept() -> None:
    assert history({"claims": {"1": ["as it was"]}})["claims"] == {"1": ["as it was"]}
    assert "sketch: string" in history({})["articles"]["2"]
    assert "sketch: string" not in history({})["articles"]["1"]


def test_stable_ids_keep_parts_apart() -> None:
    assert stable_id("ab", "c") != stable_id("a", "bc")
    assert stable_id("خبر") == stable_id("خبر")
    assert len(stable_id("x")) == 20
