"""A text made ready once: folded tokens and sentences, and the way back to its own words."""

import pytest

from waqai.facts.document import read

TEXT = "قُتِلَ ثلاثة عمّال.\nوأُصيب آخرون!"


def test_folded_words_lead_back_to_the_written_ones() -> None:
    document = read(TEXT)
    assert document.texts[:3] == ["قتل", "ثلاثه", "عمال"]
    assert document.words(0, 3) == "قُتِلَ ثلاثة عمّال"
    start, end = document.span(0, 3)
    assert TEXT[start:end] == "قُتِلَ ثلاثة عمّال"
    assert list(document.folded(0, 2)) == ["قتل", "ثلاثه"]


@pytest.mark.parametrize("text", [TEXT, "كلمة", "سطر\n\nسطر آخر\n", 'قال: "نعم. لا." وعاد'])
def test_sentences_hold_every_token_once_and_in_order(text: str) -> None:
    document = read(text)
    held = [index for span in document.sentences for index in range(span.first, span.last)]
    assert held == list(range(len(document.tokens)))
    assert all(span.first < span.last for span in document.sentences)


@pytest.mark.parametrize("text", ["", " \n ", "\u200f"])
def test_a_text_without_words_has_no_sentence(text: str) -> None:
    document = read(text)
    assert document.tokens == []
    assert document.sentences == []
