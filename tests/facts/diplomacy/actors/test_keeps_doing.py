"""Who keeps saying what a noun tells."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دأب الرئيس الكيني على انتقاد الاتفاق", ["ACCUSE accuse_noun الرئيس الكيني >"]),
        ("واصلت غانا التنديد بالحصار", ["ACCUSE accuse_noun غانا >"]),
        ("غانا تواصل التنديد بالحصار", ["ACCUSE accuse_noun غانا >"]),
        ("واصل السكان التنديد بالحصار", []),
        ("استمر عرض غانا في المعرض بعد التنديد بالحصار", []),
    ],
)
def test_the_subject_of_the_verb(text: str, told: list[str]) -> None:
    assert acts(text) == told
