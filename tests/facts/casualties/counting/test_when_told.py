"""Spans of time behind a number of people."""

import pytest
from told import counts, sentence

from waqai.facts.casualties.counting.when_told import before_when, behind_when


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل 40 العام الماضي في هجمات", ["killed 40 masdar_bare"]),
        ("انهيار أدى إلى مقتل العشرات الأسبوع الماضي", ["killed 20+ masdar_of"]),
        ("اعتقال نحو 7 آلاف عام 2019", ["detained 7000 masdar_bare"]),
        ("مقتل 12 يوم الجمعة", ["killed 12 masdar_bare"]),
        ("ارتفع عدد القتلى إلى 27 اليوم", ["killed 27 tally"]),
        ("توفي اليوم الخميس ثلاثة جرحى", ["killed 3 masdar_injured"]),
        ("توفي، بحسب مصادر طبية، جريحان", ["killed 2 masdar_injured"]),
        ("سقط خلال 24 ساعة 61 قتيلا و81 جريحا", ["killed 61 noun_killed", "injured 81 noun_injured"]),
        ("قتل خلال 48 ساعة 61 شخصا في كومبا", ["killed 61 verb_person"]),
        ("قتل خلال عام 61 شخصا في كومبا", ["killed 61 verb_person"]),
        ("فقدان 40 يوما من العمل", []),
        ("إصابة 12 سنة 60 مرة", []),
    ],
)
def test_a_span_that_says_when_is_not_counted(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("قتل في وقت متأخر من ليل السبت شابا", "في وقت متأخر من ليل السبت"),
        ("قتل بعد منتصف الليل شابا", "بعد منتصف الليل"),
        ("قتل الأحد 3 مارس شابا", "الأحد 3 مارس"),
        ("قتل الأسبوع الماضي شابا", "الأسبوع الماضي"),
        ("قتل في السوق شابا", ""),
        ("قتل بسبب الدين شابا", ""),
        ("قتل متأخرا شابا", ""),
    ],
)
def test_a_run_that_says_when(text: str, when: str) -> None:
    read = sentence(text)
    assert " ".join(text.split()[1 : behind_when(read, 1)]) == when
    last = len(read.tokens) - 1
    assert last - before_when(read, last, 1) == len(when.split())
