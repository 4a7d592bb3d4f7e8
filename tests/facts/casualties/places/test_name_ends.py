"""Where the name behind a noun of places ends."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # A foreign name that begins like "and"; a verb or a thing behind "and".
        ("قتل ثلاثة عمال في زلزال بولاية وارغلا جنوب البلاد", ["ولاية وارغلا"]),
        ("قتل ثلاثة عمال في ولاية وكانوا يبنون جسرا", ["None"]),
        ("قصف الجيش مدرسة وخياما فقتل ثلاثة عمال", ["None"]),
        # Names that begin like a preposition, with links, in quotation marks.
        ("قتل ثلاثة عمال في حي باب السلام أمس", ["حي باب السلام"]),
        ("قتل ثلاثة عمال في شارع سعد بن معاذ أمس", ["شارع سعد بن معاذ"]),
        ("قتل ثلاثة عمال في قرية “تل الزهر” أمس", ["قرية “تل الزهر”"]),
        ("قتل ثلاثة عمال في قرية النسيم معظمهم فتيان", ["قرية النسيم"]),
        ("تعرضت قرية تل مرزوق لقصف فقتل ثلاثة عمال", ["قرية تل مرزوق"]),
        ("قتل ثلاثة عمال في منطقة سكناهم", ["منطقة سكناهم"]),
        ("قتل ثلاثة عمال في منطقة إقامتهم", ["None"]),
        ("قتل ثلاثة عمال في منطقة الروضة بحي النسيم", ["منطقة الروضة"]),
        ("قتل ثلاثة عمال في منطقة واد الحمص أمس", ["منطقة واد الحمص"]),
        ("قتل ثلاثة عمال في انهيار تلة على خيامهم", ["None"]),
        # Three words of a foreign name, where what lies around it follows.
        ("قتل ثلاثة عمال في قرية كو مين ثار بإقليم ماندالاي", ["قرية كو مين ثار"]),
        ("قتل ثلاثة عمال في قرية النسيم البعيدة نسبيا عن حلب", ["قرية النسيم البعيدة"]),
        # The seat of a body with its name.
        ("قتل ثلاثة عمال بهجوم على مقر صحيفة “النسيم” أمس", ["مقر صحيفة “النسيم”"]),
        ("قتل ثلاثة عمال بهجوم على مقر حزب النسيم أمس", ["مقر حزب النسيم"]),
        ("قتل ثلاثة عمال بهجوم على مقر القوات النيجرية أمس", ["مقر القوات النيجرية"]),
    ],
)
def test_where_names_end(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


def test_a_hospital_is_called_by_whose_gift_it_is() -> None:
    assert values("مقتل 4 مرضى في مستشفى الوفاء السعودي بكسلا", "location") == ["مستشفى الوفاء السعودي"]
    assert values("مقتل 4 شبان قرب مدرسة النسيم برصاص الجيش الكيني", "location") == ["مدرسة النسيم"]


def test_how_people_stood_in_a_square_is_no_part_of_its_name() -> None:
    assert values("قتل 4 شبان في ساحة الأبطال مطالبين بالعدالة", "location") == ["ساحة الأبطال"]
    assert values("قتل 4 شبان في حي تشرين", "location") == ["حي تشرين"]


def test_what_is_revived_is_no_quarter() -> None:
    assert values("وفي السويس قتل تسعة متظاهرين أمس خلال إحياء الذكرى الثانية للثورة", "location") == ["السويس"]
    assert values("قتل تسعة متظاهرين في أحياء الشرقية", "location") == ["أحياء الشرقية"]
