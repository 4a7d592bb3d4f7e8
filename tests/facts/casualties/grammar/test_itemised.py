"""A count told item by item behind a colon."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "مقتل ستة أجانب: أربعة هنود وألمانيان",
            ["killed 6 masdar_person", "killed 4 itemised of 0", "killed 2 coordinated of 0"],
        ),
        (
            "أصيب ستة، هم طفلان وأربع نساء",
            ["injured 6 verb_bare", "injured 2 itemised of 0", "injured 4 coordinated of 0"],
        ),
    ],
)
def test_groups_that_add_up_are_parts(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize("text", ["مقتل سبعة أجانب: خمسة هنود شهدوا الحادث", "مقتل سبعة أجانب: شرطي رأى خمسة رجال"])
def test_groups_that_do_not_are_others(text: str) -> None:
    assert counts(text) == ["killed 7 masdar_person"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "33 وفاة، 20 بولاية بسكرة و13 بولاية الجلفة",
            [
                "killed 33 noun_killed None",
                "killed 20 by_place of 0 ولاية بسكرة",
                "killed 13 by_place of 0 ولاية الجلفة",
            ],
        ),
        (
            "اعتقل 17 عاملا: 10 في الخليل، و7 في نابلس",
            [
                "detained 17 verb_person None",
                "detained 10 by_place of 0 الخليل",
                "detained 7 by_place of 0 نابلس",
            ],
        ),
    ],
)
def test_figures_by_place_are_parts_and_their_places_not_those_of_the_whole(text: str, told: list[str]) -> None:
    assert counts(text, "location") == told


@pytest.mark.parametrize("text", ["قتل 12 عاملا، و20 في الطريق", "قتل 12 عاملا، 30 في بسكرة و13 في الجلفة"])
def test_figures_above_the_whole_or_without_place_are_none(text: str) -> None:
    assert counts(text) == ["killed 12 verb_person"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "خطف سبعة عمال في كسلا، أربعة نجارين ورجلان وامرأة",
            [
                "captive 7 verb_person",
                "captive 4 itemised of 0",
                "captive 2 coordinated of 0",
                "captive 1 coordinated of 0",
            ],
        ),
        ("مقتل سبعة عمال في حادث، أربعة رجال وطفل", ["killed 7 masdar_person"]),
        ("مقتل ثلاثة عمال في حريق، ثلاثة أطفال نجوا", ["killed 3 masdar_person"]),
    ],
)
def test_items_behind_a_comma_add_up(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_items_behind_the_verb() -> None:
    told = ["killed 8 before_verb", "killed 5 itemised of 0", "killed 3 coordinated of 0"]
    assert counts("قال إن ثمانية أشخاص قتلوا، خمسة حراس وثلاثة عمال، في هجوم") == told
    assert counts("قال إن ثمانية أشخاص قتلوا، خمسة حراس أصيبوا في هجوم")[0] == "killed 8 before_verb"
