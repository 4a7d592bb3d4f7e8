"""Whose act a noun tells: behind it, behind بين or من, in its relative clause, or whose decision it is."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الاتفاق الذي تم بشأن المعابر بين غانا وكينيا", ["AGREE deal_between غانا + كينيا >"]),
        ("لقاء بين وزير الخارجية الغاني ونظيره الكيني", ["CONSULT meeting وزير الخارجية الغاني > نظيره الكيني"]),
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
