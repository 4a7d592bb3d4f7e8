"""Whom the holder of a title belongs to, or is accredited to."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب قيادي في حركة طالبان غانا بالحوار", ["REQUEST request_verb قيادي في حركة طالبان > غانا"]),
        ("طالب مسؤولون من الأمم المتحدة غانا بالتحقيق", ["REQUEST request_verb مسؤولون من الأمم المتحدة > غانا"]),
        ("طالب السفير الغاني لدى كينيا توغو بالحوار", ["REQUEST request_verb السفير الغاني لدى كينيا > توغو"]),
    ],
)
def test_of_whom_and_to_whom(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب قيادي في غانا توغو بالحوار", ["REQUEST request_verb قيادي > توغو"]),
    ],
)
def test_where_somebody_is(text: str, told: list[str]) -> None:
    assert acts(text) == told
