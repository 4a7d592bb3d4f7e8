"""The nisba of an army is its men's, that of a border is not."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن حرس الحدود الأردني مقتل جندي في كمين", ["JOR"]),
        ("قتل على الحدود المالية جنديان", ["None"]),
        ("قال ناطق على الحدود الكينية إن جنديين قتلا", ["None"]),
    ],
)
def test_a_border_has_no_men(text: str, told: list[str]) -> None:
    assert values(text, "nationality") == told
