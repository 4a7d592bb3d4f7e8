"""When "a gathering" is the verb that is spelt so."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تجمع العمال أمام السفارة الكينية", ["PROTEST gather_before_seat العمال > السفارة الكينية"]),
        ("تجمع السكان في ساحة القرية رافضين القرار", ["PROTEST crowd_gathers السكان >"]),
        ("تجمع عمال المصنع في القرية احتجاجا على القرار", ["PROTEST crowd_gathers عمال المصنع >"]),
        ("قمة تجمع الرئيس الغاني ونظيره الكيني", ["CONSULT meeting الرئيس الغاني + نظيره الكيني >"]),
    ],
)
def test_the_verb(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_the_noun() -> None:
    assert acts("رفض تجمع العمال العرض الكيني") == ["REJECT refuse تجمع العمال > كينيا"]
    assert acts("تجمع العمال يرفض العرض الكيني") == ["REJECT refuse تجمع العمال > كينيا"]
