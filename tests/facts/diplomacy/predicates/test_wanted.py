"""The word or object that a predicate's entry needs: behind it, not too far, not its subject."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أرسلت غانا قوات إلى توغو", ["MOBILIZE deploy غانا >"]),
        ("فرضت غانا، في بيان صدر عن الوزارة مساء أمس، عقوبات على توغو", ["SANCTION impose غانا > توغو"]),
    ],
)
def test_the_word_is_there(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "فرضت غانا إيقاعها على المباراة",
        "أرسلت غانا رسالة إلى الفائز",
        "قال ضباط غانيون في رسالة وجهوها لقادتهم إن النصر بعيد",
    ],
)
def test_it_is_not(text: str) -> None:
    assert acts(text) == []


def test_what_is_done_stands_behind_an_aside() -> None:
    assert acts("أكد الرئيس الغاني، خلال اللقاء، وقوف غانا إلى جانب توغو.") == [
        "SUPPORT voice_backing الرئيس الغاني > توغو"
    ]
    assert acts("أقامت غانا، التي تدعم الفصائل، عشرة مواقع للمراقبة العسكرية.")[-1].startswith("MOBILIZE")
