"""Who speaks by a verb of saying: its subject, or the one who goes on."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن على كينيا أن تنسحب", ["REQUEST must الوزير الغاني > كينيا"]),
        ("دعا الرئيس الغاني إلى الهدوء. وقال إن على توغو أن تنسحب", ["REQUEST must الرئيس الغاني > توغو"]),
    ],
)
def test_the_speaker_demands(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعا الرئيس الغاني إلى الهدوء. قال شيخ القبيلة إن على توغو أن تنسحب", ["REQUEST call_verb الرئيس الغاني >"]),
    ],
)
def test_somebody_unknown_speaks(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن رد بلاده سيكون قاسيا", ["THREATEN answer_harsh الوزير الغاني >"]),
        ("بعد أن رد الوزير الغاني بأن على توغو أن تنسحب", ["REQUEST must الوزير الغاني > توغو"]),
    ],
)
def test_an_answer_that_is_told_does_not_speak(text: str, told: list[str]) -> None:
    assert acts(text) == told
