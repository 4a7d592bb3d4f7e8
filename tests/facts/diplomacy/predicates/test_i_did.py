"""What a man says that he has done himself, in a form that may be a woman's."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الرئيس الكيني: طلبت من غانا التسجيلات", ["REQUEST ask_of الرئيس الكيني > غانا"]),
        ('قال الرئيس الكيني: "رفضت العرض"', ["REJECT refuse الرئيس الكيني >"]),
        ('قال الرئيس الكيني: "رفضت المحكمة العليا العرض"', ["REJECT refuse المحكمة العليا >"]),
        ('قال الرئيس الكيني: "اتفقت طوائف على الصلاة"', []),
        ("غانا: طلبت من كينيا التسجيلات", []),
    ],
)
def test_who_did_it(text: str, told: list[str]) -> None:
    assert acts(text) == told
