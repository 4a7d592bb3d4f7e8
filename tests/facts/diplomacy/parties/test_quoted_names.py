"""Names in quotation marks within the phrase of a title."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('طالب الناطق باسم "كتائب النور" غانا بالحوار', ["REQUEST request_verb الناطق باسم كتائب النور > غانا"]),
        ('طالب رئيس حزب "النور" سامي الراوي غانا بالحوار', ["REQUEST request_verb سامي الراوي > غانا"]),
        ('طالب رئيس توغو "كوفي منساه" غانا بالحوار', ["REQUEST request_verb كوفي منساه > غانا"]),
        ('طالب الأمين العام لـ"حزب النور" سامي الراوي غانا بالحوار', ["REQUEST request_verb سامي الراوي > غانا"]),
    ],
)
def test_whose_name_is_quoted(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('قال رئيس توغو "إن غانا ترفض الحوار مع الوفد القادم"', ["REJECT refuse غانا > الوفد"]),
    ],
)
def test_a_quoted_clause_is_no_name(text: str, told: list[str]) -> None:
    assert acts(text) == told
