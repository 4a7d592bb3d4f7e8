"""Targets that no lexicon knows: people asked, met or struck, told by what they are."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعت غانا المزارعين إلى الهدوء", ["REQUEST call_verb غانا > المزارعين"]),
        ("دعت المعارضة الرئيسية في البلاد إلى الهدوء", ["REQUEST call_verb المعارضة >"]),
        ("دعت اللجان المركزية أهالي القرية إلى الهدوء", ["REQUEST call_verb اللجان > أهالي القرية"]),
        (
            "دعا مسؤول الشؤون الإنسانية والمساعدات الطارئة المانحين إلى الهدوء",
            ["REQUEST call_verb مسؤول الشؤون الإنسانية > المانحين"],
        ),
        ("دعت غانا لجان الأحياء إلى الهدوء", ["REQUEST call_verb غانا > لجان الأحياء"]),
        ("دعا الرئيس الغاني لتسريع المرحلة الأولى", ["REQUEST call_verb الرئيس الغاني >"]),
        ("دعا مجلس السلم التابع للاتحاد إلى الهدوء", ["REQUEST call_verb مجلس السلم >"]),
        ("حث رئيس كينيا أنصاره على المشاركة", ["REQUEST request_verb رئيس كينيا > أنصاره"]),
        ("التقى رئيس كينيا وجهاء المدينة", ["CONSULT meet رئيس كينيا > وجهاء المدينة"]),
        ("اجتمع رئيس كينيا بسكان الحي", ["CONSULT meet_with رئيس كينيا > سكان الحي"]),
        ("سيلتقي رئيس كينيا بالناجين غدا", ["CONSULT meet رئيس كينيا > الناجين planned"]),
        ("التقى رئيس كينيا بجمع من أبناء القرية", ["CONSULT meet رئيس كينيا > جمع من أبناء القرية"]),
        ("اتهمت غانا سكان القرية بالسرقة", ["ACCUSE accuse_of غانا > سكان القرية"]),
    ],
)
def test_people_by_what_they_are(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "التقى رئيس كينيا الصحافة في قاعة القصر",
        "تستقبل مستشفيات كينيا الجرحى",
    ],
)
def test_no_people(text: str) -> None:
    assert acts(text) == []


def test_partners_are_counted() -> None:
    told = ["REQUEST call_verb غانا > شركاءها الـ14"]
    assert acts("دعت غانا شركاءها الـ14 في المجلس إلى فرض عقوبات على توغو.") == told
