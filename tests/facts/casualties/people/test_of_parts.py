"""Who they are who are told of as part of others."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثون مسلحا بينهم قائدان", ["militant", "militant"]),
        ("قتل تسعة شرطيين بينهم ضابط", ["police", "police"]),
        ("قتل شخصان أحدهما الطفل سامي", ["-", "child"]),
        ("هاجمت الطائرات الميليشيا، ما أدى إلى مقتل العشرات منها", ["militant"]),
    ],
)
def test_a_part_is_of_its_whole(text: str, told: list[str]) -> None:
    assert values(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثون مدنيا بينهم قائدان", ["civilian", "-"]),
        ("قتل تسعة عمال بينهم ضابط", ["-", "soldier"]),
    ],
)
def test_a_part_of_civilians_is_not(text: str, told: list[str]) -> None:
    assert values(text, "victims") == told
