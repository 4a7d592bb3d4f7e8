"""What an act is about that takes up an act told before."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("اقترحت غانا هدنة لأسبوع.\nورفضت كندا العرض.", ["غانا"]),
        ("وقعت غانا وكينيا اتفاقية سلام.\nورحبت كندا بالاتفاق.", ["غانا", "كينيا"]),
        ("فرضت غانا عقوبات على توغو.\nونددت كندا بالعقوبات.", ["غانا"]),
        # One does not welcome one's own step.
        ("فرضت غانا عقوبات على توغو.\nونددت غانا بالعقوبات.", []),
        # Taken up is what the predicate governs, not what stands farther on.
        ("اقترحت غانا هدنة لأسبوع.\nورفضت كندا إرسال جنودها للمشاركة في تنفيذ المقترح.", []),
        # Too far back, and nothing that it could take up.
        ("اقترحت غانا هدنة.\nهطل المطر.\nهبت الريح.\nطلع القمر.\nورفضت كندا العرض.", []),
        ("هطل المطر أمس.\nورفضت كندا العرض.", []),
    ],
)
def test_whose_act_is_taken_up(text: str, targets: list[str]) -> None:
    assert find_acts(read(text))[-1].targets == targets
