"""The JSON form of facts: every field by its name, in the order declared."""

from dataclasses import fields

from waqai.facts.model import Act, Casualty, Facts

FACT = Casualty("killed", 3, 3, 3, "exact", "قتل ثلاثة", 0, 9, "verb_person")
ACT = Act("REQUEST", "دعت غانا", 0, 8, "call_verb")


def test_every_field_is_written_in_order() -> None:
    assert list(FACT.as_json()) == [field.name for field in fields(Casualty)]
    assert list(ACT.as_json()) == [field.name for field in fields(Act)]


def test_both_lists_are_written() -> None:
    told = Facts([FACT], [ACT]).as_json()
    assert [fact["evidence"] for fact in told["casualties"]] == ["قتل ثلاثة"]
    assert [act["evidence"] for act in told["diplomacy"]] == ["دعت غانا"]
    assert Facts([], []).as_json() == {"casualties": [], "diplomacy": []}


def test_lists_of_two_facts_are_not_shared() -> None:
    other = Casualty("killed", 3, 3, 3, "exact", "قتل ثلاثة", 0, 9, "verb_person")
    other.victims.append("child")
    assert FACT.victims == []


def test_what_is_written_is_not_shared_with_the_fact() -> None:
    FACT.as_json()["victims"].append("child")
    assert FACT.victims == []
