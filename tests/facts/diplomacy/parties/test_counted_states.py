"""States that are only counted are one party, which owns no state named behind it."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("دعت 15 دولة غانا إلى وقف البناء.", "REQUEST call_verb 15 دولة > غانا"),
        ("طردت أكثر من عشرين دولة سفراء غانا.", "SANCTION expel عشرين دولة > سفراء غانا"),
        ("وافقت ست دول على المقترح.", "AGREE approve ست دول >"),
        ("اعترفت نحو مئة دولة بحكومة غانا.", "SUPPORT recognise مئة دولة > حكومة غانا"),
        ("كشف الوزير عن 10 دول ستعترف بحكومة غانا.", "SUPPORT recognise 10 دول > حكومة غانا planned"),
        ("دعت دولة غانا كينيا إلى وقف البناء.", "REQUEST call_verb دولة غانا > كينيا"),
    ],
)
def test_counted_states_act(text: str, row: str) -> None:
    assert acts(text) == [row]


@pytest.mark.parametrize("text", ["رحبت في عام 2018 دولة غانا بالاتفاق.", "رحبت دولة غانا بالاتفاق."])
def test_a_year_counts_no_states(text: str) -> None:
    assert acts(text) in (["SUPPORT welcome دولة غانا >"], [])


def test_counted_states_are_joined_to_those_named() -> None:
    assert acts("دعت غانا و14 دولة أخرى كينيا إلى الحوار") == ["REQUEST call_verb غانا + 14 دولة أخرى > كينيا"]
    assert acts("دعت غانا وأربع دول كينيا إلى الحوار") == ["REQUEST call_verb غانا + أربع دول > كينيا"]
    assert acts("غانا و14 دولة أخرى ترفض المقترح") == ["REJECT refuse غانا + 14 دولة أخرى >"]
    assert acts("دعت واحدة وعشرون دولة كينيا إلى الحوار")[0].endswith("دولة > كينيا")


def test_those_who_hold_an_office_in_them() -> None:
    assert acts("دعا قادة 12 دولة كينيا إلى الحوار") == ["REQUEST call_verb قادة 12 دولة > كينيا"]
    assert acts("طالب ممثلو عشر دول أفريقية كينيا بالحوار") == ["REQUEST request_verb ممثلو عشر دول أفريقية > كينيا"]
    assert acts("دعا قادة غانا كينيا إلى الحوار") == ["REQUEST call_verb قادة غانا > كينيا"]
