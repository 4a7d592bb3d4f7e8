"""The name of a title's holder: behind it, between commas, behind the place he holds it in."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب الرئيس الغاني كوفي منساه توغو بالانسحاب", ["REQUEST request_verb كوفي منساه > توغو"]),
        ("طالب الرئيس الغاني، كوفي منساه، توغو بالانسحاب", ["REQUEST request_verb كوفي منساه > توغو"]),
        ("طالب القيادي في حركة طالبان سامي الراوي توغو بالانسحاب", ["REQUEST request_verb سامي الراوي > توغو"]),
        ("طالب وزير الإعلام، جان إيف لو غال، غانا بالحوار", ["REQUEST request_verb جان إيف لو غال > غانا"]),
        ("طالب المبعوث الأممي، هورست أوبل، غانا بالحوار", ["REQUEST request_verb هورست أوبل > غانا"]),
        ("طالب السيناتور الديمقراطي، روبرت أوبل غانا بالحوار", ["REQUEST request_verb روبرت أوبل > غانا"]),
        (
            "طالب قائد المركز الغاني لمصالحة الأطراف في توغو، اللواء سامي الراوي، كينيا بالحوار",
            ["REQUEST request_verb سامي الراوي > كينيا"],
        ),
        ("طالب الوزير المهندس سامي الراوي كينيا بالحوار", ["REQUEST request_verb سامي الراوي > كينيا"]),
        ("طالب محافظ البصرة الدكتور شوكت القيسي غانا بالحوار", ["REQUEST request_verb شوكت القيسي > غانا"]),
        ("طالب محافظ كركوك، راكان القيسي، غانا بالحوار", ["REQUEST request_verb راكان القيسي > غانا"]),
        (
            "طالب منسق الأمم المتحدة للشؤون الإنسانية في السودان توم موراي غانا بالحوار",
            ["REQUEST request_verb توم موراي > غانا"],
        ),
        ("طالب مدير الصحة في البصرة الدكتور شوكت القيسي غانا بالحوار", ["REQUEST request_verb شوكت القيسي > غانا"]),
        ("طالب المستشار بوزارة الدفاع الغانية سامي الراوي كينيا", ["REQUEST request_verb سامي الراوي > كينيا"]),
        ("طالب الأمين العام لحزب الأمة كينيا بالحوار", ["REQUEST request_verb الأمين العام لحزب الأمة > كينيا"]),
        ("طالب وزير الإعلام في توغو، سامي الراوي، غانا بالانسحاب", ["REQUEST request_verb سامي الراوي > غانا"]),
    ],
)
def test_where_the_name_stands(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب الرئيس الغاني توغو بالانسحاب", ["REQUEST request_verb الرئيس الغاني > توغو"]),
        ("طالب الرئيس الغاني، ساعات قبل سفره، توغو بالانسحاب", ["REQUEST request_verb الرئيس الغاني > توغو"]),
        ("طالب الوزير الغاني لأسباب أمنية، بعد اللقاء، كينيا بالحوار", ["REQUEST request_verb الوزير الغاني > كينيا"]),
        ("طالب حاكم تكساس كينيا بالانسحاب", ["REQUEST request_verb حاكم تكساس > كينيا"]),
        ("التقى مدير الصحة في البصرة الدكتور القيسي", ["CONSULT meet مدير الصحة > الدكتور القيسي"]),
        ("التقى وزير الخارجية في غانا مسؤولين كبارا", ["CONSULT meet وزير الخارجية > مسؤولين كبارا"]),
    ],
)
def test_a_title_alone(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_ali_and_the_preposition() -> None:
    apart = "طالب الوزير الغاني علي منساه توغو بالحوار في لومي. ورد على السؤال"
    assert acts(apart) == ["REQUEST request_verb علي منساه > توغو"]
    assert acts("رد الوزير الغاني علي منساه في القصر") == []
