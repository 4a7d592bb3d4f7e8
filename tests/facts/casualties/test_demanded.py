"""Whose release is only demanded or agreed on, and whose killing is no demand."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعا البيان إلى وقف القتال والإفراج عن عشرة صيادين", ["10 True"]),
        ("طالب الوفد الحكومة بفتح الطرق ورفع الحظر وإطلاق سراح عشرة معلمين", ["10 True"]),
        ("شدد الوزير على ضرورة فتح المعابر والإفراج عن 40 أسيرا", ["40 True"]),
        ("دعا الوزير إلى التهدئة وأعلن الإفراج عن عشرة سجناء", ["10 False"]),
        ("دعا الوزير إلى التهدئة، وأفرجت الحكومة عن عشرة سجناء", ["10 False"]),
        ("تم فتح الطرق والإفراج عن عشرة سجناء", ["10 False"]),
    ],
)
def test_what_is_demanded_behind_other_demands(text: str, told: list[str]) -> None:
    assert values(text, "low", "hypothetical") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب الأهالي بمحاسبة المسؤولين عن قتل سبعة رعاة", ["7 False"]),
        ("هدد المسلحون بقتل سبعة رعاة", ["7 True"]),
    ],
)
def test_what_culprits_did_was_done(text: str, told: list[str]) -> None:
    assert values(text, "low", "hypothetical") == told
