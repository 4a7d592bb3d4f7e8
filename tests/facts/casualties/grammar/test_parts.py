"""Further groups behind "and", people told of by their fate, and people who are missing."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لا يزال 40 شخصا في عداد المفقودين", ["missing 40 lost cumulative"]),
        ("لا يزال عدد من الضحايا تحت الأنقاض", ["missing 3+ lost cumulative"]),
        ("لا يزال شخصان محاصرين تحت الأنقاض", ["missing 2 lost incident"]),
    ],
)
def test_people_who_are_missing(text: str, told: list[str]) -> None:
    assert counts(text, "scope") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استشهد تسعون شخصا، أربعون منهم في المدرسة", ["killed 90 verb_person", "killed 40 part of 0"]),
    ],
)
def test_of_them(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("فقد الفلاح زوجته وثلاثة من أطفاله تحت الأنقاض", ["killed 1 verb_person woman", "killed 3 coordinated child"]),
        ("مقتل امرأتين ورجل في حريق", ["killed 2 masdar_person woman", "killed 1 coordinated -"]),
        ("مقتل قيادي في الحزب ومرافقه", ["killed 1 masdar_person militant", "killed 1 coordinated -"]),
        (
            "أسفر التصادم عن مقتل سائق وزوجته وإصابة شقيقها",
            ["killed 1 masdar_person -", "killed 1 coordinated woman", "injured 1 masdar_person -"],
        ),
        ("أصيب 76 عاملا، إضافة إلى 140 حارسا", ["injured 76 verb_person -", "injured 140 coordinated -"]),
        (
            "الإفراج عن الناشط سامي الراوي رفقة ستين من زملائه",
            ["released 1 masdar_named -", "released 60 coordinated -"],
        ),
        ("إطلاق سراح عشرة عمال مقابل خمسين من الطرف الآخر", ["released 10 masdar_person -", "released 50 exchange -"]),
    ],
)
def test_a_further_group_behind_and(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وفاة مؤسسها وزعيمها خالد الراوي", ["killed 1 masdar_person"]),
        ("اعتقال قيادي وواحد من أشدهم بأسا", ["detained 1 masdar_person"]),
        ("وقتل في الاشتباك ضابطان برتبة رائد وملازم", ["killed 2 verb_person"]),
        ("نعى المجلس عضوه الراحل محمود الشامي الذي توفي صباح اليوم", ["killed 1 verb_person"]),
        ("أصيب 76 عاملا، إضافة إلى احتراق 14 سيارة", ["injured 76 verb_person"]),
    ],
)
def test_no_further_people(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "انتشال ثلاثة أطفال أحياء من تحت الأنقاض",
        "كرمت البلدية خمسين شابا بعد وصولهم",
        "عثر على ثلاث سيارات تحت الأنقاض",
    ],
)
def test_neither_missing_nor_held(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قتل 1200 شخص، من بينهم 790 (65%) لم يشاركوا في القتال، و310 نساء",
            ["killed 1200 verb_person", "killed 790 among of 0", "killed 310 coordinated of 0"],
        ),
        ("مقتل 40 مدنيا فضلا عن 12 من أفراد الشرطة", ["killed 40 masdar_person", "killed 12 coordinated"]),
    ],
)
def test_groups_behind_a_bracket_or_besides(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال النادي إن عاملا كينيا من بين القتلى", ["killed 1 of_many"]),
        ("وأضاف أن طفلة كانت بين الجرحى", ["injured 1 of_many"]),
        ("وقال إن شرطيا بين المعتقلين", ["detained 1 of_many"]),
        ("وقال المصدر إن 14 مهربا تم تحييدهم", ["killed 14 of_many"]),
        ("قال شاهد إن رجلا بحث بين القتلى عن أخيه", []),
        ("وقف رجل بين القتلى يبكي", []),
    ],
)
def test_one_said_to_be_among_them(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_a_part_of_the_dead_is_dead_under_the_rubble_too() -> None:
    assert counts("غارة على البلدة: 40 قتيلا بينهم سبعة أطفال تحت الركام") == [
        "killed 40 noun_killed",
        "killed 7 among of 0",
    ]
    assert counts("40 قتيلا وسبعة أطفال تحت الركام") == ["killed 40 noun_killed", "missing 7 lost"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تبادل الطرفان أسماء 80 أسيرا تمهيدا لإطلاق سراحهم", ["captive 80 noun_captive"]),
        ("قال إن 80 أسيرا تم إطلاق سراحهم", ["released 80 of_many"]),
    ],
)
def test_who_shall_be_freed_is_not_yet(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_wounds_do_not_part_people_from_some_of_them() -> None:
    assert counts("إصابة 40 شخصا بجروح، تسعة منهم غادروا المستشفى") == [
        "injured 40 masdar_person",
        "injured 9 part of 0",
    ]
