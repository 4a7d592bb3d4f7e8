"""Of what nation people are where no nisba stands beside them: by passport, body, army or state."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال من الجنسية السودانية", ["SDN"]),
        ("أصيب طالب جامعي أردني", ["JOR"]),
        ("قتل ثلاثة من عناصر ميليشيا الحوثي الإيرانية", ["None"]),
        ("قتل ثلاثة من عناصر حركة طالبان الباكستانية", ["PAK"]),
    ],
)
def test_by_passport_or_a_second_adjective(text: str, told: list[str]) -> None:
    assert values(text, "nationality") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أوقف 15 سائقا تسعة منهم ماليون", ["None", "MLI"]),
        ("أوقف 15 سائقا اثنان منهم من الجنسية السودانية", ["None", "SDN"]),
        ("أوقف 15 سائقا اثنان منهم يقودان حافلة مالية", ["None", "None"]),
    ],
)
def test_by_what_a_part_of_them_is_said_to_be(text: str, told: list[str]) -> None:
    assert values(text, "nationality") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل ثلاثة من عناصر الجيش اللبناني", ["LBN"]),
    ],
)
def test_by_the_body_they_belong_to(text: str, told: list[str]) -> None:
    assert values(text, "nationality") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن الجيش الأردني مقتل ضابط في كمين", ["JOR"]),
        ("أوكرانيا تقر بمقتل جنديين", ["UKR"]),
    ],
)
def test_by_the_army_that_tells_of_its_men(text: str, told: list[str]) -> None:
    assert values(text, "nationality") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في السودان", ["None"]),
        ("زار الجيش الأردني القرية بعد مقتل ثلاثة عمال", ["None"]),
    ],
)
def test_no_nation_is_told(text: str, told: list[str]) -> None:
    assert values(text, "nationality") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل 12 عاملا من نيبال في حريق", ["NPL"]),
        ("قتل خمسة من مواطني مصر في انهيار منجم", ["EGY"]),
        ("قتل 176 راكبا، بينهم 82 من كندا و63 من إيران", ["None", "CAN", "IRN"]),
        ("قتل 30 راكبا أغلبهم من السودان", ["SDN"]),
        ("مقتل 12 عاملا من نيبال والهند", ["None"]),
        ("قتل 30 راكبا أغلبهم من السودان ومصر", ["None"]),
        ("قتل ستة عائدين من العراق في حادث", ["None"]),
        ("نزح 300 ألف شخص من السودان", ["None"]),
    ],
)
def test_by_the_country_they_are_from(text: str, told: list[str]) -> None:
    assert values(text, "nationality") == told
