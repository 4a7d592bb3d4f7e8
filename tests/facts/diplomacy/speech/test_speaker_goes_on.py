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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قال الوزير الكيني إن الوضع صعب. وأضاف أن السيل كبير، داعيا غانا إلى الحوار.",
            "REQUEST request_part الوزير الكيني > غانا",
        ),
        (
            "قالت الخارجية الكينية إن الوضع صعب. وأشارت إلى أن السيل كبير، متهمة غانا بالتقصير.",
            "ACCUSE accuse_part الخارجية الكينية > غانا",
        ),
        (
            'قال كوفي منساه إن "الوضع صعب. والسيل كبير". وأضاف أن المطر غزير، منددا بالقرار الغاني.',
            "ACCUSE denounce_part كوفي منساه > غانا",
        ),
        (
            "قال الوزير الكيني إن الوضع صعب. وأضاف أن غانا تعاني، متهمة توغو بالتقصير.",
            "ACCUSE accuse_part غانا > توغو",
        ),
    ],
)
def test_who_goes_on_in_a_sentence_that_does_not_name_him(text: str, told: str) -> None:
    assert acts(text)[-1] == told
