"""When an act took place: the date of its clause or sentence, for a planned one a day to come."""

from datetime import date

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read

MONDAY = date(2024, 7, 8)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("طردت غانا السفير الكيني الجمعة", "2024-07-05"),
        ("طردت غانا السفير الكيني في 3 مارس 2024", "2024-03-03"),
        ("من المقرر أن يزور الرئيس الغاني كينيا في 20 يوليو 2024", "2024-07-20"),
        ("من المقرر أن يزور الرئيس الغاني كينيا", None),
        ("أعلنت غانا الجمعة طرد السفير الكيني ردا على خطوة كينيا الشهر الماضي", "2024-07-05"),
    ],
)
def test_the_day_of_an_act(text: str, day: str | None) -> None:
    assert [act.event_date for act in find_acts(read(text, MONDAY))] == [day]


def test_no_day_without_a_publication() -> None:
    assert [act.event_date for act in find_acts(read("طردت غانا السفير الكيني الجمعة"))] == [None]


def test_the_day_that_something_was_announced_is_that_of_the_act() -> None:
    (act,) = find_acts(read("أعلنت غانا، الجمعة، طرد السفير الكيني", MONDAY))
    assert (act.event_date, act.date_prec) == ("2024-07-05", 1)
