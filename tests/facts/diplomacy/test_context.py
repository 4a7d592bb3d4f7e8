"""The closed classes of the diplomacy grammar, folded, and words without their conjunction."""

import pytest

from waqai.facts.diplomacy.context import bare, common, words


def test_a_class_is_folded() -> None:
    assert "ان" in words("that")
    assert all("أ" not in word and "ة" not in word for word in words("that") | words("stop"))


def test_a_class_that_is_not_there_is_an_error() -> None:
    with pytest.raises(StopIteration):
        words("no such class")


@pytest.mark.parametrize(
    ("word", "rest"), [("وقال", "قال"), ("فقال", "قال"), ("قال", "قال"), ("وفد", "وفد"), ("وعد", "وعد")]
)
def test_a_word_without_its_conjunction(word: str, rest: str) -> None:
    assert bare(word) == rest


def test_words_of_the_lexicons_begin_no_name() -> None:
    assert "دعوه" in common()
    assert "كوفي" not in common()
