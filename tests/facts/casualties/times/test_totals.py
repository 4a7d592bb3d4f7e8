"""Windows and running totals from count to count: of a heading, of a whole, of those told of again."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "الحصيلة منذ 15 أبريل 2023:\nعدد القتلى: 900\nعدد المصابين: 1200",
            ["cumulative 2023-04-15", "cumulative 2023-04-15"],
        ),
    ],
)
def test_the_heading_over_lines(text: str, told: list[str]) -> None:
    assert values(text, "scope", "since") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قتل 900 شخص منذ 15 أبريل 2023.\nومن بين القتلى 40 طفلا قضوا في القصف.",
            ["cumulative 2023-04-15", "cumulative 2023-04-15"],
        ),
        ("قتل 900 شخص منذ 15 أبريل 2023، كما أصيب 50 شخصا", ["cumulative 2023-04-15", "cumulative 2023-04-15"]),
        ("قتل 60 معلما منذ 15 أبريل 2023، كما خطف 14 آخرون", ["cumulative 2023-04-15", "cumulative 2023-04-15"]),
        ("قتل 60 معلما منذ 15 أبريل 2023، كما خطف 14 آخرون أمس", ["cumulative 2023-04-15", "incident None"]),
        (
            "قتل 900 شخص منذ 15 أبريل 2023، فيما أصيب 50 شخصا، ونزح نحو 90 ألفا",
            ["cumulative 2023-04-15", "cumulative 2023-04-15", "cumulative 2023-04-15"],
        ),
        (
            "سجل المركز مئة هجوم منذ مطلع 2024.\nوأوقعت هذه الهجمات 60 قتيلا، كما أصيب 90 شخصا.",
            ["cumulative 2024-01-01", "cumulative 2024-01-01"],
        ),
    ],
)
def test_those_told_of_again(text: str, told: list[str]) -> None:
    assert values(text, "scope", "since") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل 900 شخص منذ 15 أبريل 2023.\nوأصيب 40 طفلا في حريق.", ["cumulative 2023-04-15", "incident None"]),
        (
            "قتل 900 شخص منذ 15 أبريل 2023.\nوقتل أمس 18 عاملا في انفجار مصنع.",
            ["cumulative 2023-04-15", "incident None"],
        ),
    ],
)
def test_another_event(text: str, told: list[str]) -> None:
    assert values(text, "scope", "since") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اللجنة: مقتل 90 مدنيا في غانا في أيار\nنشرت اللجنة تقريرها الشهري.", ["period"]),
        (
            "البعثة تعلن حصيلة ضحايا شهر أيار\nبلغ عدد القتلى 1844 شخصا في النزاع المسلح، وأصيب 492 آخرون.",
            ["period", "period"],
        ),
        ("نشرت اللجنة تقريرها الشهري.\nوقتل 2400 شخص منذ اندلاع النزاع في 2011.", ["cumulative"]),
        ("نشرت اللجنة تقريرها الشهري.\nوفي 5 أيار قتل 9 أشخاص في سوق.", ["incident"]),
        ("قتل 90 مدنيا في غانا في أيار", ["incident"]),
    ],
)
def test_the_month_of_a_report(text: str, told: list[str]) -> None:
    assert values(text, "scope") == told
