"""Sentences that tell of an event before that of their story: it is not where the story is."""

import pytest
from told import values

from waqai.facts.casualties.times.past_events import leads_year


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة رعاة في محافظة درعا.\nوفي نيسان الماضي قتل ستون جنديا في هجوم.", ["محافظة درعا", "None"]),
        ("قتل تسعة رعاة في محافظة درعا.\nوفي الهجوم قتل ستون جنديا.", ["محافظة درعا", "محافظة درعا"]),
    ],
)
def test_a_past_month_takes_no_place_over(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


def test_what_leads_a_year() -> None:
    assert leads_year("عام")
    assert leads_year("نيسان")
    assert not leads_year("جندي")


def test_who_speaks_of_a_crash_tells_nothing_of_one_years_before() -> None:
    text = "قال حاكم المنطقة إن 40 راكبا قتلوا. وتحطمت طائرة أخرى عام 2000 ما أدى إلى مقتل 169 شخصا."
    assert values(text, "claimant") == ["حاكم المنطقة", "None"]
