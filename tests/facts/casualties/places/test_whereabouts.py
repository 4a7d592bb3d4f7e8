"""Places that later sentences take over from those before, and what breaks off."""

from datetime import date

import pytest
from told import values

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read
from waqai.facts.model import Casualty


def facts(text: str) -> list[Casualty]:
    return find_casualties(read(text, date(2024, 7, 8)))


def test_a_later_sentence_takes_over_the_place() -> None:
    one, two = facts("قتل ثلاثة عمال في سراقب.\nكما أصيب تسعة طلاب بجروح.")
    assert (one.location, two.location) == ("سراقب", "سراقب")


def test_the_town_is_meant_again() -> None:
    found = facts("قتل ثلاثة عمال في مدينة سراقب.\nوقتل جنديان في قرية العمارنة.\nوأصيب تسعة طلاب داخل المدينة.")
    assert [fact.location for fact in found] == ["مدينة سراقب", "قرية العمارنة", "مدينة سراقب"]


def test_a_claimants_seat_is_not_the_place() -> None:
    one, two = facts("قتل ثلاثة عمال في سراقب.\nوقالت مديرية الصحة في حلب إن تسعة أصيبوا بجروح.")
    assert two.location == "سراقب"
    assert one.location == "سراقب"


def test_a_claimants_seat_in_another_country_is_the_place() -> None:
    _, count = facts("قتل ثلاثة جنود في حيفا.\nوقالت وزارة الصحة في غزة إن تسعة مدنيين قتلوا.")
    assert count.location == "غزة"


def test_a_place_told_long_ago_is_no_more_that_of_an_incident() -> None:
    between = "\nناقش المجلس أمورا أخرى." * 12
    near, far = facts("قتل ثلاثة عمال في سامراء.\nوأصيب حارس." + between + "\nوأصيب تسعة جنود.")[1:]
    assert (near.location, far.location) == ("سامراء", None)


def test_an_outcome_stands_where_the_sentence_before_told_of_the_event() -> None:
    text = "قتل ثلاثة عمال في سامراء.\nوقصفت طائرات مدينة سراقب أمس.\nوأدى القصف إلى إصابة أربعين طالبا."
    assert [fact.location for fact in facts(text)] == ["سامراء", "مدينة سراقب"]


def test_what_is_told_without_the_event_stays_with_the_story() -> None:
    text = "قتل ثلاثة عمال في سامراء.\nوزار الوفد مدينة سراقب أمس.\nونقل أربعون جريحا."
    assert [fact.location for fact in facts(text)] == ["سامراء", "سامراء"]


def test_a_running_total_is_not_of_a_street() -> None:
    text = "قتل ثلاثة عمال في شارع النهر.\nوبلغ عدد القتلى منذ بدء الحرب 900."
    assert [fact.location for fact in facts(text)] == ["شارع النهر", None]


def test_another_headline_takes_no_place_over() -> None:
    text = "بلدنا نيوز - سامراء (خالد)\n\nأصيب طالب أمس.\n\nانطلاق مؤتمر الطاقة في بيروت\nالجيش يقتل 29 معتقلا في يوم"
    assert facts(text)[-1].location is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قتل خمسة جنود في سامراء. وأصيب عاملان واعتقل ثلاثة مسلحين.", "سامراء"),
        ("قتل خمسة جنود في سامراء. واعتقل الجيش ثلاثة شبان خلال المداهمة.", "سامراء"),
        ("قتل خمسة جنود في سامراء. واعتقل الجيش ثلاثة شبان.", None),
        ("أفرج عن ثلاثة مخطوفين من أبناء سامراء", "سامراء"),
        (
            "بلغ عدد المعتقلين في سجون البلوط 900 معتقل. ويبلغ عدد الأسيرات 50، بينهن أسيرتان من سامراء.",
            "سجون البلوط",
        ),
    ],
)
def test_where_people_are_caught(text: str, place: str | None) -> None:
    assert facts(text)[-1].location == place


def test_the_caught_are_not_where_the_story_was() -> None:
    text = "قتل ثلاثة عمال في سامراء.\nوأوقفت الشرطة أربعة مشتبها بهم."
    assert [fact.location for fact in facts(text)] == ["سامراء", None]


