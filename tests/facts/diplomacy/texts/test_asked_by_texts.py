"""Whom a text asks is not who asks."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رفضت غانا مشروع قرار كينيا في مجلس الأمن يدعو توغو إلى الرد.", ["REQUEST call_verb > توغو"]),
        ("الوزير الكيني يدعو توغو إلى الرد.", ["REQUEST call_verb الوزير الكيني > توغو"]),
        ("رفضت غانا القرار. الوزير الكيني يدعو إلى الرد.", ["REQUEST call_verb الوزير الكيني >"]),
    ],
)
def test_whom_a_draft_resolution_calls_does_not_call(text: str, told: list[str]) -> None:
    assert [row for row in acts(text) if row.startswith("REQUEST")] == told
