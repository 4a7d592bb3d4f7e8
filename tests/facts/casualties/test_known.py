"""What the casualty grammar knows of a word is told at one look."""

import pytest
from told import counts

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import texts_of, tokenise
from waqai.facts.casualties.known import known_word, may_tell


def test_layers_of_a_word_and_what_else_may_begin_with_it() -> None:
    assert known_word("جندي").layers == ("people",)
    assert "number" in known_word("ثلاثه").layers and "number" in known_word("12").layers
    assert "town" in known_word("وجده").layers and "town" in known_word("لوجده").layers
    assert "date" in known_word("امس").layers and "date" in known_word("July").layers
    assert known_word("سافر").layers == ()


def test_particles_and_words_that_tell() -> None:
    assert known_word("بينهم").classes
    assert known_word("كتاب").classes is None
    assert known_word("مقتل").asks and known_word("كتاب").asks is None


def test_words_of_which_the_same_is_known_have_one_object() -> None:
    assert known_word("طاوله") is known_word("برتقاله")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("مقتل عامل في المصنع", True),
        ("لقي حارس مصرعه", True),  # what the verb needs stands there
        ("عاد النازحون إلى ديارهم", True),
        ("ثلاثة عمال في قبضة الشرطة", True),
        ("لم ينج أحد", True),
        ("سافر الوفد إلى المدينة", False),
        ("نفذت الشركة خطتها", False),  # without what the verb needs
        ("قدمت الشرطة عرضا", False),  # only the last word of a fate
        ("ناقش المجلس قرارات لضبط الأسعار", False),  # the form of a verb that is a noun there
    ],
)
def test_sentences_that_may_tell(text: str, told: bool) -> None:
    texts = texts_of(tokenise(fold(text)))
    assert may_tell([*map(known_word, texts)], texts) == told
    assert told or counts(text) == []
