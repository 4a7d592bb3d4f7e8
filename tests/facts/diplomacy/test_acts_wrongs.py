"""Charges by policies, neglect and dangers that are told; who is there to receive someone."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن توغو تنتهج سياسة عدائية", "ACCUSE follows_bad_policy الوزير الغاني > توغو"),
        ("قال الوزير الغاني إن الهجوم يؤكد عدم التزام توغو بالهدنة", "ACCUSE neglect_told الوزير الغاني > توغو"),
        ("قال الوزير الغاني إن توغو تشكل خطرا كبيرا على بلاده", "ACCUSE poses_danger الوزير الغاني > توغو"),
        ("قال الوزير الغاني إن توغو أكبر ممول للإرهاب", "ACCUSE backs_terror الوزير الغاني > توغو"),
        ("قال الوزير الغاني إن ما فعلته توغو جريمة", "ACCUSE deed_is_wrong الوزير الغاني > توغو"),
        ("قال الوزير الغاني إن ما جرى دليل على وحشية توغو", "ACCUSE proof_of_wrong الوزير الغاني > توغو"),
        ("قال الوزير الغاني إن الهجوم برهان واضح على عجز توغو", "ACCUSE proof_of_wrong الوزير الغاني > توغو"),
        ("كان الرئيس الغاني في استقبال نظيره الكيني", "CONSULT there_to_receive الرئيس الغاني > نظيره الكيني"),
        ("حذر الوزير الغاني من الخطر الذي تشكله توغو", "ACCUSE warn_of_its_danger الوزير الغاني > توغو"),
        (
            "قال الوزير الغاني إن التصريحات التي أدلى بها نظيره الكيني تمثل جريمة",
            "ACCUSE deed_is_wrong الوزير الغاني > نظيره الكيني",
        ),
    ],
)
def test_told(text: str, told: str) -> None:
    assert acts(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير الغاني إن توغو تنتهج سياسة جديدة",
        "قال الوزير الغاني إن الجفاف يشكل خطرا كبيرا على بلاده",
        "قال الوزير الغاني إن توغو لا تشكل خطرا",
        "ترغب غانا في استقبال الوفد الكيني",
        "حذر الوزير الغاني من الخطر الذي تشكله الألغام",
        "قال الوزير الغاني إن تهريب السلاح يمثل جريمة",
    ],
)
def test_not_told(text: str) -> None:
    assert acts(text) == []
