"""Figures of speech count nobody; the same words behind a preposition change nothing."""

import pytest
from told import counts


@pytest.mark.parametrize(
    "text",
    [
        "قتل لاعب الجناح المباراة بهدف مبكر",
        "أصيب مئات السكان بالذعر بعد الهزة",
        "آلاف المشجعين أصيبوا بخيبة أمل",
        "قتل الغلاء أحلام آلاف الخريجين",
        "الفقر يقتل طموح مئات الطلاب",
        "أصاب اليأس آلاف العاطلين",
        "أصابت العدوى 30 طالبا",
        "خطف لاعبان الأضواء في الافتتاح",
        "فقد ثلاثة حراس مناصبهم بعد الفضيحة",
        "أطاح الرئيس بثلاثة وزراء",
        "استشهد الكاتب بثلاثة أبيات من الشعر",
        "تصيب الملاريا 240 مليون شخص سنويا",
    ],
)
def test_figures(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل لاعب في المباراة", ["killed 1 verb_person"]),
        ("قتل خلال اللقاء ستة طلاب", ["killed 6 verb_person"]),
        ("استشهد الكاتب برصاصة في الرأس", ["killed 1 verb_title"]),
        ("أصيب 30 طالبا بجروح بعد حالة من الذعر", ["injured 30 verb_person"]),
        ("قتل الوباء 30 طالبا", ["killed 30 verb_person"]),
        ("قتل ثلاثة عمال وفقدت القرية الأمل", ["killed 3 verb_person"]),
        ("أطاحت الشرطة بثلاثة مهربين", ["detained 3 verb_person"]),
    ],
)
def test_what_is_none(text: str, told: list[str]) -> None:
    assert counts(text) == told
