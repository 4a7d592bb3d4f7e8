"""The name of a title's holder behind what his body is for."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "text",
    [
        "طالب رئيس الشبكة الكينية لحماية الطفولة سامي الراوي غانا بالحوار",
        "طالب رئيس حزب الأمل من أجل الإصلاح والتقدم سامي الراوي غانا بالحوار",
        "طالب المدير التنفيذي للمنظمة الكينية لحقوق الإنسان سامي الراوي غانا بالحوار",
        "طالب رئيس هيئة الدفاع عن السجناء سامي الراوي غانا بالحوار",
        "طالب رئيس لجنة الإشراف على الانتخابات سامي الراوي غانا بالحوار",
        "طالب الأمين العام للجبهة الكينية لحفظ البيئة سامي الراوي غانا بالحوار",
        "طالب رئيس الجمعية الكينية لمراقبة الملاحة الدكتور سامي الراوي غانا بالحوار",
    ],
)
def test_the_name_behind_a_purpose(text: str) -> None:
    assert acts(text) == ["REQUEST request_verb سامي الراوي > غانا"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب رئيس الشبكة الكينية للوزير سامي الراوي غانا بالحوار", "رئيس الشبكة الكينية"),
        ("طالب وزير الدولة للشؤون الأفريقية غانا بالحوار", "وزير الدولة للشؤون الأفريقية"),
        ("طالب رئيس الشبكة الكينية لحماية الطفولة غانا بالحوار", "رئيس الشبكة الكينية"),
    ],
)
def test_no_name_behind_it(text: str, told: str) -> None:
    assert acts(text)[0].startswith(f"REQUEST request_verb {told} >")


@pytest.mark.parametrize(
    "text",
    [
        "طالب مدير المستشفيات في وزارة الصحة بأكرا سامي الراوي غانا بالحوار",
        "طالب رئيس قسم البحوث في مجلس السلام سامي الراوي غانا بالحوار",
    ],
)
def test_the_name_behind_an_office(text: str) -> None:
    assert acts(text) == ["REQUEST request_verb سامي الراوي > غانا"]


def test_who_is_met_in_an_office() -> None:
    assert not any("meet سامي الراوي" in act for act in acts("التقى رئيس الوفد في وزارة الصحة سامي الراوي ممثل غانا"))
