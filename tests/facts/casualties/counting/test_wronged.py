"""Victims of wrongs that take no life."""

import pytest
from told import counts


@pytest.mark.parametrize(
    "text",
    [
        "وقع 300 عامل ضحايا احتيال",
        "كان ثلاثة تجار ضحية لعملية ابتزاز",
        "بلغ عدد ضحايا محاولات القرصنة 300 شخص",
        "12 شابة ضحايا التحرش في الشارع",
    ],
)
def test_a_wrong_takes_no_life(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بلغ عدد ضحايا عملية التفجير 300 شخص", ["killed 300 tally"]),
        ("وقع ثلاثة عمال ضحايا انفجار", ["killed 3 noun_killed"]),
    ],
)
def test_other_deeds_do(text: str, told: list[str]) -> None:
    assert counts(text) == told
