"""Relative clauses of what is done to their head: the doer stands behind the verb, the head is the target."""

import pytest
from told import acts

from waqai.facts.diplomacy.actors.relative_objects import takes_up_its_head


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غانا، التي تتهمها كينيا بإيواء متمردين، ردت أمس", ["ACCUSE accuse_of كينيا > غانا"]),
        ("الحركة التي تطالبها الأمم المتحدة بوقف القتال", ["REQUEST request_verb الأمم المتحدة > الحركة"]),
        ("عاد الوزير الذي استقبله الرئيس الكيني", ["CONSULT meet الرئيس الكيني > الوزير"]),
        ("القوات التي سحبتها توغو من غانا", ["RETREAT pull_back توغو > غانا"]),
    ],
)
def test_the_doer_stands_behind(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("الرئيس الكيني الذي دعا توغو إلى الحوار", ["REQUEST call_verb الرئيس الكيني > توغو"]),
        ("المعارض الذي تتهمه كينيا بالخيانة، كما قال وزير غانا", ["ACCUSE accuse_of كينيا >"]),
    ],
)
def test_a_head_that_acts_or_is_no_party(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_the_pronoun_agrees_with_the_relative() -> None:
    assert takes_up_its_head("التي", "ها", "كينيا")
    assert takes_up_its_head("الذين", "", "عنهم")
    assert not takes_up_its_head("الذي", "ها", "كينيا")
    assert not takes_up_its_head("ان", "ه", "كينيا")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وصل الوفد أمس، وهو ما رحبت به غانا", ["SUPPORT welcome غانا >"]),
        ("قال الوزير الكيني إن الجسر آمن، وهو ما تهدد به ميليشيات الجبل", ["THREATEN threaten_verb ميليشيات الجبل >"]),
        ("شددت المستشارة على سياسة مشتركة، وهو ما ترفضه غانا", ["REJECT refuse غانا >"]),
        ("عاد الوفد إلى غانا، ما رحب بعودته في القرية أحد", []),
    ],
)
def test_who_does_what_is_told(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("في الوقت الذي دعت فيه أحزاب غانية إلى الحوار", ["REQUEST call_verb أحزاب غانية >"]),
        ("جاء ذلك في وقت اتهمت فيه كينيا غانا بالكذب", ["ACCUSE accuse_of كينيا > غانا"]),
        ("نشرت الحركة بيانا دعت فيه أحزاب غانا إلى الحوار", ["REQUEST call_verb الحركة > أحزاب غانا"]),
    ],
)
def test_in_a_time_another_one_acts(text: str, told: list[str]) -> None:
    assert acts(text) == told
