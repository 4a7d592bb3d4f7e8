"""REJECT told by nouns and refusals in what is said: taking part suspended, no concessions."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلنت غانا تعليق مشاركتها في المفاوضات مع توغو", ["REJECT suspending_part غانا > توغو"]),
        ("علقت غانا مشاركتها في المفاوضات مع توغو", ["REJECT suspend_talks غانا > توغو"]),
        ("قالت غانا إنها لن تقدم تنازلات لتوغو", ["REJECT defy غانا > توغو"]),
        ("قالت غانا إنها لن تستأنف المحادثات مع توغو", ["REJECT defy غانا > توغو"]),
        ("قالت غانا إنها لن تعود إلى طاولة الحوار", ["REJECT defy غانا >"]),
        ("قال الوزير الغاني إن هذا الحكم كان غير مبرر", ["ACCUSE unbearable الوزير الغاني >"]),
        ("أعلنت غانا اعتراضها على بناء السد", ["REJECT voice_refusal غانا >"]),
    ],
)
def test_who_refuses(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "رفضت غانا تعليق المفاوضات",
        "الجيش الغاني: إطلاق ثلاث مسيرات وغانا تؤكد اعتراضها",
        "كتب الوزير الغاني تعليق الصورة",
        "علق الوزير الغاني على المفاوضات",
    ],
)
def test_no_refusal(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الرئيس الغاني يوقع قرار الانسحاب من الاتفاق مع كينيا", ["REJECT sign_withdrawal الرئيس الغاني > كينيا"]),
        ("كذّب الوزير الغاني مزاعم كينيا بشأن الحدود", ["REJECT belie الوزير الغاني > كينيا"]),
        ("مقترح تم رفضه من قبل الحكومة الغانية", ["REJECT reject_noun الحكومة الغانية >"]),
    ],
)
def test_treaties_left_and_claims_belied(text: str, told: list[str]) -> None:
    assert acts(text) == told
