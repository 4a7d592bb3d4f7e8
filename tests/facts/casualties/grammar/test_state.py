"""What the constructions share: verbs behind people, years that are no counts, attempts, "between dead and wounded"."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سقط ستون شخصا بين قتيل وجريح", ["casualties 60 verb_person"]),
        (
            "سقط العشرات من عناصر القوات الحكومية والميليشيات الموالية لها بين قتيل وجريح",
            ["casualties 20+ verb_person"],
        ),
    ],
)
def test_between_dead_and_wounded(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تمكن الحرس من إنقاذ 50 بحارا، بينهم تسع نساء، نقلوا إلى مستشفى المدينة", []),
        ("أنقذت الفرق تسعة عمال نقلوا إلى المستشفى بجروح بالغة", ["injured 9 before_verb"]),
        ("تسعة عمال نقلوا إلى المستشفى", ["injured 9 before_verb"]),
        ("وكان رجل وزوجته قد قتلا في الحريق", ["killed 2 before_verb"]),
    ],
)
def test_the_saved_are_brought_to_a_hospital_hurt_or_not(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وصل سبعة زوار، ثلاثة حراس جرحوا", ["injured 3 before_verb"]),
        ("قال الشاهد إن عشرين عاملا بينهم ثلاثة مهندسين قتلوا", ["killed 20 before_verb", "killed 3 among of 0"]),
        (
            "ذكرت الإذاعة أن 9 عمال، هم 5 لحامين و4 كهربائيين، أصيبوا في الحريق",
            ["injured 9 before_verb", "injured 5 itemised of 0", "injured 4 coordinated of 0"],
        ),
        ("قال الحارس إن سبعة زوار وصلوا وثلاثة جرحوا", ["injured 3 before_verb"]),
        ("قتل خمسة بينهم عائلة كاملة من ثلاثة أفراد", ["killed 5 verb_bare", "killed 3 among of 0"]),
    ],
)
def test_the_next_verb_behind_people(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بلغ عدد الأسرى في السجون 900 أسير", ["detained 900 noun_detained"]),
        ("بلغ عدد الأسرى لدى الجماعة 900 أسير", ["captive 900 noun_captive"]),
    ],
)
def test_held_in_the_prisons_of_a_state(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("فقدان مركب على متنه سبعون مهاجرا", ["missing 70 verb_person"]),
        ("خطف مسلحون حافلة تقل ثلاثين راكبا", ["captive 30 verb_person"]),
    ],
)
def test_with_a_vessel(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "استشهد في نابلس 2003",
        "اعتقل في تونس 2011 وعاد لاحقا",
        "نجاة وزير الدفاع من محاولة اغتيال",
        "حاولت الدورية اعتقال شاب في البلدة",
        "وصل مركب على متنه سبعون مهاجرا",
    ],
)
def test_years_and_attempts(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل 2014 وإصابة 3000", ["killed 2014 masdar_bare", "injured 3000 masdar_bare"]),
        ("محاولة اغتيال قيادي في درعا تسفر عن مقتل مرافقه", ["killed 1 masdar_person"]),
        ("نجا الوزير من محاولة اغتيال وأصيب مرافقه", ["injured 1 verb_person"]),
    ],
)
def test_numbers_like_years_and_what_came_of_an_attempt(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_whose_people_they_are_parts_them_from_no_fate() -> None:
    assert counts("سقط العشرات من أنصار الرئيس المعزول بين قتيل وجريح") == ["casualties 20+ verb_person"]
    assert counts("سقط العشرات من أنصار الحزب أمس") == ["killed 20+ verb_person"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("احتجز قراصنة صوماليون سفينة وعلى متنها 25 بحارا", ["captive 25 verb_person"]),
        ("احتجزت الشرطة سفينة وعلى متنها 25 بحارا", []),
    ],
)
def test_those_aboard_what_pirates_hold_are_captives(text: str, told: list[str]) -> None:
    assert counts(text) == told
