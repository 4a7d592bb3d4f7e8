"""A town is told as the object of what shakes it."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("هز انفجاران مقديشو. وأسفر الأول عن مقتل ستة رعاة", ["مقديشو"]),
        ("ضرب زلزال عنيف أغادير وقتل ستة رعاة", ["أغادير"]),
        ("هز خبر السفر مقديشو وقتل ستة رعاة", ["None"]),
        ("ضرب زلزال بحسب مقديشو قرية فقتل ستة رعاة", ["None"]),
    ],
)
def test_what_an_event_shakes(text: str, told: list[str]) -> None:
    assert values(text, "location") == told
