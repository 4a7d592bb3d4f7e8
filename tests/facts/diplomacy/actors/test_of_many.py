"""Verbs of several: their endings, and the one woman's verb behind states joined by و."""

import pytest
from told import acts

from waqai.facts.diplomacy.actors.of_many import is_of_many
from waqai.facts.diplomacy.predicates.predicates import read_word


@pytest.mark.parametrize(("word", "many"), [("طالبوا", True), ("طالبتا", True), ("طالبت", False), ("تتعاون", False)])
def test_endings(word: str, many: bool) -> None:
    assert any(is_of_many(reading, word) for reading in read_word(word)) is many


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غانا وكينيا وتوغو تطالب تشاد بالانسحاب", "غانا + كينيا + توغو > تشاد"),
        ("وكانت غانا وكينيا وتوغو قد طالبت تشاد بالانسحاب", "غانا + كينيا + توغو > تشاد"),
        ("كانت غانا ومنظمات الأمم المتحدة قد طالبت تشاد بالانسحاب", "غانا + منظمات الأمم المتحدة > تشاد"),
        ("قال الوزير إن غانا وكينيا طالبت تشاد بالانسحاب", "غانا + كينيا > تشاد"),
    ],
)
def test_states_together(text: str, told: str) -> None:
    assert acts(text)[-1] == f"REQUEST request_verb {told}"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رحبت غانا، وتوغو طالبت تشاد بالانسحاب", "توغو > تشاد"),
        ("سافر وفد من غانا وتوغو طالبت تشاد بالانسحاب", "توغو > تشاد"),
    ],
)
def test_each_for_itself(text: str, told: str) -> None:
    assert acts(text)[-1] == f"REQUEST request_verb {told}"


def test_who_stands_behind_a_verb_of_many_is_its_object() -> None:
    assert acts("أكدت المصادر أن مشرفي المعسكر يهددون السكان بالسجن") == []
    assert acts("يهدد السكان بالإضراب") == ["THREATEN threaten_verb السكان >"]


def test_a_verb_behind_each_of_several_is_of_all() -> None:
    assert acts("كل من غانا وكينيا ترفض المقترح") == ["REJECT refuse غانا + كينيا >"]
    assert acts("قال إن كلا من غانا وكينيا رفضت المقترح") == ["REJECT refuse غانا + كينيا >"]
