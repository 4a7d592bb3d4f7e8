"""What a party is said to be is no party."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "نددت غانا بالوحدات التي تعتبرها منظمة إرهابية وهددت بقطع الماء",
            ["ACCUSE denounce غانا >", "THREATEN threaten_verb غانا >"],
        ),
        (
            "تعتبر غانا حركة طالبان منظمة إرهابية وترفض الحوار معها",
            ["ACCUSE describe_as غانا > حركة طالبان", "REJECT refuse غانا > حركة طالبان"],
        ),
        ("قالت غانا إنها دولة صديقة ودعت توغو إلى الحوار", ["REQUEST call_verb غانا > توغو"]),
    ],
)
def test_a_complement(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعت منظمة حقوقية غانا إلى الحوار", ["REQUEST call_verb منظمة حقوقية > غانا"]),
        ("اتهمت غانا منظمة كينية بالتجسس", ["ACCUSE accuse_of غانا > منظمة كينية"]),
    ],
)
def test_a_party(text: str, told: list[str]) -> None:
    assert acts(text) == told
