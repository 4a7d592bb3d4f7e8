"""Persons told of by name, or by a title with a name behind it."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اعتقلت الشرطة المحامية هدى الشامي من منزلها", ["detained 1 verb_named هدى الشامي"]),
        ("مقتل سامي الراوي في حريق", ["killed 1 masdar_named سامي الراوي"]),
        ("وفاة سعد بدران (43 عاما) من حي الزيتون", ["killed 1 masdar_named سعد بدران"]),
        ('مقتل المدعو "أبو علي" برصاص مجهولين', ["killed 1 masdar_named أبو علي"]),
    ],
)
def test_by_name(text: str, told: list[str]) -> None:
    assert counts(text, "name") == told


@pytest.mark.parametrize(
    "text",
    [
        "قتل في شارع الرئيس محمد نجيب",
        "استشهد في مدرسة الشيخ مصطفى",
        "نعت كتائب عز الدين القسام في بيان لها",
    ],
)
def test_what_is_named_after_persons(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل شاب يدعى سامي الراوي.\nوقتل شاب يدعى عمر الحلبي.", ["killed 1 verb_person", "killed 1 verb_person"]),
    ],
)
def test_two_of_one_noun_are_told_apart_by_their_names(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل القاضي سامي وزوجته ليلى في حادث", ["killed 1 verb_named سامي", "killed 1 coordinated None"]),
        ("مقتل خالد وشقيقه في شجار", ["killed 1 masdar_named خالد", "killed 1 coordinated None"]),
    ],
)
def test_kin_behind_a_name_is_no_part_of_it(text: str, told: list[str]) -> None:
    assert counts(text, "name") == told
