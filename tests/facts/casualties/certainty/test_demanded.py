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
        ("قالت المنظمة إن على السلطات الكينية الإفراج فورا عن سبعة معلمين", ["7 True"]),
        ("على مالي إطلاق سراح سبعة معلمين", ["7 True"]),
        ("المنظمة: على السلطات اعتقال سبعة متهمين", ["7 True"]),
        ("أقدمت السلطات الكينية على الإفراج عن سبعة معلمين", ["7 False"]),
        ("تغلبت على السلطات وتم الإفراج عن سبعة معلمين", ["7 False"]),
        ("وزاد الضغط على السلطات، وبعد الإفراج عن سبعة معلمين هدأ الحي", ["7 False"]),
    ],
)
def test_what_somebody_ought_to_do(text: str, told: list[str]) -> None:
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
