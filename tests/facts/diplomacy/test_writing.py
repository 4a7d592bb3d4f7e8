"""An act written out: its topic by what its type is about, and whether it is quoted."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أرسلت غانا مساعدات إلى توغو", ["AID give_aid غانا > توغو humanitarian_aid False"]),
        ('قال الرئيس الغاني: "غانا ترفض القرار"', ["REJECT refuse غانا > other True"]),
    ],
)
def test_topic_and_quotation(text: str, told: list[str]) -> None:
    assert acts(text, "topics", "quoted") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الرئيس الغاني إن غانا ترفض القرار", ["REJECT refuse غانا > other False"]),
    ],
)
def test_not_quoted(text: str, told: list[str]) -> None:
    assert acts(text, "topics", "quoted") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بحث وزير الخارجية الغاني خلال اتصال هاتفي مع نظيره الكيني التطورات", "phone"),
        ("بحث وزير الخارجية الغاني مع نظيره الكيني التطورات", "talks"),
    ],
)
def test_what_is_discussed_in_a_call_is_discussed_by_phone(text: str, told: str) -> None:
    assert [row.split()[-1] for row in acts(text, "mode")] == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عقدت غانا وكينيا وتوغو قمة في نيروبي", "multilateral"),
        ("عقدت غانا وكينيا قمة في نيروبي", "meet"),
        ("عقد قادة الاتحاد الأفريقي قمة طارئة", "multilateral"),
        ("أخفق رئيسا غانا وكينيا في الاتفاق على هدنة", "talks"),
    ],
)
def test_many_who_meet_together(text: str, told: str) -> None:
    assert [row.split()[-1] for row in acts(text, "mode")] == [told]
