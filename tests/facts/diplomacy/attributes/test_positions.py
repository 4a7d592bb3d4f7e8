"""The position that an act takes on what is negotiated, and the condition that it hangs on."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رفضت غانا وقف إطلاق النار", ["REJECT refuse غانا > rejects ceasefire None"]),
        ("طالبت غانا توغو بوقف إطلاق النار", ["REQUEST request_verb غانا > توغو demands ceasefire None"]),
        (
            "وافقت غانا على وقف إطلاق النار بشرط انسحاب القوات",
            ["AGREE approve غانا > conditions ceasefire بشرط انسحاب القوات"],
        ),
    ],
)
def test_stance_issue_and_condition(text: str, told: list[str]) -> None:
    assert acts(text, "stance", "issue", "condition") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طردت كينيا السفير الغاني", ["SANCTION expel كينيا > السفير الغاني None None None"]),
        ("رحبت غانا بالقرار", ["SUPPORT welcome غانا > None None None"]),
    ],
)
def test_no_position(text: str, told: list[str]) -> None:
    assert acts(text, "stance", "issue", "condition") == told
