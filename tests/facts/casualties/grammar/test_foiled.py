"""Deeds that were foiled befell nobody."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("إحباط خطف ثلاثة تجار", []),
        ("أحبطت الشرطة اختطاف عاملين", []),
        ("إفشال مخطط لاغتيال قاض", []),
        ("نجح الحراس في منع قتل ثلاثة رهائن", []),
        ("منعت الشرطة مقتل العشرات", []),
        ("أحبط الجيش هجوما وقتل ثلاثة مسلحين", ["killed 3 verb_person"]),
        ("لم يمنع اعتقال ثلاثة ناشطين خروج التظاهرة", ["detained 3 masdar_person"]),
    ],
)
def test_what_was_foiled_is_no_fact(text: str, told: list[str]) -> None:
    assert counts(text) == told
