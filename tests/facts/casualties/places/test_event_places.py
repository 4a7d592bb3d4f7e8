"""Sentences that tell more of an event told before, and where it took place."""

import pytest
from told import values

from waqai.facts.casualties.places.event_places import is_of_event, is_of_other_event, tells_of_event, took_place
from waqai.facts.casualties.words import Sentence
from waqai.facts.document import read


def sentence(text: str) -> Sentence:
    return Sentence(read(text, None).tokens, {}, 0)


@pytest.mark.parametrize("text", ["ووقع الانفجار في الحي", "وقالت الشرطة إن الهجوم وقع في الحي"])
def test_where_an_event_took_place(text: str) -> None:
    read_ = sentence(text)
    assert took_place(read_, len(read_.tokens) - 1)
    assert tells_of_event(read_)


@pytest.mark.parametrize("text", ["وسمع الناس صوتا في الحي", "وقالت الشرطة إن خلافا وقع في الحي"])
def test_no_event_of_the_story_took_place(text: str) -> None:
    read_ = sentence(text)
    assert not took_place(read_, len(read_.tokens) - 1)
    assert not tells_of_event(read_)


def test_victims_rising_are_told_of_and_no_event() -> None:
    assert is_of_event(sentence("استهدف القصف الحي"))
    assert not is_of_event(sentence("ارتفع عدد ضحايا القصف"))


def test_what_was_last_week_is_another_event() -> None:
    assert is_of_other_event(sentence("وكانت السيول قد اجتاحت الحي الأسبوع الماضي"))
    assert not is_of_other_event(sentence("وكانت السيول قد اجتاحت الحي صباحا"))


def test_what_goes_on_elsewhere_makes_no_place_of_the_headline_finer() -> None:
    text = "مقتل خمسة جنود في انفجار في سهل الدردارة\nوفي نهر البارد تواصلت الاشتباكات وسقط ثلاثة قتلى."
    assert values(text, "location")[0] == "سهل الدردارة"
