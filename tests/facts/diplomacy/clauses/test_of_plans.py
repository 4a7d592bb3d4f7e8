"""What a plan asks for is no act of its maker, told in passing."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "text",
    [
        "ينتهك القصف قرار مجلس الأمن الذي يدعو إلى وقف القتال",
        "قرأ الحضور مبادرة الاتحاد الأفريقي التي تطالب الطرفين بالهدنة",
    ],
)
def test_of_the_plan(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عاد وفد الاتحاد الأفريقي الذي يدعو إلى وقف القتال", "REQUEST call_verb وفد الاتحاد الأفريقي >"),
        ("قرأ الحضور قرار الحكومة الكينية التي تدعو إلى الهدنة", "REQUEST call_verb الحكومة الكينية >"),
    ],
)
def test_of_its_maker(text: str, told: str) -> None:
    assert acts(text) == [told]
