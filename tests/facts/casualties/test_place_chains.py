"""Places that stand together: one with what lies around it, and which of them is meant."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في قرية العمارنة بريف حلب الشرقي", ["قرية العمارنة"]),
        ("قتل ثلاثة عمال في ولاية سنار، في بلدة الدندر", ["بلدة الدندر"]),
        ("أصيب رجلان بقصف استهدف نقطة في جبل النسور بقرية العمارنة", ["قرية العمارنة"]),
        ("أصيب رجلان بقصف قرب مدرسة النهضة في مدينة سراقب", ["مدينة سراقب"]),
        ("قتل ثلاثة عمال بتصادم على طريق سامراء – تكريت في منطقة البلوط", ["منطقة البلوط"]),
        ("قتل ثلاثة عمال في غارة شمال مدينة تكريت قرب قرية البلوط", ["قرية البلوط"]),
        ("اشتبك الرعاة في منطقة البلوط أقصى شمال تشاد فقتل ثلاثة", ["منطقة البلوط"]),
    ],
)
def test_which_of_a_chain_is_the_place(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب رجلان بقصف على مدرسة النهضة في مدينة سراقب", ["مدرسة النهضة"]),
        ("تلقى ثلاثة جرحى العلاج في الغوطة الشرقية لدمشق", ["الغوطة الشرقية"]),
    ],
)
def test_a_building_of_its_own(text: str, told: list[str]) -> None:
    assert values(text, "location") == told
