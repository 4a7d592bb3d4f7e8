"""Who did what a verbal noun tells, behind "by"."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بعد طرد السفير الكيني من قبل غانا", ["SANCTION expulsion غانا > السفير الكيني"]),
        ("تم طرد دبلوماسيين من جانب غانا", ["SANCTION expulsion غانا > دبلوماسيين"]),
    ],
)
def test_by_whom(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_the_object_of_a_verbal_noun_does_nothing() -> None:
    assert acts("بعد طرد السفير الكيني من المدينة") == []
