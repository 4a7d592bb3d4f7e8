"""Acts told by a noun, and when such a noun tells none."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زيارة الوزير الغاني إلى توغو", ["CONSULT visit_noun الوزير الغاني > توغو"]),
        ("تقاربا بعد اتفاق الجانبين على تسيير دوريات", ["AGREE deal_between الجانبين >"]),
        ("غضب بعد استضافة الرئيس الكيني لوفد الحركة", ["CONSULT hosting_guest الرئيس الكيني > وفد الحركة"]),
        ("اتفاق بين غانا وكينيا على وقف إطلاق النار", ["AGREE headline_deal غانا + كينيا >"]),
    ],
)
def test_an_act_by_its_noun(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "على هامش اجتماعات الأمم المتحدة عاد الوفد",
        "وقعت الزيارة أثرا طيبا",
        "قال الوزير الغاني عقب هذا اللقاء كلاما عن كينيا",  # it was told before
        "قالت اللجنة إنها لا تستطيع تأكيد هذا الاتهام أو نفيه",
        'قال المرصد إنه لا يستطيع "تأكيد" النبأ أو "نفيه"',
        "لم يصدر عن الحكومة الكينية أي تأكيد أو نفي للخبر",
        "تقام المنطقة على خطوط التماس بين قوات الحكومة والمعارضة",  # contact is spelt as a petition
    ],
)
def test_a_noun_that_tells_none(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "استقبل الرئيس الغاني وزيرة الدفاع الكينية. وجرى خلال اللقاء التأكيد على ضرورة الحوار",
            [
                "CONSULT meet الرئيس الغاني > وزيرة الدفاع الكينية",
                "REQUEST stressed_there الرئيس الغاني + وزيرة الدفاع الكينية >",
            ],
        ),
        ("عقد اجتماع في أكرا، وتم التأكيد على ضرورة الحوار", []),
        ("وجرى التأكيد على أهمية العلاقات بين البلدين", []),
    ],
)
def test_what_those_who_met_stress(text: str, told: list[str]) -> None:
    assert acts(text) == told
