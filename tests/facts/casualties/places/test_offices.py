"""Counts told by an office of a part of the land of which the story tells."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("انهار جسر في الجزائر. وقال مدير الحماية المدنية بولاية بسكرة إن ثلاثة عمال قتلوا.", "ولاية بسكرة"),
        ("قالت شرطة ولاية بسكرة شرقي الجزائر إن ثلاثة عمال قتلوا.", "ولاية بسكرة"),
        # In the capital sits an office of the whole land; a town that the story tells of is finer than a province.
        ("هطلت أمطار غزيرة في السودان. وقال مدير الصحة في الخرطوم إن ثلاثة عمال قتلوا.", "السودان"),
        ("انهار جسر في باتنة. وقال مدير الحماية المدنية بولاية باتنة إن ثلاثة عمال قتلوا.", "باتنة"),
    ],
)
def test_where_the_office_is(text: str, place: str) -> None:
    assert values(text, "location") == [place]


def test_an_office_that_goes_on_to_speak() -> None:
    text = "قالت شرطة بسكرة إن ثلاثة رعاة قتلوا. وأضافت أن مسلحين خطفوا أربعة آخرين."
    assert values(text, "location") == ["بسكرة"] * 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ستة جنود في هجوم في غاو. وقالت شرطة تمبكتو إن ثلاثة رعاة أصيبوا.", ["غاو", "تمبكتو"]),
        ("قتل ستة جنود في هجوم في غاو. وقالت شرطة غاو إن ثلاثة رعاة أصيبوا.", ["غاو", "غاو"]),
        # A hospital treats people of other towns too.
        ("قتل ستة جنود في هجوم في غاو. وقال مدير مستشفى تمبكتو إن ثلاثة رعاة أصيبوا.", ["غاو", "غاو"]),
    ],
)
def test_another_town_that_speaks(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال رئيس بلدية تمبكتو إن القصف قتل ثلاثة رعاة", ["تمبكتو"]),
        ("أعلن حاكم تمبكتو مقتل ثلاثة رعاة في قرية النسيم", ["قرية النسيم"]),
        ("قتل رئيس بلدية تمبكتو وثلاثة رعاة", ["None"] * 2),
    ],
)
def test_mayors_and_governors_speak_of_their_own(text: str, told: list[str]) -> None:
    assert values(text, "location") == told
