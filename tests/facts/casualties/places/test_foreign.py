"""Names of foreign places that no gazetteer knows, by their shape behind "في" or a side."""

import pytest
from told import values

from waqai.facts.casualties.places.foreign import looks_foreign


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة أشخاص في هجوم في بوكاتينغا", ["بوكاتينغا"]),
        ("أصيب ثلاثة أشخاص في قصف قرب تشيروفسك", ["تشيروفسك"]),
        ("أصيب ثلاثة أشخاص في غارات روسية على كوبيتشكا", ["كوبيتشكا"]),
    ],
)
def test_a_foreign_name(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة عمال في أسوأ كارثة منذ سنين", ["None"]),
        ("قتل ثلاثة عمال في بيوتنا", ["None"]),
        ("قتل ثلاثة عمال في هجوم", ["None"]),
        ("شددت الشرطة الحراسة على بوراتيكو وقتلت ثلاثة لصوص", ["None"]),
    ],
)
def test_arabic_words_behind_fi(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("word", "foreign"),
    [
        ("زوريكا", True),
        ("نوفوغراد", True),
        ("ضحايا", False),
        ("كتابها", False),
        ("بلدنا", False),
        ("الزهرا", False),
        ("سوق", False),
    ],
)
def test_the_shape_of_a_word(word: str, foreign: bool) -> None:
    assert looks_foreign(word) is foreign


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قتل ثلاثة شرطيين في كمين في الدرافشة (جنوب).", ["الدرافشة"]),
        ("قتل ثلاثة شرطيين في مجزرة الدرافشة (ولاية تبسة) أمس.", ["الدرافشة"]),
        ("قتل ثلاثة شرطيين في الدرافشة (90 كلم شرق العاصمة).", ["الدرافشة"]),
        ("قتل ثلاثة شرطيين في بني مراد (قرب تبسة).", ["بني مراد"]),
        ("قتل ثلاثة شرطيين في هجوم (شمال المدينة).", ["None"]),
        ("قتل ثلاثة شرطيين في القرية (شمال البلاد).", ["None"]),
        ("قتل ثلاثة شرطيين في بيوتهم (شمال البلاد).", ["None"]),
        ("قتل ثلاثة شرطيين في الدرافشة (وكالة).", ["None"]),
    ],
)
def test_a_name_before_brackets_that_tell_where_it_lies(text: str, told: list[str]) -> None:
    assert values(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب ثلاثة عمال في حلب. وأصيب سبعة رعاة في كريات زعفران", ["حلب", "كريات زعفران"]),
        ("أصيب ثلاثة عمال قرب سيدي زعفران أمس", ["سيدي زعفران"]),
        ("أصيب ثلاثة من أولاد عمه في حلب", ["حلب"]),
        ("أصيب ثلاثة عمال في بني أمس", ["None"]),
    ],
)
def test_names_of_two_words_by_their_first(text: str, told: list[str]) -> None:
    assert values(text, "location") == told
