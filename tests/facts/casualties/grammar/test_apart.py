"""People apart from their outcome word: behind a preposition, a colon or a place, or before it."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أودى صاروخ أصاب معسكر تدريب قرب النهر باثني عشر مجندا", ["killed 12 taken"]),
    ],
)
def test_people_behind_b_and_a_long_subject(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أسفر التصادم عن إصابات متوسطة لشخصين", ["injured 2 wounds"]),
        ("استعادة جثث هامدة لستة أسرى من نفق", ["killed 6 bodies"]),
        ("العثور على رفات تعود إلى 12 شخصا", ["killed 12 bodies"]),
    ],
)
def test_those_who_have_the_wounds_or_whose_bodies_they_are(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أصيب شاب بالرصاص في قدمه، وآخر بشظايا", ["injured 1 verb_person", "injured 1 by_means"]),
        ("أصيب شاب بالرصاص، وآخر يبكي", ["injured 1 verb_person"]),
        ("ليرتفع إلى 210 عدد الجنود القتلى منذ بدء العملية", ["killed 210 tally"]),
        ("وبذلك ارتفع إلى 210 عدد القتلى منذ بدء الاحتجاجات", ["killed 210 tally"]),
        ("ليصل إلى 88 عدد الجرحى", ["injured 88 tally"]),
    ],
)
def test_the_figure_before_its_tally(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("توزع شهداء الغارات على النحو التالي: 21 في بعلبك، و12 في صور", ["killed 21 laid_out", "killed 12 elsewhere"]),
        ("قتل 3 في حمص و4 في حماة", ["killed 3 verb_bare", "killed 4 elsewhere"]),
        ("ثلاثة قتلى في صفوف الجيش وخمسة في صفوف العصابات", ["killed 3 noun_killed", "killed 5 elsewhere"]),
        ("بلغ عدد الوفيات 16 بولاية بسكرة و9 بولاية الجلفة", ["killed 16 tally", "killed 9 elsewhere"]),
        ("قتل سبعة عمال ثم ثلاثة", ["killed 7 verb_person", "killed 3 elsewhere"]),
        ("أصيب خمسة بالرصاص الحي وثلاثون بالاختناق", ["injured 5 verb_bare", "injured 30 by_means"]),
        ("أصيب 7 بالرصاص الحي والعشرات بحالات اختناق", ["injured 7 verb_bare", "injured 20+ by_means"]),
    ],
)
def test_a_figure_parallel_to_the_one_before(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عثر الجيران على جثة رجل مسن في شقته", ["killed 1 noun_killed elderly"]),
        ("انتشل الغواصون من القاع جثة طفلة", ["killed 1 noun_killed child"]),
        ("جثة شاب تطفو فوق مياه النهر", ["killed 1 noun_killed -"]),
    ],
)
def test_a_body_that_was_found(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    "text",
    [
        "رحب الصيادون قرب النهر باثني عشر مجندا",
        "قدمت الإدارة هدايا لستة عمال",
        "العثور على حقائب تعود إلى 12 شخصا",
        "وبذلك ارتفع إلى 210 عدد المدارس المغلقة",
        "توزع الطلاب على النحو التالي: 21 في بعلبك، و12 في صور",
        "فاز خمسة بالجائزة وثلاثون بالشهادة",
    ],
)
def test_nobody_hurt(text: str) -> None:
    assert counts(text) == []
