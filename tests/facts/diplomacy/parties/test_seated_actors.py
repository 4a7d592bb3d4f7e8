"""Where an actor sits is no target."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رفضت السفارة الغانية بلومي التصعيد", "REJECT refuse السفارة الغانية >"),
        ("نددت نقابة المحامين بكينيا بالهجوم", "ACCUSE denounce نقابة المحامين >"),
        ("نددت نقابة المحامين بكينيا", "ACCUSE denounce نقابة المحامين > كينيا"),
        ("رحبت غانا بكينيا في الاتحاد", "SUPPORT welcome غانا > كينيا"),
    ],
)
def test_the_seat(text: str, told: str) -> None:
    assert acts(text) == [told]
