"""What tells the people of a mention from those of another: noun, name, date, bullet, body, another event."""

import pytest
from told import sentence

from waqai.facts.casualties.patterns import find_mentions
from waqai.facts.casualties.whole_text.notes import Note, note_of


def note(text: str) -> Note:
    read = sentence(text)
    return note_of(read, find_mentions(read)[0], inherited=False, rank=9)


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("قتل ثلاثة جنود", "soldier"),
        ("قتل ثلاثة عمال", "worker"),  # anybody may be called so
        ("مقتل حلاق في حريق", "worker:حلاق"),  # a trade tells people apart
    ],
)
def test_the_noun_that_counts_them(text: str, noun: str) -> None:
    assert note(text).noun == noun


@pytest.mark.parametrize(
    ("text", "dated", "bullet", "body", "anew"),
    [
        ("قتل ثلاثة عمال", False, False, False, False),
        ("وفي 3 مارس قتل ثلاثة عمال", True, False, False, False),
        ("وفي 3 قرى قتل ثلاثة عمال", False, False, False, False),
        ("- مقتل ثلاثة عمال", False, True, False, False),
        ("انتشال ثلاث جثث من النهر", False, False, True, False),
        ("وفي حادث آخر قتل ثلاثة عمال", False, False, False, True),
    ],
)
def test_how_its_sentence_begins_and_what_was_found(
    text: str, dated: bool, bullet: bool, body: bool, anew: bool
) -> None:
    told = note(text)
    assert (told.dated, told.bullet, told.body, told.anew) == (dated, bullet, body, anew)


def test_the_name() -> None:
    assert note("مقتل سامي الراوي").name == "سامي الراوي"
    assert note("مقتل عامل").name == ""
