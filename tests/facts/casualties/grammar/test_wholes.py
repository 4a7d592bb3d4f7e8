"""Wholes of dead and hurt: two parts that add up to the number before them make it one of both."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قتل 105 مدنيين منهم 28 شهيدا و77 جريحا",
            ["casualties 105 verb_person", "killed 28 noun_killed of 0", "injured 77 noun_injured of 0"],
        ),
        (
            "سقط 105 مدنيين منهم 28 شهيدا و77 جريحا",
            ["casualties 105 verb_person", "killed 28 noun_killed of 0", "injured 77 noun_injured of 0"],
        ),
        (
            "أصيب 30 عاملا بينهم 10 قتلى و20 جريحا",
            ["casualties 30 verb_person", "killed 10 noun_killed of 0", "injured 20 noun_injured of 0"],
        ),
    ],
)
def test_two_parts_make_a_whole_of_both(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "سقط 105 مدنيين منهم 28 شهيدا و70 جريحا",
            ["killed 105 verb_person", "killed 28 noun_killed of 0", "injured 70 noun_injured"],
        ),
        ("28 شهيدا و77 جريحا في القصف", ["killed 28 noun_killed", "injured 77 noun_injured"]),
    ],
)
def test_other_sums(text: str, told: list[str]) -> None:
    assert counts(text) == told
