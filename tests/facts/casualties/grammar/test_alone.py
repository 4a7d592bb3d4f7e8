"""Outcome nouns that state a count without a number or a verb."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize("text", ["شهيدان في قصف على البلدة", "قتيل في البلدة", "الشهيدة طالبة من البلدة"])
def test_they_state_a_count(text: str) -> None:
    assert [fact.category for fact in find_casualties(read(text))] == ["killed"]


@pytest.mark.parametrize("text", ["هدمت الجرافة منزلي أسيرين", "تحدث الوزير كقتيل"])
def test_they_state_none(text: str) -> None:
    assert find_casualties(read(text)) == []


def test_a_number_shared_with_those_held_is_no_number_of_the_hurt() -> None:
    assert find_casualties(read("خلفت الحملة 200 جريح ومعتقل")) == []
    assert len(find_casualties(read("خلفت الحملة 200 جريح و30 معتقلا"))) == 2


@pytest.mark.parametrize("text", ["شهيد قرب القاعدة واعتقالات في أكرا", "قتيل غربي كوماسي", "جريح خلال اقتحام البلدة"])
def test_where_or_when_stands_behind_the_one_a_headline_opens_with(text: str) -> None:
    assert [fact.low for fact in find_casualties(read(text))] == [1]
