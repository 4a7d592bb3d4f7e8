"""Sentences that tell of an event before that of their story: it is not where the story is."""

import pytest
from told import values

from waqai.facts.casualties.past_events import is_year, leads_year


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة رعاة في محافظة درعا.\nوفي نيسان الماضي قتل ستون جنديا في هجوم.", ["محافظة درعا", "None"]),
        ("قتل تسعة رعاة في محافظة درعا.\nوفي الهجوم قتل ستون جنديا.", ["محافظة درعا", "محافظة درعا"]),
    ],
)
def test_a_past_month_takes_no_place_over(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "year"), [("2011", True), ("1999", True), ("2100", False), ("350", False), ("عام", False)]
)
def test_years(text: str, year: bool) -> None:
    assert is_year(text) is year


def test_what_leads_a_year() -> None:
    assert leads_year("عام")
    assert leads_year("نيسان")
    assert not leads_year("جندي")
