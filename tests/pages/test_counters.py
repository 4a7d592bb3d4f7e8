"""Lines that count what readers did."""

import pytest

from waqai.pages.counters import counter
from waqai.pages.reader import read_page


@pytest.mark.parametrize(("line", "what"), [
    ("45 تعليقا", "comments"), ("1.2 ألف مشاهدة", "others"), ("قراءة 312 مرة", "others"), ("٧ تعليقات", "comments"),
    ('4 آراء على "إغلاق الجسر القديم"', "comments"), ("رأي واحد على «إغلاق الجسر»", "comments"),
    ("4 آراء على الطاولة", ""),
    ("45 قتيلا", ""), ("قراءة في كتاب", ""), ("شوهد 3 مسلحين", ""),
])  # fmt: skip
def test_what_is_counted(line: str, what: str) -> None:
    assert counter(line) == what


def test_comments_counted_below_the_story_open_them() -> None:
    told = [
        "أغلقت البلدية الجسر القديم أمام الشاحنات بعد ظهور تشققات في دعاماته الشرقية.",
        "وقال مهندس البلدية إن الإصلاح يبدأ مطلع الأسبوع المقبل ويستمر شهرين.",
    ]
    lines = [
        "إغلاق الجسر القديم أمام الشاحنات",
        "12/5/2024",
        *told,
        "2 تعليقات",
        "زائر",
        "متى ينتهي هذا الإهمال؟ الجسر متهالك منذ سنوات طويلة.",
    ]
    assert read_page("\n".join(lines)).stories[0].text.split("\n\n") == told
