"""What changed between two versions of the facts."""

import csv
from datetime import date

import pytest
from click.testing import CliRunner
from samples import article, casualty

from waqai.cli import group
from waqai.tables.diff import as_text, diff_rows, facts_of
from waqai.tables.store import Store

FACT = {
    "fact_id": "f",
    "article_id": "a",
    "category": "killed",
    "value": 12,
    "low": 12,
    "high": 12,
    "qualifier": "exact",
    "scope": "incident",
    "start": 10,
    "end": 30,
    "evidence": "مقتل 12 شخصا",
    "claimant": None,
}


def changes(new, old):
    return [(c.change, dict(c.fields)) for c in diff_rows("casualties", new, old)]


def test_the_same_facts_do_not_differ():
    again = FACT | {"fact_id": "g", "extractor_version": "2"}
    assert changes([again], [FACT]) == []
    assert as_text([]) == "No fact differs."


def test_added_and_removed():
    other = FACT | {"start": 50, "end": 60}
    assert changes([FACT, other], [FACT]) == [("added", {})]
    assert changes([FACT], [FACT, other]) == [("removed", {})]
    assert changes([FACT | {"category": "injured"}], [FACT]) == [("added", {}), ("removed", {})]
    assert changes([FACT | {"article_id": "b"}], [FACT]) == [("removed", {}), ("added", {})]


def test_a_changed_field_is_named_with_both_values():
    new = FACT | {"scope": "period", "end": 34}
    assert changes([new], [FACT]) == [("changed", {"scope": ("incident", "period"), "end": (30, 34)})]
    text = as_text(diff_rows("casualties", [new], [FACT]))
    assert "~ casualties killed exact 12 period" in text and "scope: incident → period" in text
    assert text.endswith("0 added, 0 removed, 1 changed")


def test_of_two_facts_in_one_clause_the_one_with_the_number_is_its_twin():
    one, two = FACT | {"fact_id": "1"}, FACT | {"fact_id": "2", "value": 5, "low": 5, "high": 5}
    assert changes([two, one], [one, two]) == []
    assert changes([two], [one, two]) == [("removed", {})]


def test_acts_are_compared_by_type():
    act = {
        "fact_id": "f",
        "article_id": "a",
        "type": "CONSULT",
        "mode": "meet",
        "status": "planned",
        "start": 0,
        "end": 9,
    }
    act |= {"evidence": "يلتقي"}
    [change] = diff_rows("diplomacy", [act | {"status": "occurred"}], [act])
    assert (change.fact, change.fields) == ("CONSULT meet occurred", {"status": ("planned", "occurred")})


DAY = date(2024, 7, 8)


@pytest.fixture
def uris(tmp_path):
    """Two data folders whose facts of a date differ in one number."""
    found = []
    for name, number in (("old", 3), ("new", 4)):
        store = Store(str(tmp_path / name))
        facts = [casualty(value=number, low=number, high=number)]
        store.write_day(DAY, {"articles": [article()], "casualties": facts, "diplomacy": []})
        found.append(store.uri)
    return found


def test_two_sets_of_tables_by_command_and_as_a_table(uris, tmp_path):
    words = ["diff", "2024-07-08", "--data", uris[1], "--against", uris[0], "--output", str(tmp_path / "changes.csv")]
    told = CliRunner().invoke(group, words)
    assert told.exit_code == 0 and "high: 3 → 4; low: 3 → 4; value: 3 → 4" in told.output
    with (tmp_path / "changes.csv").open(encoding="utf8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["change"], row["field"], row["old"], row["new"]) for row in rows] == [
        ("changed", name, "3", "4") for name in ("high", "low", "value")
    ]


def test_a_date_that_is_not_built_is_no_empty_set_of_facts(uris, tmp_path):
    with pytest.raises(ValueError, match="has no casualties of 2031-01-01; it has 2024-07-08 to 2024-07-08"):
        facts_of(uris[0], date(2031, 1, 1))
    with pytest.raises(ValueError, match="nothing is built there"):
        facts_of(str(tmp_path / "nowhere"), DAY)


def test_without_pages_there_is_nothing_to_read_anew(uris):
    told = CliRunner().invoke(group, ["diff", "2024-07-08", "--data", uris[0]])
    assert isinstance(told.exception, ValueError) and "has no page of 2024-07-08" in str(told.exception)
