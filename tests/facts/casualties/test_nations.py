"""Of what nation people are where no nisba stands beside them: by passport, body, army or state."""

import pytest
from told import values


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال من الجنسية السودانية", ["SDN"]),
        ("أصيب طالب جامعي أردني", ["JOR"]),
    ],
)
def test_by_passport_or_a_second_adjective(text: str, told: list[str]) -> None:
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
