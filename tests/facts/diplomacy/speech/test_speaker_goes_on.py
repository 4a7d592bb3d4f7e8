"""A participle behind a comma is of the one who speaks in its sentence, not of those he speaks of."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير سامي نصار إن غانا ترفض الحوار، داعيا كينيا إلى الرد.", "REQUEST request_part سامي نصار > كينيا"),
        ("أكدت كينيا أن الجيش الغاني يرفض الحوار، متهمة غانا بالكذب.", "ACCUSE accuse_part كينيا > غانا"),
        ("أكدت الوزيرة هدى نصار أن الجيش الغاني يرفض الحوار، متهمة غانا بالكذب.", "ACCUSE accuse_part هدى نصار > غانا"),
        ("قال الوزير سامي نصار إن الجيش الكيني قبل الهدنة، متهما غانا بالكذب.", "ACCUSE accuse_part سامي نصار > غانا"),
        (
            "قال الوزير سامي نصار إن كينيا رفضت الهدنة، ودعا الأمم المتحدة إلى الرد.",
            "REQUEST call_verb سامي نصار > الأمم المتحدة",
        ),
    ],
)
def test_who_speaks_goes_on(text: str, told: str) -> None:
    assert acts(text)[-1] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير سامي نصار إن كينيا تركت الحوار متهمة غانا بالكذب.", "ACCUSE accuse_part كينيا > غانا"),
        ("قال الوزير سامي نصار إن كينيا رفضت الحوار، متهمة غانا بالكذب.", "ACCUSE accuse_part كينيا > غانا"),
        ("ترك الجيش الغاني القرية متهما كينيا بالكذب.", "ACCUSE accuse_part الجيش الغاني > كينيا"),
    ],
)
def test_who_acted_last_goes_on(text: str, told: str) -> None:
    assert acts(text)[-1] == told
