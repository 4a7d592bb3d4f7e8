"""A place behind a relative clause of the same sentence goes before one told earlier."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "places"),
    [
        (
            "أصيب عامل في مصنع بولاية تكساس. قتل بائعان برصاص جارهما الذي كان يحمل بندقية في مدرسة بولاية كنتاكي.",
            ["ولاية تكساس", "ولاية كنتاكي"],
        ),
        (
            "أصيبت فتاة في بلدة كيسومو. قتل طالبان برصاص مسلح، فيما رفع رفاقه الذين فروا راية في بلدة نيالا.",
            ["بلدة كيسومو", "بلدة كيسومو"],
        ),
        (
            "أصيبت فتاة في بلدة كيسومو. قتل طالبان برصاص زميلهما الذي نقل إلى سجن في بلدة نيالا.",
            ["بلدة كيسومو", "بلدة كيسومو"],
        ),
    ],
)
def test_a_place_in_the_tail_of_a_sentence(text: str, places: list[str]) -> None:
    assert values(text, "location") == places
