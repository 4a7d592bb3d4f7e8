"""Lines that break a figure down by places lend their places to no other count."""

import pytest
from told import values

HEAD = "دائرة الإسعاف: 19 قتيلا في غارات على البلاد\n"


def test_a_breakdown_by_provinces() -> None:
    text = HEAD + "محافظة الجزيرة: 12 قتيلا\n- في محافظة كسلا: 7 قتلى\nوبذلك ارتفعت الحصيلة الإجمالية إلى 900 قتيل."
    assert values(text, "location") == ["None", "محافظة الجزيرة", "محافظة كسلا", "None"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل 4 عمال\nمحافظة كسلا: قتل 4 عمال في حريق.\nوأصيب 9 آخرون.", ["محافظة كسلا", "محافظة كسلا"]),
        ("كسلا: مقتل 4 عمال\nوأصيب 9 آخرون.", ["كسلا", "كسلا"]),
        ("مقتل 4 عمال\nوقال الطبيب من كسلا: أصيب 9 آخرون.", ["None", "None"]),
    ],
)
def test_what_is_no_item(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أبرز هجمات العام:\n- 3 آذار/مارس: مقتل 12 سائحا في كسلا.\n- 9 أيار/مايو: محاولة انقلاب أوقعت 70 قتيلا.",
            ["كسلا", "None"],
        ),
        (
            "هجوم على سوق في كسلا\n- 3 آذار/مارس: مقتل 12 سائحا.\n- 9 أيار/مايو: مقتل 70 سائحا.",
            ["كسلا", "كسلا"],
        ),
        ("مقتل 12 سائحا في كسلا.\n- أصيب 70 سائحا.", ["كسلا", "كسلا"]),
    ],
)
def test_dated_lines_tell_of_other_events(text: str, told: list[str]) -> None:
    assert values(text, "location") == told
