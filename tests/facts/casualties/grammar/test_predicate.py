"""What people are said to be: counted by tens, fallen dead, slain by the one who is told of."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("المفقودون بالعشرات", ["missing 20+ by_tens"]),
        ("القتلى والجرحى يعدون بالمئات", ["casualties 200+ by_tens"]),
        ("الضحايا بالآلاف", ["killed 2000+ by_tens"]),
    ],
)
def test_counted_by_tens(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سقط الطبيب سامي الراوي شهيدا", ["killed 1 fell_dead"]),
        ("سقطت المعلمة هدى الشامي شهيدة", ["killed 1 fell_dead"]),
        ("ارتقى فتى في البلدة شهيدا", ["killed 1 verb_person"]),
    ],
)
def test_fell_dead(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ضبط قاتل زوجته بعد يوم من الجريمة", ["detained 1 verb_person", "killed 1 slain"]),
    ],
)
def test_whom_a_killer_has_slain(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "الضيوف بالعشرات",
        "سقط الطبيب سامي الراوي أرضا",
        "قاتل الجنود ببسالة",
    ],
)
def test_no_such_predicate(text: str) -> None:
    assert counts(text) == []
