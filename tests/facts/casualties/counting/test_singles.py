"""Groups without a number: duals, singulars, "one of", the other of two."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب متزحلقان نيباليان في الانهيار", ["injured 2 verb_person -"]),
        ("استشهد شاب قرب الحاجز", ["killed 1 verb_person -"]),
        ("توفيت امرأتان في الحريق", ["killed 2 verb_person woman"]),
        ("توفي طفلان غرقا في البحيرة", ["killed 2 verb_person child"]),
        ("قتل أحد متطوعي الجمعية في القصف", ["killed 1 verb_person -"]),
        (
            "قتل عاملان أحدهما لحام والآخر سائق",
            ["killed 2 verb_person -", "killed 1 each of 0 -", "killed 1 the_other of 0 -"],
        ),
        (
            "قتل شرطيان أحدهما ضابط والآخر سائق",
            ["killed 2 verb_person police", "killed 1 each of 0 police", "killed 1 the_other of 0 -"],
        ),
        ("أصيب ثمانية بينهم مرشدان نيباليان", ["injured 8 verb_bare -", "injured 2 among of 0 -"]),
        ("أعدمت السعودية توغوليا أدين بالقتل", ["killed 1 verb_person -"]),
        ("أوقف الأمن الغاني كينيين اثنين وتوغوليا", ["detained 2 verb_person -", "detained 1 coordinated -"]),
        ("لا يزال مصور فرنسي محتجزا لدى جماعة مسلحة", ["captive 1 noun_captive journalist"]),
    ],
)
def test_one_and_two(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    "text",
    [
        "زار أحد متطوعي الجمعية البلدة",
        "اعتقلت مجموعات مسلحة مدنيين",
        "أصابت صواريخ روسية المدينة",
        "اعتقلت السعودية ناشطين بارزين",
        "أعدمت السعودية مهربي مخدرات",
        "نقلت إلى مستشفى الأمير فهد",
    ],
)
def test_a_body_or_an_adjective_is_no_person(text: str) -> None:
    assert counts(text) == []


def test_a_force_called_by_a_feminine_singular_is_no_person() -> None:
    assert counts("أوقفت الضابطة الجمركية شاحنة محملة بالوقود") == []
    assert counts("استشهدت الضابطة في القصف") == ["killed 1 verb_title"]


def test_what_stands_behind_a_bare_number_may_tell_where() -> None:
    assert counts("قتل أربعة شمال المدينة") == ["killed 4 verb_bare"]
    assert counts("فقد أثر أربعة قبالة الساحل") == ["missing 4 verb_bare"]


def test_the_name_of_a_militia_is_no_fighter() -> None:
    assert counts("فقدت ميليشيات الحوثي اليمنية كثيرا من ضباطها") == []
    assert counts("خسرت ميليشيا الحوثي مئة من مقاتليها") == ["killed 100 verb_person"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("هجوم انتحاري يقتل 4 في أكرا", ["killed 4 verb_bare"]),
        ("هجوم مسلح قتل فيه 4 أشخاص", ["killed 4 verb_person"]),
        ("قصف عسكري يصيب ثلاثة", ["injured 3 verb_bare"]),
        ("فجر انتحاري نفسه فقتل 4", ["killed 4 verb_bare"]),
        ("مقتل عسكري في أكرا", ["killed 1 masdar_person"]),
    ],
)
def test_an_adjective_of_a_deed_is_nobody(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_two_nationals_behind_what_they_were_killed_with() -> None:
    assert counts("قتلت القوات الغانية بالرصاص كينيين أحدهما صبي") == ["killed 2 verb_person", "killed 1 each of 0"]
