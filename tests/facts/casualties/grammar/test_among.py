"""Parts of a count: "among them" or a bracket leads them, also where no number counts the whole."""

import pytest
from told import counts


def test_no_part_is_larger_than_its_whole() -> None:
    assert counts("قتل خمسة في غارة على البلدة التي نزح منها 30 ألف شخص") == [
        "killed 5 verb_bare",
        "displaced 30000 verb_person",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة عمال بينهم امرأتان", ["killed 9 verb_person -", "killed 2 among of 0 woman"]),
        ("أصيب عشرون طالبا من بينهم ست فتيات", ["injured 20 verb_person -", "injured 6 among of 0 child"]),
        ("أصيب خمسة مهندسين بينهم مدير المصنع سامي الراوي", ["injured 5 verb_person -", "injured 1 among of 0 -"]),
        (
            "إصابة 13 شخصا (9 أطفال و4 نساء) بقصف",
            ["injured 13 masdar_person -", "injured 9 among of 0 child", "injured 4 coordinated of 0 woman"],
        ),
        (
            "مقتل 4 مدنيين (سيدتان وطفلان) في القصف",
            ["killed 4 masdar_person civilian", "killed 2 among of 0 woman", "killed 2 coordinated of 0 child"],
        ),
        (
            "مقتل 3 عمال (رجل من القرية واثنان من المدينة)",
            ["killed 3 masdar_person -", "killed 1 among of 0 -", "killed 2 coordinated of 0 -"],
        ),
        (
            "بلغت حصيلة الشهداء 63 برصاص الأمن في مدن عدة وبلدات كثيرة في الريف، بينهم سبع نساء",
            ["killed 63 tally -", "killed 7 among_far of 0 woman"],
        ),
        ("وصل 200 جريح إلى المشفى، توفي منهم 30", ["injured 200 noun_injured -", "killed 30 among of 0 -"]),
    ],
)
def test_a_part_of_the_count_before_it(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استشهد مواطنون بينهم طفلان", ["killed 2 among child"]),
        ("سقوط قتلى بينهم ثلاث نساء", ["killed 3 among woman"]),
    ],
)
def test_a_part_of_people_without_a_number(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "من بين القتلى الـ13 ممرضتان وسائق",
            ["killed 13 noun_killed", "killed 2 among of 0", "killed 1 coordinated of 0"],
        ),
        ("بين الجرحى التسعة ثلاثة حراس", ["injured 9 noun_injured", "injured 3 among of 0"]),
    ],
)
def test_the_whole_stands_between_the_lead_and_the_part(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التقى بين الجرحى التسعة طبيبا", ["injured 9 noun_injured"]),
        ("أوقفت الشرطة 10 ضباط وأقالت 80 موظفا بينهم 30 مديرا", ["detained 10 verb_person"]),
        ("وصل ثلاثون ضيفا بينهم طفلان", []),
    ],
)
def test_no_part(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_those_whom_a_state_jails_are_detained_in_their_parts_too() -> None:
    assert counts("أوضح نادي الأسير أن من بين الأسيرات 17 ممرضة") == ["detained 17 among_person"]
    assert counts("من بين الأسيرات لدى الجماعة 21 طالبة") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أدى الحريق إلى وفاة عامل وإصابة (14) من الحراس", ["killed 1 masdar_person", "injured 14 masdar_person"]),
        ("مقتل 3 عمال وإصابة (12) حارسا", ["killed 3 masdar_person", "injured 12 masdar_person"]),
        (
            "مقتل 13 عاملا (9 رجال و4 نساء)",
            ["killed 13 masdar_person", "killed 9 among of 0", "killed 4 coordinated of 0"],
        ),
    ],
)
def test_a_number_alone_in_brackets_is_no_part(text: str, told: list[str]) -> None:
    assert counts(text) == told
