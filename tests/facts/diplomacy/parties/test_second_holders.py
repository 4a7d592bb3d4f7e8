"""The second of two who hold a title in the dual."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "text",
    [
        "اجتمع وزيرا الدفاع كوفي منساه وسامي الراوي في أكرا",
        "اجتمع وزيرا الدفاع الغاني والكيني كوفي منساه وسامي الراوي في أكرا",
        "اجتمع وزيرا الدفاع الغاني كوفي منساه والكيني سامي الراوي في أكرا",
        "اجتمع الرئيسان الغاني كوفي منساه والكيني سامي الراوي في أكرا",
    ],
)
def test_both_are_named(text: str) -> None:
    assert acts(text) == ["CONSULT meet_with كوفي منساه + سامي الراوي >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اجتمع وزير الدفاع كوفي منساه وسبل التعاون مع توغو كثيرة", "CONSULT meet_with كوفي منساه > توغو"),
        ("طالب الوزير كوفي منساه وسامي الراوي غانا بالحوار", "REQUEST request_verb كوفي منساه > غانا"),
    ],
)
def test_one_is(text: str, told: str) -> None:
    assert acts(text) == [told]
