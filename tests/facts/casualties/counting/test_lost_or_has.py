"""The verb "lost" and the particle that is written alike."""

import pytest
from told import counts


@pytest.mark.parametrize(
    "text",
    [
        "وبحسب البيان فقد شارك 300 جندي في العرض",
        "فقد انتشر في المدينة 300 شرطي",
        "لذلك فقد ضم الجيش 300 جندي",
        "أما في الشرق، فقد وصل نحو 40 شرطيا",
        "فقد توجه القائد مع ثلاثة من جنوده إلى الحدود",
        "فقد بنت القرية مدرسة لثلاثين طفلا",
        "فقد اجتمعوا بثلاثة جنود",
    ],
)
def test_behind_the_particle_a_verb_says_what_they_did(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وبحسب الهيئة فقد مات ثلاثون صيادا", ["killed 30 verb_person"]),
        ("فقد حزب الأحرار 40 مقاتلا", ["killed 40 verb_person"]),
        ("فقد الفوج 17 جنديا في الكمين", ["killed 17 verb_person"]),
        ("فقد طاقم السفينة ثلاثة بحارة", ["missing 3 verb_person"]),
        ("فقد مركب على متنه سبعون مهاجرا", ["missing 70 verb_person"]),
        ("غرق المركب، وفقد صياد قرب الشاطئ", ["missing 1 verb_person"]),
    ],
)
def test_a_noun_behind_it_is_lost_or_loses(text: str, told: list[str]) -> None:
    assert counts(text) == told