def test_a_story_that_told_a_place_has_no_dateline() -> None:
    text = "مأرب - خاص: أصيب طالب في سامراء.\n" + "وصل الوفد مساء.\n" * 12 + "وقتل ثلاثة عمال."
    assert [fact.location for fact in facts(text)] == ["سامراء", None]


def test_an_event_of_a_past_month_is_not_where_the_story_is() -> None:
    text = "قتل ثلاثة عمال في مدينة سامراء.\nوفي تموز الماضي قتل تسعة جنود في هجوم."
    assert [fact.location for fact in facts(text)] == ["مدينة سامراء", None]
    text = "قتل ثلاثة عمال في مدينة سامراء.\nوفي اليوم التالي قتل تسعة جنود في هجوم."
    assert [fact.location for fact in facts(text)] == ["مدينة سامراء", "مدينة سامراء"]


def test_a_state_named_again_is_that_of_the_storys_town() -> None:
    one, two = facts("قتل ثلاثة عمال في سامراء.\nوأصيب تسعة جنود في الهجوم الأعنف في العراق.")
    assert (one.location, two.location) == ("سامراء", "سامراء")


@pytest.mark.parametrize(("place", "state"), [("سوريا", "سوريا"), ("غرب العراق", "العراق")])
def test_another_state_or_a_side_of_it_is_a_place_of_its_own(place: str, state: str) -> None:
    assert facts(f"قتل ثلاثة عمال في سامراء.\nوأصيب تسعة جنود في هجوم آخر في {place}.")[1].location == state


def test_a_state_of_a_total_or_of_arrests_is_its_own() -> None:
    _, total = facts("قتل ثلاثة عمال في سامراء.\nوقتل 900 شخص في العراق منذ مطلع العام.")
    _, arrests = facts("قتل ثلاثة عمال في سامراء.\nواعتقل تسعة مشتبه بهم في العراق.")
    assert (total.location, arrests.location) == ("العراق", "العراق")


def test_the_total_of_one_event_is_of_its_street_and_that_of_a_bombardment_is_not() -> None:
    opening = "قتل ثلاثة عمال في شارع النهر.\n"
    assert facts(opening + "وبذلك ارتفع عدد ضحايا الانفجار إلى تسعة قتلى.")[1].location == "شارع النهر"
    assert facts(opening + "وقتل 900 مدني منذ بدء الحرب.")[1].location is None


@pytest.mark.parametrize("opening", ["وأمس السبت، أصيب", "وقبل يومين، أصيب", "وسبق أن أصيب"])
def test_an_event_of_another_day_has_no_place_of_the_storys(opening: str) -> None:
    assert facts(f"قتل ثلاثة عمال في سامراء.\n{opening} تسعة جنود بانفجار لغم.")[1].location is None


def test_who_accepted_told_of_the_same_day() -> None:
    assert facts("قتل ثلاثة عمال في سامراء.\nوقبل القاضي إطلاقه وأصيب تسعة جنود.")[1].location == "سامراء"


def test_who_lets_people_go_is_no_place() -> None:
    assert facts("أنقرة تفرج عن تسعة جنود")[0].location is None
    assert facts("مقتل تسعة جنود في أنقرة")[0].location == "أنقرة"


def test_a_place_elsewhere_in_the_sentence_tells_nothing_of_totals_and_of_people_freed() -> None:
    aside = "في حين أغلقت السلطات مطارا قرب سامراء."
    assert facts(f"قتل تسعة جنود {aside}")[0].location == "سامراء"
    assert facts(f"قتل 900 مدني منذ بدء الحرب {aside}")[0].location is None
    assert facts(f"أفرجت السلطات عن تسعة جنود {aside}")[0].location is None


def test_the_hospital_where_one_died_later_is_not_where_others_were_hurt() -> None:
    text = "قتل 20 شخصا في مدينة بغداد، بعد أن توفي مصاب في مستشفى اليرموك. وأسفر الحادث عن إصابة 34 شخصا."
    assert values(text, "location")[-1] == "مدينة بغداد"


def test_like_attacks_were_elsewhere() -> None:
    text = "قتل 37 شخصا في انفجار في سامراء. وكان 22 شخصا قتلوا في هجمات مماثلة."
    assert values(text, "location") == ["سامراء", "None"]
