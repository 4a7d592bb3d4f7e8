"""Acts made by speaking: demands, threats and charges inside what someone is reported to say."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الرئيس الغاني إن على توغو أن تنسحب", ["REQUEST must الرئيس الغاني > توغو"]),
        ("قال الرئيس الغاني إن توغو يجب أن تنسحب", ["REQUEST must الرئيس الغاني > توغو"]),
        ("الرئيس الغاني: سندمر مواقع توغو", ["THREATEN will_pay الرئيس الغاني > توغو"]),
        ("الرئيس الغاني: يجب وقف القتال", ["REQUEST must الرئيس الغاني >"]),
    ],
)
def test_what_one_says_is_an_act(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "على توغو أن تنسحب",
        "يجب وقف القتال",
    ],
)
def test_what_nobody_says(text: str) -> None:
    assert acts(text) == []
