"""What is remembered while a text is read: who acted and who spoke last."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الرئيس الغاني إنه عاد.\nوأكد أن على توغو أن تنسحب.", ["REQUEST must الرئيس الغاني > توغو"]),
        (
            "انتقدت غانا القرار. وناشدت مجلس الأمن التدخل.",
            ["ACCUSE accuse_verb غانا >", "REQUEST request_verb غانا > مجلس الأمن"],
        ),
    ],
)
def test_who_acted_or_spoke_last_goes_on(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الغاني إنه عاد.\nوصل القطار أمس.\nوكان الجو جميلا.\nوعلى توغو أن تنسحب.",
    ],
)
def test_who_spoke_long_before_does_not(text: str) -> None:
    assert acts(text) == []
