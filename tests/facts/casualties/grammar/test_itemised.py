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
