"""Who goes on to act where a thing stands behind the verb, and where whoever stands there may act himself."""

import pytest
from told import acts as rows

_BEFORE = "ندد الوزير الغاني بالهجوم"


@pytest.mark.parametrize(
    "then",
    ["، كما رفض العرض الكيني", "، ورفض العرض الكيني", ". كما رفض العرض الكيني", "، كما رفض الخطوة الكينية"],
)
def test_he_who_acted_goes_on(then: str) -> None:
    refusals = [row for row in rows(f"{_BEFORE}{then}.") if row.startswith("REJECT")]
    assert refusals == ["REJECT refuse الوزير الغاني > كينيا"]


@pytest.mark.parametrize("then", ["، كما رفض الزبير العرض", "، ورفض القادة العرض", "، كما رفض الفريق العرض"])
def test_another_may_act(then: str) -> None:
    assert not any(row.startswith("REJECT refuse الوزير الغاني") for row in rows(f"{_BEFORE}{then}."))
