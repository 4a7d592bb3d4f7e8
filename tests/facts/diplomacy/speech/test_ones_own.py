"""Acts that a speaker tells of his own movement or forces."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الرئيس الكيني إن حزبه وافق على المقترح", ["AGREE approve الرئيس الكيني >"]),
        (
            "قال وزير الخارجية الكيني إن وزارته لا تزال تطالب الصومال بتقديم ضمانات",
            ["REQUEST request_verb وزير الخارجية الكيني > الصومال ongoing"],
        ),
        ("أكد الرئيس الكيني أن قواته ستنسحب من البلدة", ["RETREAT withdraw قواته > planned"]),
    ],
)
def test_who_speaks_acts(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize("text", ["قال الرئيس الكيني إن حزبه قديم", "قال شاب إن حزبه وافق على المقترح"])
def test_no_act_or_no_speaker(text: str) -> None:
    assert acts(text) == []
