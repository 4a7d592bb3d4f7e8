"""Two dots for the colon of a headline."""

import pytest
from told import acts


@pytest.mark.parametrize("dots", ["..", "...", "…"])
@pytest.mark.parametrize("opening", ["الوزير الغاني سامي الراوي", "الوزير الغاني سامي الراوي خلال القمة"])
def test_who_speaks(opening: str, dots: str) -> None:
    assert "REQUEST call_verb سامي الراوي >" in acts(f"{opening}{dots} ندعو إلى الهدوء")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("حركة طالبان.. لن نقبل بالهدنة", ["REJECT untrue حركة طالبان >"]),
        ('الوزير الغاني.. "نرفض الهدنة"', ["REJECT refuse الوزير الغاني >"]),
        ("الوزير الغاني. نرفض الهدنة", []),
        ("غانا وكينيا.. نحو اتفاق جديد", []),
        ("عاد الوزير الغاني.. نرفض الهدنة", []),
    ],
)
def test_what_stands_behind_the_dots(text: str, told: list[str]) -> None:
    assert acts(text) == told
