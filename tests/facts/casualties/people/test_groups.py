"""Tags beside those of a count's own words: of a body, of a second one, of adjectives, of who was aboard."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة من عناصر الجيش", ["soldier"]),
        ("قتل تسعة من قوات «قسد»", ["militant"]),
        ("قتل تسعة من الجيش وقوى الأمن", ["police,soldier"]),
        ("قتل عدد من المدنيين الأردنيين واللبنانيين", ["civilian"]),
    ],
)
def test_the_body_they_belong_to(text: str, told: list[str]) -> None:
    assert values(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل الطيار الهندي الأسير", ["prisoner,soldier"]),
        ("وفاة أسير فلسطيني سابق", ["-"]),
    ],
)
def test_prisoners_now_and_before(text: str, told: list[str]) -> None:
    assert values(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غرق 9 أشخاص كانوا في قارب مهاجرين", ["migrant"]),
        ("غرق 9 أشخاص كانوا في قارب صيد", ["-"]),
    ],
)
def test_who_was_aboard(text: str, told: list[str]) -> None:
    assert values(text, "victims") == told
