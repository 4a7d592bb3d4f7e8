"""Lists below a count: a group of people a line, parts of the count that its colon ends."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "بلغ عدد القتلى منذ 3 مارس 2024 نحو 540 شخصا، بينهم:\n- 50 مدنيا.\n– 410 جنود\nثم وصلت قافلة فيها 30 شخصا",
            [
                "killed 540 tally cumulative",
                "killed 50 list_person of 0 cumulative",
                "killed 410 list_person of 0 cumulative",
            ],
        ),
    ],
)
def test_the_lines_are_parts_of_the_count(text: str, told: list[str]) -> None:
    assert counts(text, "scope") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("والقتلى هم:\n– 22 من السكان بينهم 4 سيدات", ["killed 22 list_person", "killed 4 among of 0"]),
    ],
)
def test_the_colon_behind_a_noun(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أسفرت الغارات عن سقوط 3 جرحى:\n– 12 استهدافا على الرقة", ["injured 3 noun_injured"]),
    ],
)
def test_no_list_of_people(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "وصل الضيوف وهم:\n– 22 من السكان بينهم 4 سيدات",
    ],
)
def test_a_list_of_nobody_hurt(text: str) -> None:
    assert counts(text) == []
