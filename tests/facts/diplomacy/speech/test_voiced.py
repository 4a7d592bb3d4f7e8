"""Whose refusal, sympathy or charge another voices, and who is charged by a noun."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("جدد الوزير رفض غانا أشكال التدخل", ["REJECT voice_refusal الوزير >"]),
        ("أكد الوزير تضامن غانا الكامل مع توغو", ["SUPPORT voice_support الوزير > توغو"]),
        ("أكد الناطق إدانة غانا واستنكارها لهذا التفجير", ["ACCUSE voice_concern الناطق >"]),
        ("عبرت وزارة الخارجية عن إدانة واستنكار غانا الشديدين للتفجير", ["ACCUSE accuse_noun وزارة الخارجية >"]),
        ("جدد السفير دعم غانا لجهود الوساطة", ["SUPPORT voice_backing السفير >"]),
        ("أكد الوزير دعم غانا لتجاوز الأزمة", ["SUPPORT voice_backing الوزير > غانا"]),
        ("شدد الوزير على رفض الحكومة أي تدخل", ["REJECT stress_refusal الوزير >"]),
    ],
)
def test_the_owner_of_what_is_voiced_is_no_target(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن المجلس إدانة توغو بسبب الحرب", ["ACCUSE accuse_noun المجلس > توغو"]),
        ("أعرب المجلس عن إدانة توغو لقصفها السوق", ["ACCUSE accuse_noun المجلس > توغو"]),
        ("جاءت إدانة توغو للتفجير متأخرة", ["ACCUSE accuse_noun توغو >"]),
        ("جاء ذلك بعد اتهام غانا توغو بالكذب", ["ACCUSE accusing غانا > توغو"]),
        ("وقع الاشتباك بعد اتهام الشرطة في القرية حركة طالبان بقتل شيخين", ["ACCUSE accusing الشرطة > حركة طالبان"]),
        ("استقال بعد اتهام الحكومة بالكذب", []),
        ("الانتقادات الحادة التي وجهتها غانا إلى توغو", ["ACCUSE charges_levelled غانا > توغو"]),
    ],
)
def test_who_is_charged_and_who_charges(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_whose_standing_by_another_is_voiced() -> None:
    assert acts("أكدت الوزارة وقوف غانا إلى جانب كينيا") == ["SUPPORT voice_backing الوزارة > كينيا"]
