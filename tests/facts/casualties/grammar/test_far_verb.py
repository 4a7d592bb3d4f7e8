"""One person told of first, a description behind, and the verb that says what befell this person far from it."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وقالت القيادة إن جنديا من الفرقة الثانية توفي متأثرا بجروحه", ["killed 1 far_verb"]),
        ("وأفاد المصدر بأن ضابطا برتبة مقدم في الجيش قتل في الكمين", ["killed 1 far_verb"]),
        ("قال الجيران إن طبيبة من مستشفى المدينة أصيبت بشظايا", ["injured 1 far_verb"]),
        ("المهاجم، وهو شاب في الثامنة عشرة، قتل برصاص الشرطة", ["killed 1 far_verb"]),
        ("كشف أن قياديا في حزب محلي ومرافقه قتلا جراء استهداف سيارة", ["killed 1 far_verb", "killed 1 before_verb"]),
    ],
)
def test_the_verb_behind_the_description(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "قال إن جنديا من الفرقة الثانية سقط في الحفرة",
        "قال إن محاميا من المدينة التي قتل فيها العمال عاد أمس",
        "قال إن ضابطا في البلدة شارك في قتل الوقت",
        "أكد أن رجلا في المدينة أصيب بالدهشة",
    ],
)
def test_the_verb_befell_nobody_told_of_first(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال إن جنديا في الحرس قتل فلاحا", ["killed 1 verb_person"]),
    ],
)
def test_whom_the_person_killed(text: str, told: list[str]) -> None:
    assert counts(text) == told
