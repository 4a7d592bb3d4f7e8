"""Roads by their two ends."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("انفجر لغم على الطريق بين درعا والسويداء وأسفر عن مقتل ثلاثة جنود", ["الطريق بين درعا والسويداء"]),
        ("قتل ثلاثة جنود في كمين على الطريق الرابط بين كيسومو ونيروبي", ["الطريق الرابط بين كيسومو ونيروبي"]),
        ("قتل ثلاثة جنود في كمين على طريق بغداد - كركوك", ["طريق بغداد - كركوك"]),
        ("قتل ثلاثة جنود في اشتباكات بين درعا والسويداء", ["درعا"]),
    ],
)
def test_a_road_is_the_place(text: str, places: list[str]) -> None:
    assert values(text, "location") == places
