"""Counts of which the places of a story tell nothing."""

from told import values

_STORY = "قتل ثلاثة جنود في تدمر.\n"


def test_remains_handed_over_are_of_no_place() -> None:
    assert values(_STORY + "وتسلم الصليب الأحمر رفات سبعة جنود.", "location") == ["تدمر", "None"]


def test_remains_found_are_where_the_story_is() -> None:
    assert values(_STORY + "وعثر الأهالي على رفات سبعة جنود.", "location") == ["تدمر", "تدمر"]
