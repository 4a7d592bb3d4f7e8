"""Penalties to come with a condition are threats."""

import pytest
from told import acts


@pytest.mark.parametrize(
    "text",
    [
        "ستفرض غانا عقوبات على توغو إذا لم تنسحب",
        "ستواصل غانا فرض العقوبات على توغو ما لم تنسحب",
        "ستفرض غانا عقوبات على توغو في حال ثبت ذلك",
        "إذا لم تنسحب القوات فستفرض غانا عقوبات على توغو",
        "في حال فشلت المساعي، فستفرض غانا عقوبات على توغو",
    ],
)
def test_with_a_condition(text: str) -> None:
    assert acts(text) == ["THREATEN penalties_if غانا > توغو"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ستفرض غانا عقوبات على توغو الأسبوع المقبل", "SANCTION impose غانا > توغو planned"),
        ("فرضت غانا عقوبات على توغو", "SANCTION impose غانا > توغو"),
        ("لم تنسحب القوات. وستفرض غانا عقوبات على توغو", "SANCTION impose غانا > توغو planned"),
    ],
)
def test_with_none(text: str, told: str) -> None:
    assert acts(text) == [told]
