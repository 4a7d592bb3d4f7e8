"""The noun that a number counts, and what stands in apposition to it."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل تسعة جنود إسرائيليين", ["killed 9 verb_person soldier ISR"]),
        ("مقتل مواطن فلسطيني في حريق", ["killed 1 masdar_person - PSE"]),
        ("وفاة طفل رضيع جوعا", ["killed 1 masdar_person child None"]),
        ("قتل ثلاثة من رجال الشرطة", ["killed 3 verb_person police None"]),
        ("سجلت المديرية 8 حالات وفاة", ["killed 8 noun_killed - None"]),
    ],
)
def test_the_noun_and_its_adjectives(text: str, told: list[str]) -> None:
    assert counts(text, "victims", "nationality") == told


@pytest.mark.parametrize("text", ["ضياع ملايين الدولارات من إيرادات الميناء", "فقدان ملايين البراميل في الحريق"])
def test_sums_are_nobody(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أضاف أن 26 آخرين ما زالوا مفقودين", ["missing 26 noun_missing -"]),
        ("قال إن تسعة من طاقم السفينة محتجزين", ["captive 9 noun_captive -"]),
        ("ودع مئات الأهالي جثامين ثلاثة أطفال", ["killed 3 masdar_person child"]),
        ("حمل عشرات المتطوعين جثث القتلى إلى المشرحة", []),
        ("قتل 64 من أصل 90 كانوا في العبارة", ["killed 64 verb_bare -"]),
        ("أفرج عن 47 أسيرا محررا", ["released 47 verb_released prisoner"]),
    ],
)
def test_what_became_of_them(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اغتال مسلحان بائعا في السوق", ["killed 1 verb_person -"]),
    ],
)
def test_the_next_noun_is_another_person(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    "text",
    [
        "دمرت الغارة ثلاثة منازل وعشرين سيارة",
        "قتل 20 من الخراف في الحريق",
    ],
)
def test_things_and_whom_nothing_befell(text: str) -> None:
    assert counts(text) == []


def test_one_of_the_greatest_marches_is_nobody() -> None:
    assert counts("قتلت القوات التي واجهت واحدة من أكبر المسيرات ستة أشخاص") == ["killed 6 verb_person"]
