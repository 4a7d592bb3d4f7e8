"""Tallies and labels, and the figures behind them."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("عدد القتلى في الشهر بلغ 2014", ["killed 2014 tally"]),
        ("وصل عدد المفقودين إلى 16", ["missing 16 tally"]),
        ("عدد الشهداء: 12", ["killed 12 tally"]),
        ("عدد القتلى 5 وعدد الجرحى 12", ["killed 5 tally", "injured 12 tally"]),
        ("بلغ عدد القتلى نحو سبعين", ["killed 70 tally"]),
        ("ليرتفع عدد قتلاها العسكريين إلى 1068", ["killed 1068 tally"]),
        ("أعلنت الحركة أن عدد جرحاها بلغ 20", ["injured 20 tally"]),
        ("يصل عدد القتلى إلى نحو سبعين هذا العام", ["killed 70 tally"]),
        ("بلغ عدد المعتقلين 2014", ["detained 2014 tally"]),
        ("ارتفعت حصيلة حملات الاعتقال إلى 17 ألفا", ["detained 17000 tally"]),
        # People told of in passing have no tally of their own.
        ("ارتفع عدد القتلى في قصف مدرسة تؤوي نازحين في أكرا إلى 7", ["killed 7 tally"]),
        ("ارتفع عدد المصابين في هجوم على حافلة تقل أسرى محررين إلى أربعة", ["injured 4 tally"]),
        ("بلغ عدد القتلى في هجوم على سجن يضم معتقلين سياسيين 23", ["killed 23 tally"]),
        ("يزداد عدد الضحايا، ففي سنة 2002 كان عدد قتلى الحوادث 100", ["killed 100 tally"]),
        ("بلغ عدد القتلى خمسة والنازحين 300", ["killed 5 tally", "displaced 300 tally"]),
    ],
)
def test_the_figure_of_a_tally(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الإصابات: 45", ["injured 45 label"]),
        ("عثر على جثث الضحايا وهم 12 رجلا وأربع نساء", ["killed 12 label", "killed 4 coordinated"]),
        ("ويتوزع القتلى بين 11 جنديا وسبعة مسلحين", ["killed 11 label", "killed 7 coordinated"]),
        ("القتلى البالغ عددهم 22 نقلوا إلى المشرحة", ["killed 22 tally"]),
        ("القتلى سبعة والجرحى عشرون", ["killed 7 label", "injured 20 tally"]),
        ("- الشهداء (23)\n- الجرحى (67)", ["killed 23 label", "injured 67 label"]),
    ],
)
def test_the_figure_of_a_label(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ارتفع عدد القتلى من 20 إلى 27", ["killed 27 tally"]),
    ],
)
def test_the_new_figure_of_two(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "الضحايا: رجلان وامرأة وطفل",
            ["killed 2 label -", "killed 1 coordinated woman", "killed 1 coordinated child"],
        ),
        ("الضحايا هم ثلاثة رجال وامرأتان", ["killed 3 label -", "killed 2 coordinated woman"]),
    ],
)
def test_who_they_are_one_by_one(text: str, told: list[str]) -> None:
    assert counts(text, "victims") == told


@pytest.mark.parametrize(
    "text",
    [
        "عدد المقاعد 5 وعدد الطاولات 12",
        "الضيوف: رجلان وامرأة وطفل",
        "بلغ عدد القتلى رقما قياسيا في عام 2014",
        "عدد المصابين بكورونا 12 ألفا",
    ],
)
def test_figures_of_something_else(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ارتفع عدد القتلى إلى 28 وما زال 13 عاملا محاصرين", ["killed 28 tally"]),
        ("لا يزال عدد القتلى 28 عاملا", ["killed 28 tally"]),
        ("ارتفع عدد الوفيات إلى 310 من أصل 11 ألف إصابة", ["killed 310 tally"]),
        ("بلغ عدد من فقدوا أرواحهم في الوباء 46 طفلا", ["killed 46 tally"]),
    ],
)
def test_whom_a_tally_counts(text: str, told: list[str]) -> None:
    assert counts(text) == told


def test_arrests_that_reached_some() -> None:
    assert counts("حملة اعتقالات واسعة طالت المئات في المدينة") == ["detained 200+ label"]
    assert counts("أضرار واسعة طالت المئات من المنازل") == []
