"""Outcome words that await their people: what opens, joins, takes up and closes one."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("انتهى اليوم بمقتل وإصابة ثلاثين شخصا", ["casualties 30 masdar_person"]),
        ("قتل أو أصيب 80 مقاتلا في الكمين", ["casualties 80 verb_person"]),
    ],
)
def test_two_outcomes_without_people_between(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب بحروق كل من عامل ومهندس", ["injured 1 verb_person", "injured 1 coordinated"]),
        ("قتلت غارة جوية ثلاثة رعاة", ["killed 3 verb_person"]),
        ("أوقفت فرقة من الدرك سبعة مهربين", ["detained 7 verb_person"]),
        ("فقدان مركب يقل سبعين مهاجرا", ["missing 70 verb_person"]),
    ],
)
def test_the_wounds_or_the_weapon_stand_between(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ارتفع عدد القتلى إلى 27", ["killed 27 tally"]),
        ("عدد القتلى 20 وارتفع إلى 27", ["killed 20 tally", "killed 27 tally"]),
        ("دفن ضحايا الانفجار والبالغ عددهم 18 في مقبرة جماعية", ["killed 18 tally"]),
        ("رفعت الوزارة حصيلة قتلى غرق المركب إلى 43", ["killed 43 tally"]),
        ("بلغ عدد ضحايا إطلاق النار في السوق 16", ["killed 16 tally"]),
        (
            "قالت اللجنة إن 400 شخص قتلوا بينما تقول الوزارة إن العدد لا يتجاوز 90",
            ["killed 400 before_verb", "killed -90 tally"],
        ),
        ("قتلى الجيش: 8، قتلى الميليشيا: 21", ["killed 8 label", "killed 21 label"]),
        ("قدرت اللجنة عدد من توفوا بلدغات العقارب بثلاثة", ["killed 3 tally"]),
        ("عثر على 27 جثة أخرى ليصل الإجمالي إلى 61", ["killed 27 noun_killed", "killed 61 tally"]),
    ],
)
def test_tallies_await_their_figure(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالت الاعتقالات 17 ناشطا", ["detained 17 masdar_person"]),
        ("من بين القتلى امرأة وطفل", ["killed 1 among_person", "killed 1 coordinated"]),
        ("اعتقالات واسعة في دوما طالت عشرين شخصا", ["detained 20 label"]),
    ],
)
def test_arrests_that_reached_people(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قال الطبيب إن 119 شخصا قتلوا وإن 288 جرحوا، بينهم ستة أجانب ضمن القتلى",
            ["killed 119 before_verb", "injured 288 before_verb", "killed 6 of_many of 1"],
        ),
    ],
)
def test_a_verb_has_its_people_before_it(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل المباراة بهدفين في الشوط الثاني", []),
        ("قتل 3 أشخاص وصودرت 40 سيارة ليصل الإجمالي إلى 90", ["killed 3 verb_person"]),
    ],
)
def test_nobody_is_awaited(text: str, told: list[str]) -> None:
    assert counts(text) == told
