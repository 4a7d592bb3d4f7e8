"""Totals of a story that named a town for one incident: they are of the province or the state around it."""

from datetime import date

import pytest
from told import values

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


def place_of_last(text: str) -> str | None:
    return find_casualties(read(text, date(2024, 7, 8)))[-1].location


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # The state, named anywhere before.
        (
            "مجاعة في الصومال\nأصيب ثلاثة عمال في كيسمايو. وقتل خمسة في بيدوا. ومنذ بداية العام قضى 900 شخص جوعا.",
            "الصومال",
        ),
        # The province that was told around the town.
        (
            "أصيب ثلاثة عمال في جرابلس. وقتل خمسة في مدينة سراقب بريف إدلب. ومنذ بداية العام قتل 90 مدنيا.",
            "ريف إدلب",
        ),
        # What the story is about is what its totals are of.
        ("أصيب ثلاثة عمال في سراقب. ومنذ بداية العام قتل 90 مدنيا.", "سراقب"),
        # But a war or an uprising is wider than its town.
        ("أصيب ثلاثة عمال في سراقب. ومنذ بدء الاحتجاجات قتل 90 مدنيا.", None),
        ("اضطرابات في سوريا\nأصيب ثلاثة عمال في سراقب. ومنذ بدء الاحتجاجات قتل 90 مدنيا.", "سوريا"),
        ("أصيب ثلاثة عمال في نابلس. وارتفع عدد شهداء الانتفاضة إلى 340 شهيدا.", None),
        # A total that says more of one event stays where that happened.
        (
            "أصيب ثلاثة عمال في سوريا. وهز انفجار مدينة سراقب. وأدى الانفجار إلى مقتل 90 مدنيا خلال يومين.",
            "مدينة سراقب",
        ),
        # A wide place stays as it is, and so does an incident's town.
        ("أصيب ثلاثة عمال في ريف حلب. ومنذ بداية العام قتل 90 مدنيا.", "ريف حلب"),
        ("أصيب ثلاثة عمال في سوريا. وأصيب عامل في سراقب. وقتل خمسة مدنيين.", "سراقب"),
        # The whole state, where it is named; the town that the total itself takes up.
        ("أصيب ثلاثة عمال في سراقب. وبلغ عدد القتلى في البلاد منذ بداية العام 90.", None),
        ("اضطرابات في سوريا\nأصيب ثلاثة عمال في سراقب. وبلغ عدد القتلى في البلاد منذ بداية العام 90.", "سوريا"),
        ("أصيب ثلاثة عمال في مدينة سراقب. وبلغ عدد القتلى في المدينة منذ بداية العام 90.", "مدينة سراقب"),
        # With two provinces told, neither is meant.
        (
            "أصيب ثلاثة عمال في ريف حلب. وأصيب عاملان في ريف حماة. وقتل خمسة في سراقب. ومنذ بداية العام قتل 90 مدنيا.",
            None,
        ),
    ],
)
def test_the_place_of_a_total(text: str, place: str | None) -> None:
    assert place_of_last(text) == place


def test_a_war_s_total_behind_a_rise_is_not_of_the_incident_s_town() -> None:
    text = "قتل أربعة جنود في بلدة وادي السدر ليرتفع عدد القتلى منذ الغزو في مارس 2003 إلى 1496 قتيلا"
    assert values(text, "location") == ["بلدة وادي السدر", "None"]
