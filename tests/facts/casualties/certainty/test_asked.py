"""A release that somebody asks for has not come, however far from the verb of asking its own preposition stands."""

import pytest
from told import values


@pytest.mark.parametrize(
    "text",
    [
        "دعت النقابة أمس إلى إطلاق سراح ثلاثة معلمين",
        "ناشدت العائلات الحكومة إطلاق سراح ثلاثة معلمين",
        "أصرت النقابة على الإفراج عن ثلاثة معلمين",
        "تجمع الأهالي للمطالبة بالإفراج عن ثلاثة معلمين",
        "كانت النقابة تطالب منذ شهور طويلة بإطلاق سراح ثلاثة معلمين",
        "طالبت النقابة، أمس الأحد، بالإفراج عن ثلاثة معلمين",
        "دعت النائبة سعاد الراوي السلطات الكينية إلى اعتقال ثلاثة ضباط",
        "المعلمون الثلاثة الذين تصر النقابة على الإفراج عنهم",
    ],
)
def test_what_is_asked_for(text: str) -> None:
    assert values(text, "low", "hypothetical") == ["3 True"]


@pytest.mark.parametrize(
    "text",
    [
        "طالب الوزير بفتح تحقيق بعد الإفراج عن ثلاثة لصوص",
        "دعت النقابة إلى الهدوء. وتم الإفراج عن ثلاثة معلمين",
        "دعا الوزير إلى التهدئة بعد أن تم الإفراج عن ثلاثة معلمين",
        "أقدمت الشرطة على الإفراج عن ثلاثة معلمين",
    ],
)
def test_what_was_done(text: str) -> None:
    assert values(text, "low", "hypothetical") == ["3 False"]


def test_nobody_is_freed_by_a_plea_for_one() -> None:
    assert values("ناشدت عائلة المعلم حسن عيسى السلطات الإفراج عنه") == []
