"""What an act is about: by its own words, by those around it, and what condolences are about."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "أدانت غانا الجريمة الوحشية في لومي",
            ["ACCUSE accuse_verb غانا > human_rights"],
        ),
        (
            "قدمت غانا تعازيها إلى توغو في ضحايا الفيضانات",
            ["SUPPORT give_thanks غانا > توغو other"],
        ),
    ],
)
def test_by_its_own_words(text: str, told: list[str]) -> None:
    assert acts(text, "topics") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "في ملف وقف إطلاق النار التقى وزير الخارجية الغاني نظيره الكيني",
            ["CONSULT meet وزير الخارجية الغاني > نظيره الكيني ceasefire"],
        ),
        (
            "شكرت غانا توغو على مساعداتها لضحايا الفيضانات",
            ["SUPPORT back غانا > توغو humanitarian_aid"],
        ),
    ],
)
def test_by_the_words_around_it(text: str, told: list[str]) -> None:
    assert acts(text, "topics") == told


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("أدانت غانا هذه الجريمة البشعة", "human_rights"),
        ("شهدت أكرا تظاهرات ضد الحكومة", "governance"),
        ("طالبت منسقة الشؤون الإنسانية سامية الراوي غانا بالحوار", "other"),
        ("شهدت أكرا تظاهرات ضد توغو", "other"),
        ("اتهمت النيابة موظفا بارتكاب جرائم", "other"),
    ],
)
def test_topics_of_the_kind_of_act(text: str, topics: str) -> None:
    assert all(told.endswith(f" {topics}") for told in acts(text, "topics"))
