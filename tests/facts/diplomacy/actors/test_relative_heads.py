"""A person's relative clause has him for its subject, whatever leads him."""

import pytest
from told import acts

_MET = "CONSULT meet الوزير الغاني > سامي الراوي"


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        ("الذي دعا إلى الحوار ورفض الهدنة", ["REQUEST call_verb سامي الراوي >", "REJECT refuse سامي الراوي >"]),
        ("الذي اتهم بالفساد", []),
    ],
)
def test_who_is_told_of(behind: str, told: list[str]) -> None:
    assert acts(f"التقى الوزير الغاني نظيره الكيني سامي الراوي، {behind}")[1:] == told


def test_whom_the_clause_calls_so_does_not_go_on() -> None:
    text = "نددت غانا بالوحدات التي تسميها عصابة وهددت بقطع الماء"
    assert acts(text)[-1] == "THREATEN threaten_verb غانا >"


def test_somebody_unknown_is_no_one_told_before() -> None:
    text = "طالبت غانا كينيا بتسليم المجهول الذي نفى كل شيء ونددت بالهجوم"
    assert [row.split()[0] for row in acts(text)] == ["REQUEST"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("جاء القرار بعد ضغوط من غانا التي رفضت الهدنة", ["REJECT refuse غانا >"]),
        ("تراجعت المبادلات مع غانا التي فرضت عليها كينيا عقوبات", ["SANCTION impose كينيا > غانا"]),
        ("تحدث الوزير عن ضغوط على غانا التي رفضت كينيا شروطها", ["REJECT refuse كينيا >"]),
        ("اقترب الجنود من الصومال التي رفضت الهدنة", []),
        ("جاء القرار بعد ضغوط سفارة غانا التي رفضت الهدنة", []),
    ],
)
def test_a_body_that_a_preposition_leads(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_who_is_told_of_in_passing_does_not_go_on() -> None:
    text = "عاد الوزير الكيني سامي الراوي إلى بلده قادما من غانا التي رفضت الهدنة. ودعا الوزير إلى الحوار"
    assert acts(text)[-1] == "REQUEST call_verb سامي الراوي >"
