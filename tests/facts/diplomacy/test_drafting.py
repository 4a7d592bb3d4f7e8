"""An act made of its predicate and actors: two "between", who gives where one gets, who speaks for a country."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("لقاء بين الرئيس الغاني والرئيس الكيني", ["CONSULT meeting الرئيس الغاني > الرئيس الكيني"]),
        ("تلقى الرئيس الغاني اتصالا هاتفيا من رئيس كينيا", ["CONSULT take_phone_call رئيس كينيا > الرئيس الغاني"]),
        ("قال الوزير الغاني كوفي منساه إن بلاده ترفض المقترح", ["REJECT refuse كوفي منساه >"]),
        (
            "التقى الرئيس الغاني الرئيس الكيني.\nووقع الجانبان اتفاقا.",
            ["CONSULT meet الرئيس الغاني > الرئيس الكيني", "AGREE conclude الرئيس الغاني + الرئيس الكيني >"],
        ),
        (
            "التقى الرئيس الغاني الرئيس الكيني.\nواتفق الاثنان على هدنة.",
            ["CONSULT meet الرئيس الغاني > الرئيس الكيني", "AGREE agree_verb الرئيس الغاني + الرئيس الكيني >"],
        ),
    ],
)
def test_actors_and_targets(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "وقع المدير عقدا مع النادي",
        "أوقفت الشرطة شابا وأخاه، ورفض الاثنان الإدلاء بأقوالهما",
    ],
)
def test_an_act_without_its_parties_is_none(text: str) -> None:
    assert acts(text) == []


def test_a_source_that_goes_on_is_not_who_is_asked() -> None:
    told = acts("صرح مصدر مسؤول في وزارة الخارجية الغانية بأن الهجوم خطير. وطالب المصدر كينيا بالتحقيق")
    assert told[-1].startswith("REQUEST request_verb مصدر مسؤول في وزارة الخارجية الغانية > كينيا")


def test_the_two_leaders_are_people() -> None:
    text = "زار الرئيس الغاني نظيره الكيني. وسيتوجه وزير توغو إلى بنين. واتفق الزعيمان على التعاون"
    assert acts(text)[-1] == "AGREE agree_verb الرئيس الغاني + نظيره الكيني >"


def test_whose_affairs_are_meddled_in_is_not_blamed() -> None:
    assert acts("وصفت غانا الخطاب بأنه انتهاك لسيادة المملكة") == ["ACCUSE describe_as غانا >"]


def test_a_meeting_next_to_one_to_come_is_planned_too() -> None:
    told = acts("سيلتقي الرئيس الغاني الوزير الكيني صباح الثلاثاء، ويجتمع أيضا مع رئيس توغو")
    assert [row.split()[-1] for row in told] == ["planned", "planned"]
