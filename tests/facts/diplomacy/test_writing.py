"""An act written out: its topic by what its type is about, and whether it is quoted."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أرسلت غانا مساعدات إلى توغو", ["AID give_aid غانا > توغو humanitarian_aid False"]),
        ('قال الرئيس الغاني: "غانا ترفض القرار"', ["REJECT refuse غانا > other True"]),
    ],
)
def test_topic_and_quotation(text: str, told: list[str]) -> None:
    assert acts(text, "topics", "quoted") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الرئيس الغاني إن غانا ترفض القرار", ["REJECT refuse غانا > other False"]),
    ],
)
def test_not_quoted(text: str, told: list[str]) -> None:
    assert acts(text, "topics", "quoted") == told
