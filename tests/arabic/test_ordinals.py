"""Ordinal numbers in words."""

import pytest

from waqai.arabic.ordinals import ordinal_at, ordinal_before
from waqai.arabic.tokens import tokenise


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("الأول", 1), ("الأولى", 1), ("الثاني", 2), ("الثالثة", 3), ("العاشر", 10), ("الحادي عشر", 11),
        ("الثانية عشرة", 12),
        ("التاسع عشر", 19), ("العشرين", 20), ("الحادي والعشرين", 21), ("الخامس والعشرون", 25), ("الحادي والثلاثين", 31),
        ("للخامس", 5), ("والسابع", 7),
    ],
)  # fmt: skip
def test_values(text: str, value: int) -> None:
    tokens = tokenise(text)
    found = ordinal_at(tokens, 0)
    assert found is not None and (found.value, found.last) == (value, len(tokens))
    assert ordinal_before(tokens, len(tokens)) == found


@pytest.mark.parametrize("text", ["عشرون", "ثلاثة", "عشر", "ضيف", "12", "الأوائل"])
def test_what_is_no_ordinal(text: str) -> None:
    assert ordinal_at(tokenise(text), 0) is None


def test_an_ordinal_ends_where_its_words_end() -> None:
    tokens = tokenise("الخامس ضيف عشر")
    assert (found := ordinal_at(tokens, 0)) is not None and found.last == 1
    assert ordinal_before(tokens, 2) is None
