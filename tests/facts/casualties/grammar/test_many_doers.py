"""Several people who did it, and whom they did it to."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة مسلحين رجلا في كانو", ["killed 1 verb_person"]),
        ("اعتقل أربعة شرطيين طالبا في لاغوس", ["detained 1 verb_person"]),
        ("خطف ثلاثة مسلحين تاجرا", ["captive 1 verb_person"]),
        ("أصاب انفجار رجلا في الثلاثين", ["injured 1 verb_person"]),
        ("أصاب صاروخ ثلاثة عمال", ["injured 3 verb_person"]),
        ("أصاب صاروخ وقنابل عدة أطلقها الحلف القافلة", []),
        ("قتل ثلاثة مدنيين طفلان ورجل", ["killed 3 verb_person", "killed 1 coordinated"]),
        ("قتل خمسة عمال أجانب", ["killed 5 verb_person"]),
        ("قتل الجيش ثلاثة مسلحين", ["killed 3 verb_person"]),
    ],
)
def test_a_singular_accusative_behind_them_is_the_object(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("خطف أربعة مسلحين الطبيب", ["captive 1 verb_title"]),
        ("قتل شخصان الشرطي", ["killed 1 verb_title"]),
        ("أوقف 300 عامل العمل في المصنع", []),
        ("أوقف شابان القطار", []),
        ("خطف 12 مسلحا حافلة", []),
        ("خطف 12 مسلحا 3 أطباء", ["captive 3 verb_person"]),
    ],
)
def test_a_definite_object_suffers(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اعتقل 12 شخصا الأسبوع الماضي", ["detained 12 verb_person"]),
        ("الشرطة توقف 22 مرشحا للهجرة السرية", ["detained 22 verb_person"]),
        ("أوقف 12 شخصا الليلة", ["detained 12 verb_person"]),
        ("فارق 14 شخصا الحياة", ["killed 14 verb_person"]),
        ("قتل خمسة من عناصر الشرطة", ["killed 5 verb_person"]),
        ("أسر مئات العناصر المسلحة", ["captive 200+ verb_person"]),
        ("قتل ثلاثة جنود كينيين", ["killed 3 verb_person"]),
        ("أصيب 12 شخصا الثلاثاء", ["injured 12 verb_person"]),
    ],
)
def test_without_an_object_they_suffer(text: str, told: list[str]) -> None:
    assert counts(text) == told
