"""Who speaks in a headline: before its colon, in its first half or in its second."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وزارة الصحة: مقتل تسعة عمال في حريق", ["وزارة الصحة"]),
        ("«كتائب النور»: قتلنا تسعة جنود", ["كتائب النور"]),
        ("الحماية المدنية/ حصيلة اليوم: تسعة قتلى", ["الحماية المدنية"]),
        ("بيان لوزارة الصحة: مقتل تسعة عمال", ["وزارة الصحة"]),
        ("تصريح صحفي للجبهة الوطنية: مقتل تسعة جنود", ["الجبهة الوطنية"]),
        ("مسؤول لقناة محلية: مقتل تسعة عمال", ["مسؤول"]),
        ("بوتين للصحفيين: مقتل تسعة جنود", ["بوتين"]),
    ],
)
def test_who_speaks_before_the_colon(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قناة النهر عن مصدر أمني: مقتل تسعة جنود", ["مصدر أمني قناة النهر"]),
    ],
)
def test_the_source_behind_its_relay(text: str, told: list[str]) -> None:
    assert values(text, "claimant", "relayed_by") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الحركة تزعم قتل تسعة جنود ومصدر عسكري: جريح واحد", ["الحركة", "مصدر عسكري"]),
    ],
)
def test_the_second_half(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زلزال غرب إيران: مقتل تسعة عمال", ["None"]),
        ("لبنان: مقتل تسعة عمال في حريق", ["None"]),
        ("شاهد: مقتل تسعة عمال في حريق", ["None"]),
        ("الرئيس يجتمع بالوزير: مقتل تسعة عمال في حريق", ["None"]),
    ],
)
def test_a_topic_a_dateline_or_a_bidding_names_nobody(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("15:20 الدفاع المدني: مقتل تسعة عمال", ["الدفاع المدني"]),
        ("🔴 وزارة الصحة: مقتل تسعة عمال", ["وزارة الصحة"]),
        ("#عاجل مصادر طبية: مقتل تسعة عمال", ["مصادر طبية"]),
        ("15:20 حريق في المصنع: مقتل تسعة عمال", ["None"]),
    ],
)
def test_who_speaks_behind_marks_and_the_hour(text: str, told: list[str]) -> None:
    assert values(text, "claimant") == told


def test_floods_are_no_capital() -> None:
    assert values("سيول كسلا: 40 قتيلا", "claimant") == ["None"]
    assert values("سيول: 40 قتيلا", "claimant") == ["سيول"]
