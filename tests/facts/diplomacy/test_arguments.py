"""Whose act a noun tells: behind it, behind بين or من, in its relative clause, or whose decision it is."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الاتفاق الذي تم بشأن المعابر بين غانا وكينيا", ["AGREE deal_between غانا + كينيا >"]),
        ("لقاء بين وزير الخارجية الغاني ونظيره الكيني", ["CONSULT meeting وزير الخارجية الغاني > نظيره الكيني"]),
        ("تهديد كل من غانا وكينيا بالرد", ["THREATEN threat_noun غانا + كينيا >"]),
        ("زيارة الرئيس الغاني إلى كينيا", ["CONSULT visit_noun الرئيس الغاني > كينيا"]),
        ("المحادثات التي أجرتها غانا مع كينيا", ["CONSULT talks_noun غانا > كينيا"]),
        ("قرار غانا فرض عقوبات على توغو", ["SANCTION imposing غانا > توغو"]),
    ],
)
def test_the_parties_of_a_noun(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "ناقش الحضور المسافة بين غانا وكينيا",
        "لقاء بين المزارعين في القرية",
    ],
)
def test_no_parties_of_the_act(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("استمرار مفاوضات سرية حول مصير البلدة بين غانا وكينيا", ["CONSULT talks_noun غانا + كينيا > ongoing"]),
        ("استمرار مفاوضات سرية حول العلاقات بين غانا وكينيا", []),
        ("تأتي جولة الوزير الغاني في المنطقة وسط ترقب", ["CONSULT tour_around الوزير الغاني >"]),
        ("جولة القتال في المنطقة بين غانا وكينيا", []),
        ("ولا يزال الحوار قائما بين غانا وكينيا", ["CONSULT dialogue_goes_on غانا + كينيا > ongoing"]),
        ("عرضت غانا، الثلاثاء، على المسلحين ممرا آمنا", ["REQUEST offer_talks غانا > المسلحين proposed"]),
        ("أعلنت غانا وقف مساعداتها لكينيا", ["SANCTION announce_sanctions غانا > كينيا"]),
        ("أثار قرار غانا وقف المساعدات عن كينيا جدلا", ["SANCTION expelling غانا > كينيا"]),
        ("قال الوزير الغاني إن القصف يعد مخالفا للقانون", ["ACCUSE violate الوزير الغاني >"]),
        ("وصف الوزير الغاني كينيا بـ«الداعم التاريخي للإرهاب»", ["ACCUSE describe_party الوزير الغاني > كينيا"]),
    ],
)
def test_wordings_of_talks_tours_aid_and_charges(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_deal_named_after_a_town_is_not_of_it() -> None:
    assert acts("منذ توقيع اتفاقية أكرا عام 1993 تغير كل شيء") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تبحث القمة المرتقبة، الجمعة، بين غانا وكينيا الأزمة", ["CONSULT meeting غانا + كينيا > planned"]),
        (
            "قبيل اللقاء المرتقب في القصر، بين الوزير الغاني والوزير الكيني",
            ["CONSULT meeting الوزير الغاني > الوزير الكيني planned"],
        ),
        ("انتهت القمة، أمس، بلا نتيجة بين غانا وكينيا من جهة", []),
    ],
)
def test_talks_between_two_over_an_aside(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_those_between_whom_one_mediates_do_not() -> None:
    assert acts("أوفدت غانا وزيرها للوساطة بين كينيا وتوغو") == ["CONSULT send_to_mediate غانا > كينيا + توغو"]
    assert acts("تعثرت الوساطة بين كينيا وتوغو") == []
