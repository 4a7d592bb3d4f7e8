"""The past year of an act of which no day is told, and years of something else."""

from datetime import date

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("وانسحبت غانا في 2018 من الاتفاق المبرم عام 2015 مع كينيا", ("2018-01-01", 5)),
        ("وفي عام 2002 وقعت غانا اتفاقا مع كينيا", ("2002-01-01", 5)),
        ("طردت غانا السفير الكيني عام 2011", ("2011-01-01", 5)),
        ("دعت غانا إلى إجراء الانتخابات في 2019", ("2024-07-08", 2)),
        ("طردت غانا السفير الكيني الجمعة بعد أزمة عام 2011", ("2024-07-05", 1)),
    ],
)
def test_a_year_right_behind_the_act_is_its_own(text: str, day: tuple[str, int]) -> None:
    act = find_acts(read(text, date(2024, 7, 8)))[0]
    assert (act.event_date, act.date_prec) == day
