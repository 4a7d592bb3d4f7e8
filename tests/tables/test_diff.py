"""What changed between two versions of the facts."""

from waqai.tables.diff import as_text, diff_rows

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
