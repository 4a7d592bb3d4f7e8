"""A side of the land tells where only of the counts in its own sentence that no other place is told of."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("قتل ثلاثة رعاة في شمال شرقي البلاد", ["شمال شرقي البلاد"]),
        ("قتل ثلاثة رعاة في هجوم جنوبي البلاد", ["جنوبي البلاد"]),
        ("قتل ثلاثة رعاة في محافظة كركوك شمالي البلاد", ["محافظة كركوك"]),
        # It is elsewhere than the town of the sentence before, and nothing is told of it later.
        ("أصيب ستة عمال في كركوك. وقتل ثلاثة رعاة بجنوب البلاد.", ["كركوك", "جنوب البلاد"]),
        ("قتل ثلاثة رعاة بجنوب البلاد. وأصيب ستة عمال.", ["جنوب البلاد", "None"]),
        ("قتل ثلاثة رعاة في أنحاء البلاد", ["None"]),
    ],
)
def test_the_side_of_a_land(text: str, places: list[str]) -> None:
    assert values(text, "location") == places
