"""A state's own soldiers and police are of the state in which they are told to be."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "nation"),
    [
        ("قتل تسعة من القوات الحكومية في بورتسودان", "SDN"),
        ("قتل تسعة من القوات الحكومية في هجوم. ووقع الهجوم بعد يوم من معارك في نيالا والفاشر بالسودان", "SDN"),
        ("عززت الشرطة الكينية حواجزها. وقتل تسعة شرطيين في نيروبي", "KEN"),
        ("عززت الشرطة الكينية حواجزها. وقتل تسعة شرطيين في مقديشو", None),
        ("عززت الشرطة الكينية حواجزها. وقتل تسعة عمال في نيروبي", None),
        ("قتل تسعة شرطيين في نيروبي", None),
        ("عزز الجيش اللبناني حواجزه. وقتل تسعة جنود من قوات حفظ السلام في صيدا", None),
        ("قتل تسعة من القوات الحكومية وحلفائها في بورتسودان", None),
        ("قتل تسعة من القوات الحكومية بينهم ضابطان في بورتسودان", "SDN"),
    ],
)
def test_nation_of_a_states_men(text: str, nation: str | None) -> None:
    assert {fact.nationality for fact in find_casualties(read(text))} == {nation}


def test_allies_of_a_states_men_are_fighters() -> None:
    (fact,) = find_casualties(read("قتل تسعة من القوات الحكومية وحلفائها"))
    assert sorted(fact.victims) == ["militant", "soldier"]
