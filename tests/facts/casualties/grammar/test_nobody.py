"""Counts of nobody: an outcome that a negation denies of everybody is a count of zero."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لم تقع إصابات في الحادث", ["injured 0 none"]),
        ("مر اليوم دون خسائر بشرية", ["casualties 0 none"]),
        ("لم يسفر الحادث عن خسائر في الأرواح", ["casualties 0 none"]),
        ("سقط الصاروخ ولم يصب أحد بأذى", ["injured 0 nobody"]),
        ("اشتعل المخزن دون إصابة أحد", ["injured 0 nobody"]),
        ("لم تسجل في باكستان أي خسائر بشرية", ["casualties 0 none"]),
        ("هجوم بطائرة مسيرة لم يخلف إصابات", ["injured 0 none"]),
        ("لم توقف الشرطة أحدا", ["detained 0 nobody"]),
        ("لم تسجل أي وفاة في المدينة", ["killed 0 nobody"]),
        ("لم تسجل أي وفاة", ["killed 0 nobody"]),
        ("سقطت القذيفة دون أن تنتج عن سقوطها أية إصابات", ["injured 0 none"]),
        ("ولم ينتج عن سقوطه أية إصابات", ["injured 0 none"]),
        ("ولم تتحدث الشرطة عن إصابات", ["injured 0 none"]),
        ("انهار الجدار من غير وقوع إصابات", ["injured 0 none"]),
    ],
)
def test_nobody_was_hurt(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "سقط قتلى وجرحى في المواجهات",
        "لم تقع أضرار في المبنى",
        "لم تسجل الوزارة نقصا في الدواء",
        "لم يوقف الحارس السيارة",
    ],
)
def test_no_count_is_denied(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize("text", ["استقبل المركز عشرات من ضحايا الاختطاف", "قدم ثلاثون من ضحايا التعذيب شهادات"])
def test_victims_who_live_are_no_dead(text: str) -> None:
    assert counts(text) == []
