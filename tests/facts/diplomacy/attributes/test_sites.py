"""Places told by their kind: squares, palaces, crossings behind their noun, a capital by its state's adjective."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "التقى الرئيس الغاني الرئيس الكيني في القصر الجمهوري",
            ["CONSULT meet الرئيس الغاني > الرئيس الكيني القصر الجمهوري"],
        ),
        (
            "التقى الرئيس الغاني الرئيس الكيني في العاصمة الغانية",
            ["CONSULT meet الرئيس الغاني > الرئيس الكيني العاصمة الغانية"],
        ),
        ("تظاهر المئات في ساحة الأمل ضد القرار", ["PROTEST demonstrate المئات > ساحة الأمل"]),
        ("نشرت غانا قواتها على الحدود مع توغو", ["MOBILIZE deploy غانا > الحدود مع توغو"]),
        (
            "تظاهر المئات على الحدود بين غانا وتوغو ضد القرار",
            ["PROTEST demonstrate المئات > الحدود بين غانا وتوغو"],
        ),
    ],
)
def test_the_site_of_an_act(text: str, told: list[str]) -> None:
    assert acts(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التقى الرئيس الغاني الرئيس الكيني في أجواء ودية", ["CONSULT meet الرئيس الغاني > الرئيس الكيني None"]),
        ("التقى الرئيس الغاني الرئيس الكيني على الحدود مع", ["CONSULT meet الرئيس الغاني > الرئيس الكيني None"]),
        ("التقى الرئيس الغاني الرئيس الكيني على الحدود", ["CONSULT meet الرئيس الغاني > الرئيس الكيني None"]),
        ("التقى الرئيس الغاني الرئيس الكيني في ساحة", ["CONSULT meet الرئيس الغاني > الرئيس الكيني None"]),
    ],
)
def test_no_site(text: str, told: list[str]) -> None:
    assert acts(text, "location") == told
