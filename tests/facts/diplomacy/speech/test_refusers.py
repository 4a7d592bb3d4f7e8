"""Who will not do something, where he is told of and does not speak himself."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت هيئة الإذاعة الكينية إن الرئيس الغاني لن يحضر قمة المناخ", ["REJECT defy الرئيس الغاني >"]),
        ("الرئيس الغاني لن يشارك في قمة المناخ", ["REJECT defy الرئيس الغاني >"]),
        # One's own side and oneself refuse by the one who speaks.
        ("قال المتحدث باسم الحكومة الغانية إن غانا لن تقبل العرض", ["REJECT defy المتحدث باسم الحكومة الغانية >"]),
        ("قال الرئيس الغاني إنه لن يحضر القمة", ["REJECT defy الرئيس الغاني >"]),
    ],
)
def test_who_refuses(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize("text", ["زار لومي وفد الرئيس الغاني لن يشارك فيه", "غانا لن تشارك في كأس العالم"])
def test_no_refusal(text: str) -> None:
    assert not [act for act in acts(text) if "defy" in act]
