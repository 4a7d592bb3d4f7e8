"""The seat of a body with whose it is."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في المقر الرئيسي لشركة النسيم قرب برلين", ["المقر الرئيسي لشركة النسيم"]),
        ("قتل ثلاثة عمال بهجوم على المقر العام للشرطة في تكريت", ["المقر العام للشرطة"]),
        ("قتل ثلاثة عمال أمام المقر العام لحزب النسيم", ["المقر العام لحزب النسيم"]),
        ("قتل ثلاثة عمال في حرم المقر الرئيسي", ["المقر الرئيسي"]),
    ],
)
def test_the_main_seat_of_a_body(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في المقر الجديد", ["None"]),
        ("أعلن المقر العام مقتل ثلاثة جنود", ["None"]),
    ],
)
def test_a_seat_that_tells_nothing(text: str, told: list[str]) -> None:
    assert values(text, "location") == told
