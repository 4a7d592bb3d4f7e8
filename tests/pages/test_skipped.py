"""Boxes that a page fences in for those who hear it."""

import pytest

from waqai.pages.reader import read_page

TITLE = "عودة القطارات إلى العمل بين الساحل والعاصمة"
TOLD = [
    "استأنفت القطارات رحلاتها بين الساحل والعاصمة، الإثنين، بعد توقف دام أربعة أشهر بسبب السيول.",
    "وقال مدير السكك إن الرحلات تقتصر حاليا على قطارين في اليوم حتى يكتمل ترميم الجسور.",
]


def body(*lines: str) -> list[str]:
    return read_page("\n".join([TITLE, "12/5/2024", *lines])).stories[0].text.split("\n\n")


@pytest.mark.parametrize("box", [
    ("تخطى البودكاست وواصل القراءة", "حكايات السفر", "حكايات يرويها مسافرون كل أسبوع.", "البودكاست نهاية"),
    ("قصص مقترحة", "تخطى قصص مقترحة وواصل القراءة", "ترميم جسر النهر يتأخر", "غلاء التذاكر", "قصص مقترحة نهاية"),
    ("list of 2 items", "list 1 of 2", "ترميم جسر النهر يتأخر", "list 2 of 2", "غلاء التذاكر", "end of list"),
])  # fmt: skip
def test_what_stands_between_is_no_text(box: tuple[str, ...]) -> None:
    assert body(TOLD[0], *box, TOLD[1]) == TOLD


def test_to_go_beyond_a_number_skips_nothing() -> None:
    told = [*TOLD, "تخطى عدد المسافرين في اليوم الأول ألفي شخص، بحسب المدير، وواصل القطار رحلته."]
    assert body(*told) == told
