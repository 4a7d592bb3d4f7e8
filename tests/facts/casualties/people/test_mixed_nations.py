"""Two nations under one number are neither two counts nor one nation."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل سائحان ألماني وفرنسي في انهيار", ["killed 2 verb_person None"]),
        ("مقتل عشرين عاملا هنديا وباكستانيا", ["killed 20 masdar_person None"]),
        ("مقتل عشرة عمال هنود وباكستانيين", ["killed 10 masdar_person None"]),
        ("قتل جنديان أميركيان وبريطاني", ["killed 2 verb_person USA", "killed 1 coordinated GBR"]),
        ("أصيب 30 طالبا أردنيا وسوري واحد", ["injured 30 verb_person JOR", "injured 1 coordinated SYR"]),
        ("قتل رجل ألماني وزوجته", ["killed 1 verb_person DEU", "killed 1 coordinated None"]),
        ("مقتل ستة سوريين ولبنانيين اثنين", ["killed 6 masdar_person SYR", "killed 2 coordinated LBN"]),
    ],
)
def test_nations_joined(text: str, told: list[str]) -> None:
    assert counts(text, "nationality") == told


def test_parts_told_by_nations_leave_the_whole_none() -> None:
    text = "قتل 12 جنديا كينيا وأصيب 90 شخصا بينهم 40 غانيا"
    assert counts(text, "nationality") == [
        "killed 12 verb_person KEN",
        "injured 90 verb_person None",
        "injured 40 among of 1 GHA",
    ]
    assert counts("قتل 12 كينيا وأصيب 90 شخصا", "nationality")[1] == "injured 90 verb_person KEN"


def test_nations_are_counted_as_no_people() -> None:
    assert counts("37 عاملا من ثماني جنسيات لقوا حتفهم") == ["killed 37 before_verb"]
