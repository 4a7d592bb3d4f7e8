"""Whose soldiers are told of, where a state or its capital speaks of its own."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("قالت نيودلهي إن ثلاثة من جنودها قتلوا", "IND"),
        ("أعلن الجيش الباكستاني قصف القرية، فيما قالت الهند إن ثلاثة من جنودها قتلوا", "IND"),
        ("قالت الهند إن ثلاثة جنود قتلوا", "None"),
    ],
)
def test_its_soldiers_are_of_the_state_that_speaks(text: str, nation: str) -> None:
    assert values(text, "nationality") == [nation]
