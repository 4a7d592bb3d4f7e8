"""Those whom a masdar befell, led by ل or told of as a wave."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اعتقال الشرطة لطالب في كانو", ["detained 1 masdar_person"]),
        ("حملة اعتقال لثلاثين طالبا", ["detained 30 masdar_person"]),
        ("شنت الحركة حملة اختطاف لعدد من الشيوخ", ["captive 3+ masdar_person"]),
        ("الاعتقال التعسفي لعشرات الصحفيين في كمبالا", ["detained 20+ masdar_person"]),
        ("أدى الهجوم إلى موجة نزوح بعشرات الآلاف", ["displaced 20000+ masdar_of"]),
        ("نزوح جماعي لنحو 40 ألف شخص", ["displaced 40000 masdar_person"]),
        ("القتل العمد لثلاثة أسباب", []),
        ("أصدر الحاكم أوامر إخلاء قسري لنحو 70 ألف شخص", []),
        ("ترفض كينيا التهجير القسري لمليوني صومالي", []),
        ("السجن لثلاثة متهمين", []),
        ("يطالب الأهالي بوقف احتجاز جثة منفذ الهجوم", []),
    ],
)
def test_the_object_of_a_masdar(text: str, told: list[str]) -> None:
    assert counts(text) == told
