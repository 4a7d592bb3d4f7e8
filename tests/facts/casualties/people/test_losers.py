"""Whose men an army's losses are, where another state's ministry tells of them."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت وزارة الدفاع الكينية إن الجيش الصومالي خسر 40 جنديا", ["SOM"]),
        ("خسرت القوات الصومالية قرب الحدود 40 جنديا بين قتيل وجريح", ["SOM"]),
        ("أعلنت الأركان الكينية أن خسائر القوات الصومالية بلغت 900 جندي", ["SOM"]),
        ("أعلن الجيش الكيني مقتل 4 جنود في كمين", ["KEN"]),
    ],
)
def test_those_of_whom_it_is_said_that_they_lost_them(text: str, told: list[str]) -> None:
    assert values(text, "nationality") == told


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت وزارة الدفاع الكينية أن قواتها كبدت العدو خسائر بلغت 215 عسكريا",
        "أعلن الجيش الكيني القضاء على 90 جنديا في هجوم",
    ],
)
def test_not_of_the_army_that_did_it_to_its_foe(text: str) -> None:
    assert values(text, "nationality") == ["None"]
