"""Acts told of what stands before their verb or participle."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دخلت الهدنة التي أعلنها الجيش الكيني يومها الثاني", ["AGREE truce_it_declared الجيش الكيني >"]),
        (
            "المبادرة التي طرحتها غانا على توغو لوقف القتال",
            ["REQUEST plan_it_put غانا > توغو proposed"],
        ),
        ("المطالب التي رفعتها المعارضة إلى الحكومة", ["REQUEST demand_it_raised المعارضة > الحكومة"]),
        ("الاجتماع الذي عقده قادة غرب أفريقيا", ["CONSULT meeting_it_held قادة غرب أفريقيا >"]),
        ("الاتصال الذي أجراه الرئيس الكيني بنظيره الغاني", ["CONSULT call_it_made الرئيس الكيني > نظيره الغاني"]),
        ("القرار الذي تبناه مجلس الأمن أمس", ["AGREE ruling_it_made مجلس الأمن >"]),
        ("الأسرى الذين أفرجت عنهم الحكومة الكينية", ["RETREAT captives_it_freed الحكومة الكينية >"]),
        ("الإجراءات التي اتخذتها غانا ضد توغو", ["SANCTION measures_it_took غانا > توغو"]),
        ("مقاطعة توغو من قبل غانا وكينيا", ["SANCTION boycott_by غانا + كينيا > توغو"]),
        ("المساعدات المقدمة من اليابان إلى غانا كبيرة", ["AID aid_given_by اليابان > غانا"]),
        ("العقوبات المفروضة من قبل كندا على توغو", ["SANCTION penalties_put_by كندا > توغو"]),
        (
            "مذكرتا توقيف أصدرتهما المحكمة الجنائية الدولية أمس",
            ["ACCUSE warrant_it_issued المحكمة الجنائية الدولية >"],
        ),
        ("المقترح المقدم من جانب غانا لوقف القتال", ["REQUEST plan_put_by غانا > proposed"]),
    ],
)
def test_what_stands_before_is_taken_up(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "الهدنة التي لم تعلنها كينيا",
        "الاجتماع المقرر عقده الأسبوع المقبل",
        "القرار الذي أصدره الوزير الكيني",
        "العقوبات المفروضة على توغو",
        "المساعدات المقدمة إلى غانا",
    ],
)
def test_no_one_acts(text: str) -> None:
    assert acts(text) == []
