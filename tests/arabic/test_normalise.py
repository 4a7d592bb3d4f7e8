"""The normaliser folds spelling and keeps the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waqai.arabic.normalise import fold, normalise


@pytest.mark.parametrize(
    ("written", "folded"),
    [("إصابةٌ", "اصابه"), ("٣٨٫٥", "38٫5"), ("مســـاء", "مساء"), ("على", "علي"), ("ﻻ", "لا"), ("مؤتمر", "موتمر")],
)
def test_spelling_variants_fold_alike(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_offsets_lead_back_over_dropped_marks() -> None:
    text = "قُتِلَ ثلاثةٌ أمس"
    norm = normalise(text)
    at = norm.text.index("ثلاثه")
    assert norm.slice(at, at + 5) == "ثلاثةٌ"


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("قـ.ـتل", "قتل"),
        ("أسـ.ـلحة", "اسلحه"),
        ("القتـ..ـل", "القت..ل"),
        ("كت.ـاب", "كتاب"),
        ("أ.ف.ب", "ا.ف.ب"),
        ("1446هـ. ثم", "1446ه. ثم"),
    ],
)
def test_a_stop_hidden_in_a_word_is_dropped(written: str, folded: str) -> None:
    assert fold(written) == folded
    norm = normalise(f"ثم {written} ثم")
    assert norm.slice(3, 3 + len(folded)) == written


@given(st.text())
def test_any_text_is_folded_and_spans_stay_inside(text: str) -> None:
    norm = normalise(text)
    start, end = norm.span(0, len(norm.text))
    assert 0 <= start <= end <= len(text)
