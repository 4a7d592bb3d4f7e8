"""One fact a count: the same figure of the same people told again is one, and what its twin says is kept."""

import pytest
from told import counts, values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل تسعة عمال في حريق\nقالت الشرطة إن تسعة عمال قتلوا في مدينة سامراء.", ["الشرطة مدينة سامراء -"]),
        ("مقتل تسعة أشخاص في كمين\nقتل تسعة مدنيين في الكمين أمس.", ["None None civilian"]),
        ("الشرطة: مقتل تسعة عمال في حريق\nقالت شرطة الولاية إن تسعة عمال قتلوا في المصنع.", ["شرطة الولاية None -"]),
    ],
)
def test_the_twin_adds_what_the_first_leaves_open(text: str, told: list[str]) -> None:
    assert values(text, "claimant", "location", "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في حريق.\nوفي حادث آخر قتل ثلاثة عمال.", ["killed 3 verb_person", "killed 3 verb_person"]),
    ],
)
def test_other_people_are_no_twin(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قتل تسعة عمال بينهم طفلان.\nوكان تسعة عمال قد قتلوا بينهم طفلان.",
            ["killed 9 verb_person", "killed 2 among of 0"],
        ),
    ],
)
def test_parts_keep_their_whole(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة عمال في سامراء.\nوقتل سبعة عمال في سامراء.", ["True", "True"]),
        ("قتل تسعة عمال في سامراء.\nوأصيب سبعة عمال في سامراء.", ["False", "False"]),
    ],
)
def test_different_figures_of_one_place_contradict_each_other(text: str, told: list[str]) -> None:
    assert values(text, "contradicted") == told


def test_a_total_told_again_says_since_when() -> None:
    title = "ارتفاع حصيلة القتلى في السودان إلى 15 ألفا و400\n"
    body = "قالت نقابة الأطباء إن عدد القتلى ارتفع إلى 15 ألفا و400 قتيل منذ 15 أبريل/نيسان 2023."
    assert values(title + body, "since") == ["2023-04-15"]


def test_women_among_others_are_not_as_many_of_a_nation() -> None:
    text = "قتل 42 شخصا بينهم 8 أطفال و10 سيدات في حي النسيم. وفي الجانب الآخر قتل عشرة كينيين."
    assert values(text, "location", "nationality")[2:] == ["حي النسيم None", "None KEN"]


def test_counts_of_two_days_do_not_contradict_each_other() -> None:
    text = "قتل تسعة عمال في سامراء السبت.\nوقتل سبعة عمال في سامراء الأربعاء."
    assert values(text, "contradicted") == ["False", "False"]
