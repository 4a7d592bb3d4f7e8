"""What threatens a party may be a thing, so that the party behind the verb acts on no one."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("حذر الوزير من خطر يهدد غانا", []),
        ("رفض الوزير الخطة. وتهدد غانا بقطع العلاقات", ["THREATEN threaten_verb غانا >"]),
    ],
)
def test_who_threatens(text: str, told: list[str]) -> None:
    assert [row for row in acts(text) if row.startswith("THREATEN")] == told
