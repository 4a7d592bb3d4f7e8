"""How a title goes on: what a body is for, a second word or a second state joined by و."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب المجلس الوطني للسلام غانا بالحوار", ["REQUEST request_verb المجلس الوطني للسلام > غانا"]),
        ("طالب حزب الحرية والنهضة غانا بالحوار", ["REQUEST request_verb حزب الحرية والنهضة > غانا"]),
        ("طالبت المنظمة الأفريقية للملاحة غانا بالحوار", ["REQUEST request_verb المنظمة الأفريقية للملاحة > غانا"]),
        (
            "طالب وزراء خارجية غانا وكينيا وتوغو مالي بالحوار",
            ["REQUEST request_verb وزراء خارجية غانا وكينيا وتوغو > مالي"],
        ),
    ],
)
def test_the_whole_name(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "طالبت حركة طالبان والحكومة الغانية توغو بالحوار",
            ["REQUEST request_verb حركة طالبان + الحكومة الغانية > توغو"],
        ),
    ],
)
def test_another_party_is_joined(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("دعا مكتب الأمم المتحدة لحقوق الإنسان غانا إلى الحوار", "مكتب الأمم المتحدة لحقوق الإنسان"),
        ("دعت الرابطة الكينية للدفاع عن حقوق العمال غانا إلى الحوار", "الرابطة الكينية للدفاع عن حقوق العمال"),
        ("دعت الهيئة العليا للمفاوضات غانا إلى الحوار", "الهيئة العليا للمفاوضات"),
        ("دعت غرفة طوارئ المدينة غانا إلى الحوار", "غرفة طوارئ المدينة"),
    ],
)
def test_what_a_body_is_for(text: str, told: str) -> None:
    assert acts(text) == [f"REQUEST call_verb {told} > غانا"]
