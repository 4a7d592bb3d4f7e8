"""Where an act took place: the place visited, else one led by في or ب in its clause."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التقى الرئيس الغاني الرئيس الكيني في جنيف", ["CONSULT meet الرئيس الغاني > الرئيس الكيني جنيف"]),
        ("زار الرئيس الغاني القاهرة", ["CONSULT visit الرئيس الغاني > القاهرة القاهرة"]),
        ("شهدت القاهرة مظاهرات ضد القرار", ["PROTEST protests_seen > القاهرة"]),
    ],
)
def test_the_place(text: str, told: list[str]) -> None:
    assert acts(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طردت غانا السفير الكيني في جنيف", ["SANCTION expel غانا > السفير الكيني None"]),
        ("وقعت غانا وكينيا اتفاقا لوقف القتال في غزة", ["AGREE conclude غانا + كينيا > None"]),
    ],
)
def test_no_place_of_the_act(text: str, told: list[str]) -> None:
    assert acts(text, "location") == told
