"""SUPPORT by construction: praise, thanks, condolences, recognition, backing; and sentences that only look like it."""

import pytest
from told import acts as rows

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


def kinds(text: str) -> list[str]:
    return [act.type for act in find_acts(read(text))]


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        ("أشادت غانا بدور السنغال في حل الأزمة.", ["غانا"], ["السنغال"]),
        ("ثمن الرئيس الغاني جهود سويسرا.", ["الرئيس الغاني"], ["سويسرا"]),
        ("وجه رئيس كينيا الشكر إلى النرويج على موقفها.", ["رئيس كينيا"], ["النرويج"]),
        ("بعث ملك النرويج برقية تعزية إلى الرئيس الغاني.", ["ملك النرويج"], ["الرئيس الغاني"]),
        ("قدمت فنلندا تعازيها لحكومة بيرو.", ["فنلندا"], ["حكومة بيرو"]),
        ("عبرت كندا عن حزنها العميق لضحايا الزلزال.", ["كندا"], ["ضحايا الزلزال"]),
        ("اعترفت أيرلندا باستقلال توغو.", ["أيرلندا"], ["توغو"]),
        ("وقفت غانا إلى جانب توغو في المحنة.", ["غانا"], ["توغو"]),
        ("سارع الرئيس الغاني إلى الترحيب بالنبأ.", ["الرئيس الغاني"], []),
        ("هنأت الصين رئيس غانا بفوزه.", ["الصين"], ["رئيس غانا"]),
        ("وصف الرئيس الغاني الهدنة بأنها خطوة إيجابية.", ["الرئيس الغاني"], []),
        ("لقي القرار ترحيبا من الاتحاد الأفريقي.", ["الاتحاد الأفريقي"], []),
        ("نكست هولندا الأعلام حدادا.", ["هولندا"], []),
        ("أكدت غانا حق توغو في السلام.", ["غانا"], ["توغو"]),
        ("قال الرئيس الغاني إن توغو حليف مهم لبلاده.", ["الرئيس الغاني"], ["توغو"]),
        ("خصت غانا توغو بالشكر.", ["غانا"], ["توغو"]),
        ("تلقى الرئيس الغاني برقيات عزاء من ملك النرويج.", ["ملك النرويج"], ["الرئيس الغاني"]),
    ],
)
def test_who_supports_whom(text: str, actors: list[str], targets: list[str]) -> None:
    (act,) = find_acts(read(text))
    assert (act.type, act.actors, act.targets) == ("SUPPORT", actors, targets)


@pytest.mark.parametrize(
    "text",
    [
        "ارتفع ثمن الخبز في تركيا.",
        "أكدت غانا حقها في السلام.",
        "قال الرئيس الغاني إن توغو ليست حليفا مهما.",
        "قدرت الحكومة الكندية حجم الأضرار بمليون دولار.",
        "قال الطبيب إن المرأة موظفة مهنية في كندا.",
        "دافع الوزير الكندي عن نفسه أمام القضاة.",
        "أعربت كندا عن قلقها.",
        "عزت الهيئة الكندية العطل إلى البرد.",
        "وصف الرئيس الغاني المحادثات بأنها غير بناءة.",
        "تعزو كندا ارتفاع الأسعار إلى الجفاف.",
        "نقلت كندا موظفي السفارة إلى مبنى آخر.",
    ],
)
def test_what_is_no_support(text: str) -> None:
    assert "SUPPORT" not in kinds(text)


@pytest.mark.parametrize(
    ("text", "kinds_found"),
    [
        ("قال الرئيس الغاني إن المحادثات كانت مثمرة.", ["SUPPORT"]),
        ("قال الرئيس الغاني إن الاتفاق بارقة أمل.", ["SUPPORT"]),
        ("تعهدت كندا بمواصلة دعم غانا.", ["SUPPORT"]),
        ("قررت كندا نقل السفارة إلى القدس.", ["SUPPORT"]),
        # Not so, not said by anyone, refused.
        ("قال الرئيس الغاني إن المحادثات ليست خطوة مهمة.", []),
        ("كانت المحادثات مثمرة.", []),
        ("جددت كندا رفضها نقل السفارة إلى القدس.", ["REJECT"]),
    ],
)
def test_praise_in_what_one_says_and_pledges(text: str, kinds_found: list[str]) -> None:
    assert kinds(text) == kinds_found


def test_backing_that_is_voiced_without_its_owner() -> None:
    assert rows("أكد مجلس الأمن دعم جهود كينيا") == ["SUPPORT voice_backing_of مجلس الأمن > كينيا"]
    assert not any("voice_backing_of" in row for row in rows("أكد مجلس الأمن أهمية دعم جهود كينيا"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            'قال الرئيس الغاني: "أود أن أشكر الحكومة الكينية على دعمها"',
            ["SUPPORT thanks_said الرئيس الغاني > الحكومة الكينية"],
        ),
        ('وكتب الوزير الغاني: "شكرا لكينيا على وقفتها"', ["SUPPORT thanks_said الوزير الغاني > كينيا"]),
        ("شكرا لكينيا على وقفتها", []),
        ('قال الوزير الغاني: "شكرا لله على السلامة"', []),
    ],
)
def test_thanks_in_ones_own_words(text: str, told: list[str]) -> None:
    assert rows(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الوزير الغاني: من حق كينيا الدفاع عن نفسها", ["SUPPORT has_the_right الوزير الغاني > كينيا"]),
        ("الوزير الغاني: من حق بلادنا الدفاع عن نفسها", []),
        ("الوزير الغاني: من حق الناس العلم بذلك", []),
    ],
)
def test_whose_right_one_upholds(text: str, told: list[str]) -> None:
    assert rows(text) == told
