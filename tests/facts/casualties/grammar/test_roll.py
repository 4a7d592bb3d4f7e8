"""Rolls of names: each person on one shares the outcome of the first."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قتل سامي الراوي، وهدى الشامي، وعمر الحلبي في الحريق",
            ["killed 1 verb_named", "killed 1 coordinated", "killed 1 coordinated"],
        ),
        ("والشهداء هم: محمد أحمد الراوي (23 عاما)، ويوسف علي الشامي (30 عاما)", ["killed 1 roll", "killed 1 roll"]),
        (
            "اعتقل الجيش الشبان: سامي الراوي، وسعيد الشامي، ومحمود الحلبي",
            ["detained 1 roll", "detained 1 roll", "detained 1 roll"],
        ),
        (
            "من بين المعتقلين الدكتور حازم الراوي، ناشط سياسي، والصحفي وائل الشامي، والمحامي هيثم الحلبي",
            ["detained 1 among_named", "detained 1 coordinated", "detained 1 coordinated"],
        ),
        ("شيعت البلدة جثامين الشهداء: سامي الراوي، وعمر الحلبي", ["killed 1 roll", "killed 1 roll"]),
        ("الضحايا هم الطفلة سارة الراوي، وشقيقها عمر، ووالدتهما", ["killed 1 roll", "killed 1 roll", "killed 1 roll"]),
    ],
)
def test_each_on_the_roll(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل سامي الراوي في الانفجار، وأحمد الشامي يعمل في المصنع", ["killed 1 verb_named"]),
    ],
)
def test_a_clause_of_its_own(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "والضيوف هم: محمد أحمد الراوي (23 عاما)، ويوسف علي الشامي (30 عاما)",
        "كتائب الفجر لأهالي المخطوفين: عمران الحلبي اختار المنصب بدلا من أولادكم",
        "رسالة للأسرى: سامي الراوي بخير",
        "كرم المجلس الشبان: سامي الراوي، وسعيد الشامي، ومحمود الحلبي",
    ],
)
def test_a_roll_of_nobody_hurt(text: str) -> None:
    assert counts(text) == []


def test_the_accused_are_not_the_dead() -> None:
    text = "المتهمون في قضية اغتيال الوزير هم سامي الراوي، وعمر الحلبي، وهدى الشامي"
    assert [row.split()[2] for row in counts(text)] == ["masdar_title"]
