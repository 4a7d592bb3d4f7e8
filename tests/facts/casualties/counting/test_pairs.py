"""Two people in one word: duals in construct, and duals that are written like plurals."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("إصابة مستوطنَين في عملية دهس", ["injured 2 masdar_person None settler"]),
        ("اختطاف مهندسين هنديين من موقع العمل", ["captive 2 masdar_person IND -"]),
        ("أعدمت غانا مواطنين توغوليين أدينا بالتجسس", ["killed 2 verb_person TGO -"]),
        ("قتل الجيش مسلحين حاولا التسلل إلى البلدة", ["killed 2 verb_person None militant"]),
        ("قتلت الشرطة سودانيين أحدهما طفل", ["killed 2 verb_person SDN -", "killed 1 each of 0 SDN child"]),
        ("اعتقلت الشرطة متظاهرين قرب قريتين أحرقت إحداهما", []),
        ("برقية عزاء لذوي الطالبين اللذين توفيا في الحادث", ["killed 2 before_verb None -"]),
        ("مصرع بحارين روسيين بعد غرق زورقهما في النهر", ["killed 2 masdar_person RUS -"]),
        ("مقتل موظفين أمميين كانا في طريقهما إلى المعسكر", ["killed 2 masdar_person None aid_worker"]),
        ("استشهاد الصحفيين سامي الراوي وهدى الشامي", ["killed 2 masdar_person None journalist"]),
    ],
)
def test_what_tells_that_they_are_two(text: str, told: list[str]) -> None:
    assert counts(text, "nationality", "victims") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب جنديا الاحتلال قرب السياج", ["injured 2 verb_person soldier"]),
        ("مقتل ضابطي مخابرات في تفجير سيارة", ["killed 2 masdar_person soldier"]),
        ("إصابة رجلي أمن خلال مطاردة", ["injured 2 masdar_person police"]),
    ],
)
def test_duals_in_construct(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    "text",
    [
        "مقتل مسلحين في تبادل لإطلاق النار",
        "مقتل مسلحين في غارتين نفذهما الطيران",
        "قالت الأم إن مقتل طفلي في المدرسة غير حياتها",
    ],
)
def test_plurals_and_my_own(text: str) -> None:
    assert counts(text) == []
