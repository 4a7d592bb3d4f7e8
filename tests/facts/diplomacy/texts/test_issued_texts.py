"""What a text does, he does who puts it out; who stands behind its verb is done to."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصدرت الحركة بيانا يحمل كينيا المسؤولية عن الهجوم", ["ACCUSE blame الحركة > كينيا"]),
        ("بثت غانا رسالة مصورة تحمل رئيس الوزراء الكيني مسؤولية القتل", ["ACCUSE blame غانا > رئيس الوزراء الكيني"]),
        (
            "وزعت منظمة العفو الدولية تقريرا يتهم الجيش الكيني بجرائم",
            ["ACCUSE accuse_of منظمة العفو الدولية > الجيش الكيني"],
        ),
        ("أصدرت غانا بيانا شديد اللهجة يدين كينيا", ["ACCUSE accuse_verb غانا > كينيا"]),
        ("الحركة تبث فيديو يهدد كينيا بالرد", ["THREATEN threaten_verb الحركة > كينيا"]),
    ],
)
def test_whose_text_it_is(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نشرت غانا قوات تدعم كينيا", ["MOBILIZE deploy غانا >"]),
        ("بثت الحركة تسجيلا لأسير يناشد كينيا", ["REQUEST request_verb > كينيا"]),
        ("رفضت غانا بيانا يدين الهجوم", ["REJECT refuse غانا >"]),
        ("نشر المتحدث الغاني مقطعا مصورا يظهر مساعدات كينيا", []),
        ("بثت القناة فيديو يظهر الحركة تهدد كينيا بالرد", ["THREATEN threaten_verb الحركة > كينيا"]),
    ],
)
def test_what_no_text_says(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصدرت الحكومة الكينية بيانا حملت فيه غانا المسؤولية", ["ACCUSE blame الحكومة الكينية > غانا"]),
        ("أصدرت الحكومة الكينية بيانا حملت فيه غانا توغو المسؤولية", ["ACCUSE blame غانا > توغو"]),
    ],
)
def test_who_is_blamed_in_it(text: str, told: list[str]) -> None:
    assert acts(text) == told
