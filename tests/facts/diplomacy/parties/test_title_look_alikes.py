"""Words spelt as a title that are none there."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال إن زعيمي البلدين رفضا المقترح", ["REJECT refuse زعيمي البلدين >"]),
        ("قال إن زعيمي الجارتين رفضا المقترح", ["REJECT refuse زعيمي الجارتين >"]),
        ("رأى زعيمي أن غانا رفضت المقترح", ["REJECT refuse غانا >"]),
        ("تجمع مئات من السكان احتجاجا", ["PROTEST crowd_gathers مئات من السكان >"]),
        ("رحب الفريق كوفي منساه بالمقترح", ["SUPPORT welcome كوفي منساه >"]),
        ("رحب دولة رئيس الوزراء الغاني كوفي منساه بالمقترح", ["SUPPORT welcome كوفي منساه >"]),
        ("رحب سيادة الرئيس كوفي منساه بالمقترح", ["SUPPORT welcome كوفي منساه >"]),
        ("رحبت دولة غانا بالمقترح", ["SUPPORT welcome دولة غانا >"]),
        ("في الاجتماع المقرر غدا رفضت غانا المقترح", ["REJECT refuse غانا >"]),
    ],
)
def test_what_the_word_is(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_state_security_is_no_state() -> None:
    assert acts("اتهمت نيابة أمن الدولة الكينية المتهم بالتعاون مع غانا") == [
        "ACCUSE accuse_of نيابة أمن الدولة الكينية >"
    ]
