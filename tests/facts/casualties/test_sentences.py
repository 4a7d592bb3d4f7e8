"""The casualty grammar, construction by construction, on sentences written for it; what must not be read as well."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read

FILES = sorted(Path(__file__).parent.glob("*.yaml"))
TABLES = [yaml.safe_load(file.read_text(encoding="utf8")) for file in FILES]
CASES = [
    pytest.param(case, id=f"{name}-{k}")
    for table in TABLES
    for name, cases in table.items()
    for k, case in enumerate(cases)
]


@pytest.mark.parametrize("case", CASES)
def test_a_sentence_gives_its_counts(case: dict[str, Any]) -> None:
    found = find_casualties(read(case["text"], date(2024, 7, 8)))
    expected = case.get("facts", [])
    assert sorted(str((f.category, f.low, f.high)) for f in found) == sorted(str(tuple(row[:3])) for row in expected)
    for row in expected:
        wanted = row[3] if len(row) > 3 else {}
        assert any(_has(fact, row, wanted) for fact in found), (row, found)
    for child, parent in case.get("part_of", {}).items():
        assert found[child].subset_of == parent


def _has(fact: Any, row: list[Any], wanted: dict[str, Any]) -> bool:
    same = (fact.category, fact.low, fact.high) == (row[0], row[1], row[2])
    return same and all(_plain(getattr(fact, key)) == value for key, value in wanted.items())


def _plain(value: Any) -> Any:
    return sorted(value) if isinstance(value, list) else value


@pytest.mark.parametrize("case", CASES)
def test_evidence_lies_at_its_offsets(case: dict[str, Any]) -> None:
    text = f"مقدمة قصيرة.\n{case['text']}.\nخاتمة."
    for fact in find_casualties(read(text)):
        assert text[fact.start : fact.end] == fact.evidence
        assert fact.evidence
