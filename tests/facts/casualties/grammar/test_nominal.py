"""The counted noun itself names the outcome, unless a word beside it says what befell those people last."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وصل إلى المستشفى 30 جريحا", ["injured 30 noun_injured"]),
        ("قتيلان في اشتباك عند الجسر", ["killed 2 noun_killed"]),
        ("أسفر الكمين عن مقتل ضابطين وعدد من الجرحى", ["killed 2 masdar_person", "injured 3+ noun_injured"]),
        ("5 شهداء وأربعون مصابا في الغارة", ["killed 5 noun_killed", "injured 40 noun_injured"]),
        ("شهيد برصاص الجنود قرب الخليل", ["killed 1 noun_killed"]),
        ("القتيل شاب في العشرين من عمره", ["killed 1 noun_killed"]),
        ("أدى الحادث إلى مقتله على الفور", ["killed 1 of_one"]),
        ("ارتقى المقاتل شهيدا في الكمين", ["killed 1 verb_title"]),
        ("شيعت البلدة الشاب حسن عيسى الذي ارتقى شهيدا أمس", ["killed 1 verb_named"]),
        ("ارتقى شهيدا في الكمين وسقط شهيدان آخران", ["killed 1 noun_killed", "killed 2 noun_killed"]),
    ],
)
def test_the_noun_says_it(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("سقوط 7 شهداء وجرحى في السوق", ["casualties 7 noun_casualties"]),
        ("7 شهداء وجرحى في السوق", ["casualties 7 noun_casualties"]),
        ("سقوط عشرات القتلى والأسرى في الكمين", ["killed 20+ noun_killed", "captive 20+ shared"]),
    ],
)
def test_a_number_for_two_nouns(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قتل شرطيان أحدهما ضابط والآخر سائق",
            ["killed 2 verb_person", "killed 1 each of 0", "killed 1 the_other of 0"],
        ),
        ("قال الحارس إن عاملين أصيبا أحدهما طباخ", ["injured 2 before_verb", "injured 1 each of 0"]),
    ],
)
def test_each_of_the_pair_told_before(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن المستشفى وفاة أربعة مصابين متأثرين بجراحهم", ["killed 4 masdar_injured"]),
        ("توفيت جريحتان في المشفى الميداني", ["killed 2 masdar_injured"]),
        ("ثلاثة جرحى ماتوا في الطريق", ["killed 3 before_verb"]),
        ("يطلق سراح 33 رهينة مقابل نحو 1900 معتقل", ["released 33 verb_released", "released 1900 exchange"]),
        ("مقتل ستة ضباط وثلاثة سجناء في التمرد", ["killed 6 masdar_person", "killed 3 coordinated"]),
        ("توفي عامل اليوم جراء إصابته بقذيفة", ["killed 1 verb_person"]),
        ("الجيش يسلم جثمان الشهيد سامي الراوي بعد احتجازه 16 شهرا", ["killed 1 noun_killed"]),
    ],
)
def test_a_word_beside_the_noun_tells_the_last_of_them(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "فر 400 نزيل من الإصلاحية بعد الحريق",
        "فرار عشرين سجينا من المحكمة",
        "زار الوزير بيت القتيل",
        "سافر مع الشهيد في الثمانينات إلى ثلاث دول",
    ],
)
def test_the_noun_counts_nobody_here(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تبادل الطرفان قوائم تضم أسماء 350 أسيرا", ["captive 350 noun_captive"]),
        ("سلم الوسيط قائمة تضم 90 أسيرا", ["captive 90 noun_captive"]),
        ("تبادل الطرفان 90 أسيرا", ["released 90 masdar_released"]),
    ],
)
def test_names_handed_over_set_nobody_free(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("يستضيف البلد 650 ألف لاجئ سوري", ["displaced 650000 noun_displaced"]),
        ("تضم الولاية مليون يمني نزحوا من قراهم", ["displaced 1000000 before_verb"]),
        ("دفع الهجوم بنحو سبعين ألف نسمة إلى النزوح", ["displaced 70000 verb_person"]),
        ("عودة 35 ألف لاجئ إلى بلادهم", []),
        ("غرق قارب يقل 60 لاجئا", []),
        ("قتل 12 لاجئا في القصف", ["killed 12 verb_person"]),
    ],
)
def test_refugees_in_their_thousands(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_those_freed_besides() -> None:
    told = ["released 90 verb_released", "released 20 among of 0", "released 70 coordinated of 0"]
    assert counts("أفرجت الحكومة عن 90 سجينا، بينهم 20 امرأة و70 معتقلا") == told
    assert counts("أفرجت الحكومة عن 90 سجينا، ولا يزال 70 معتقلا في السجن")[-1].startswith("detained 70")
