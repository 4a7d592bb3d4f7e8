"""Whose bulletin a text is, and who told its lead; and who tells of something else."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("غرق 6 أطفال في النهر.\nهيئة الطوارئ", "هيئة الطوارئ"),
        # Above the counts such a line says who publishes.
        ("مركز الأنباء\nالأحد 3 مارس\nغرق 6 أطفال في النهر.", None),
        ("اندلع قتال في سوق القرية وأدى إلى مقتل تاجر.\nوأفاد المرصد بأن القتال توقف.", "المرصد"),
        # What one had told before is about something else.
        ("اندلع قتال في سوق القرية وأدى إلى مقتل تاجر.\nوكان المرصد قد رصد قبل يومين دورية في السوق.", None),
        # A dateline with a reporter's name tells whose report it is; one with a newspaper's does not.
        ("محافظة الجبل – مرصد الأنهار: غرق 6 أطفال في النهر.", "مرصد الأنهار"),
        ("حادث في النهر\nمحافظة الجبل - مرصد الأنهار:: وقع حادث.\nوغرق 6 أطفال.", "مرصد الأنهار"),
        ("محافظة الجبل – صحيفة الأنهار: غرق 6 أطفال في النهر.", None),
        ("الجبل – غرق 6 أطفال في النهر، وهذه أسماؤهم:", None),
    ],
)
def test_who_tells_a_count_without_a_claimant(text: str, claimant: str | None) -> None:
    assert [fact.claimant for fact in find_casualties(read(text))] == [claimant]


def _claimant(text: str) -> str | None:
    return find_casualties(read(text, None))[0].claimant


def test_the_source_of_the_whole_is_named_at_its_end() -> None:
    text = "حريق في المدينة\nقتل تسعة عمال في حريق كبير.\nالمصدر: {}\nشارك هذا الخبر"
    assert _claimant(text.format("مركز النهر للرصد")) == "مركز النهر للرصد"
    assert _claimant(text.format("رويترز")) is None


def test_a_name_in_marks_before_a_colon_speaks_for_the_text() -> None:
    text = "«الخوذ البيضاء»: الحريق يتمدد في الجبل\nاشتعلت قرى كثيرة.\nقتل تسعة عمال."
    assert _claimant(text) == "الخوذ البيضاء"
