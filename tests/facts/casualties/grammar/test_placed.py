"""Figures with their place right behind them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("قتل 3 في حمص و4 في حماة", ["حمص", "حماة"]),
        ("قتل 3 في حمص و4 في زرنوبة و5 في حماة", ["حمص", "None", "حماة"]),
        ("بلغ عدد الوفيات 16 بولاية بسكرة و9 بولاية الجلفة", ["ولاية بسكرة", "ولاية الجلفة"]),
    ],
)
def test_each_has_its_own_place_or_none(text: str, places: list[str]) -> None:
    assert [row.split(" ", 3)[3] for row in counts(text, "location")] == places


@pytest.mark.parametrize(
    "text", ["قتل 3 في حمص و4 في الصباح", "قتل 3 في حمص و1300 بتوقيت غرينتش", "قتل 3 في حمص و40 سيارة في حماة"]
)
def test_times_and_things_are_none(text: str) -> None:
    assert counts(text) == ["killed 3 verb_bare"]


def test_figures_in_a_bracket_with_the_building_of_each() -> None:
    text = "مقتل 23 شخصا (12 بمقر الضيافة و11 بمدينة الجلفة)"
    assert counts(text) == ["killed 23 masdar_person", "killed 12 by_place of 0", "killed 11 by_place of 0"]
