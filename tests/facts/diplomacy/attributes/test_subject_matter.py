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


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اتهمت غانا كينيا بدعم حركة الشباب.", "military_aid"),
        ("اتهمت غانا كينيا بدعم المتمردين.", "military_aid"),
        ("دعت غانا كينيا إلى وقف دعمها للجماعات المسلحة.", "military_aid"),
        ("دعت غانا كينيا إلى وقف تمويل الميليشيات.", "military_aid"),
        ("اتهمت غانا كينيا بدعم الفساد.", "governance"),
        ("اتهمت غانا حركة الشباب بقتل المدنيين.", "human_rights"),
        ("دعت حركة الشباب إلى دعم وقف إطلاق النار.", "ceasefire"),
        ("نفت كينيا دعم المتمردين.", "other"),
        # A title's words are its holder's, not of what the holder does.
        ("التقى وزير التجارة الغاني نظيره الكيني.", "other"),
        ("التقى وزير التجارة الغاني نظيره الكيني لبحث الرسوم الجمركية.", "trade"),
        # Where it was.
        ("أدانت غانا الهجوم الذي وقع قرب الحدود.", "other"),
        ("دعت غانا كينيا إلى ترسيم الحدود.", "borders"),
    ],
)
def test_backing_of_fighters_and_words_in_passing(text: str, told: str) -> None:
    assert [row.rsplit(" ", 1)[1] for row in acts(text, "topics")] == [told]
