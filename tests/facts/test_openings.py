"""Where the words of a line begin, behind marks, an hour and "عاجل"."""

import pytest

from waqai.facts.document import read
from waqai.facts.openings import opening


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("10:15 الوزير: وصلنا", "الوزير"),
        ("10:15 مساء - الوزير: وصلنا", "الوزير"),
        ("عاجل | الوزير: وصلنا", "الوزير"),
        ("#عاجل الوزير: وصلنا", "الوزير"),
        ("عاجل وصل الوزير", "وصل"),
        ("🔴 الوزير: وصلنا", "الوزير"),
        ("متابعة: الوزير وصل", "الوزير"),
        ("متابعة الوزير للملف", "متابعه"),
        ("«الوزير»: وصلنا", '"'),
        ("10 وزراء: وصلنا", "10"),
        ("الوزير: وصلنا", "الوزير"),
    ],
)
def test_the_first_word(text: str, first: str) -> None:
    texts = read(text).texts
    assert texts[opening(texts, 0, len(texts))] == first
