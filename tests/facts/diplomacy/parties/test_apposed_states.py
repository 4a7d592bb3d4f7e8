"""States named behind what they are together act; others behind them are asked."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعت الدول الأربع غانا وكينيا ومالي وتوغو إلى وقف القتال", "غانا + كينيا + مالي + توغو >"),
        ("دعت الدول الثلاث (غانا وكينيا ومالي) توغو إلى وقف القتال", "غانا + كينيا + مالي > توغو"),
        ("دعت دول الترويكا، غانا وكينيا، توغو إلى وقف القتال", "غانا + كينيا > توغو"),
        ("دعت الدول الكبرى غانا وكينيا إلى وقف القتال", "الدول الكبرى > غانا + كينيا"),
    ],
)
def test_who_asks(text: str, told: str) -> None:
    assert acts(text) == [f"REQUEST call_verb {told}"]
