"""THREATEN and what is told beside: answers to come, rights kept, hal of warning; and sentences that only look so."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("هدد الوزير الغاني بقطع طريق الملاحة", ["THREATEN threaten_to الوزير الغاني >"]),
        ("يهدد الجفاف في غانا الملاحة", []),
        ("قال الوزير الغاني إن العقاب سيكون شديدا", ["THREATEN answer_harsh الوزير الغاني >"]),
        ("قال الوزير الغاني إن بلاده قد تنسحب من الحلف إذا هوجمت", ["THREATEN vow_if الوزير الغاني >"]),
        ("قال الوزير الغاني إنه إذا هاجمت توغو السفن سنرد", ["THREATEN will_if الوزير الغاني > توغو"]),
        ("قال الوزير الغاني إن توغو إذا عادت فذلك يعني نهايتها", ["THREATEN doom_said الوزير الغاني > توغو"]),
        ("قال الوزير الغاني إن ردنا لن يتأخر", ["THREATEN answer_soon الوزير الغاني >"]),
        ("قال الوزير الغاني إن الرد سيجعل توغو تندم", ["THREATEN make_rue الوزير الغاني > توغو"]),
        ("قال الوزير الغاني إن الهجوم لن يمر بلا رد", ["THREATEN will_not_pass الوزير الغاني >"]),
        ("احتفظت غانا بحقها في الرد على توغو", ["THREATEN keep_right_to_answer غانا > توغو"]),
        ("قال الوزير الغاني إن بلاده ستشن عملية عسكرية ضد توغو", ["THREATEN vow_attack الوزير الغاني > توغو"]),
        ("قالت غانا إنها ستنفذ ضربات على توغو", ["THREATEN vow_attack غانا > توغو"]),
        ("تعهدت غانا بإسقاط أي طائرة تعبر حدودها", ["THREATEN swear_force غانا >"]),
        ("وجهت غانا تحذيرا لتوغو من مغبة القيام بتدخل عسكري", ["THREATEN issue_warning غانا > توغو"]),
        ("أصدرت غانا تحذيرات من عواقب السيول", []),
        (
            "زار الوزير الغاني كينيا، محذرا توغو من عواقب الهجوم",
            ["CONSULT visit الوزير الغاني > كينيا", "THREATEN warn الوزير الغاني > توغو"],
        ),
        ("لوح القيادي كوفي منساه، في تسجيل صوتي نشر أمس في غانا، بالعودة إلى القتال", ["THREATEN wave كوفي منساه >"]),
    ],
)
def test_who_threatens(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير الغاني إن رد الجمهور على الفيلم سيكون كبيرا",
        "قال الوزير الغاني إن توغو ستشن هجوما",
        "قال الوزير الغاني إنه سيطلق حملة دعائية",
        "تعهدت غانا بإسقاط الديون عن المزارعين",
        "قال الوزير الغاني إن العقاب سيكون شديدا على السكان",
        "قال الوزير الغاني إن المطر لن يتأخر",
        "قال الوزير الغاني إن من لا يصوت يندم",
        "احتفظت غانا بحقها في الاستضافة",
    ],
)
def test_no_threat(text: str) -> None:
    assert [told for told in acts(text) if told.startswith("THREATEN")] == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير الغاني إن بلاده ستستخدم كل الأدوات للرد على كينيا", ["THREATEN vow_means الوزير الغاني > كينيا"]),
        ("قال الوزير الغاني إنه سيتخذ كافة الإجراءات ضد كينيا", ["THREATEN vow_means الوزير الغاني > كينيا"]),
        ("قال الوزير الغاني إن بلاده ستستخدم القاعة للرد على الأسئلة", []),
        ("قال الوزير الغاني إن كينيا ستستخدم كل الأدوات للرد", []),
    ],
)
def test_means_that_one_will_use_oneself(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_an_office_of_security_threatens() -> None:
    told = ["THREATEN threaten_verb كوفي منساه > الحكومة"]
    assert acts("هدد وزير الأمن القومي الغاني كوفي منساه بالانسحاب من الحكومة") == told
    assert not [row for row in acts("قالت غانا إن كينيا تهدد الأمن القومي") if row.startswith("THREATEN")]
