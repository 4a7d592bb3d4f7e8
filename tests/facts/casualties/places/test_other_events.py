"""A sentence that turns to something else takes over no town."""

import pytest
from told import values

_BEFORE = "أكد الوزير أن 90 عاملا قتلوا في قرية النسيم. "


@pytest.mark.parametrize(
    "opening", ["ميدانيا، ", "على صعيد آخر، ", "وفي حادث منفصل، ", "من جهة أخرى ", "وفي تطور آخر "]
)
def test_a_turn(opening: str) -> None:
    assert values(_BEFORE + opening + "قتل جنديان في اشتباك", "location") == ["قرية النسيم", "None"]


@pytest.mark.parametrize("opening", ["من جهته ", "وفي الحادث ", "في المقابل "])
def test_no_turn(opening: str) -> None:
    assert values(_BEFORE + opening + "قتل جنديان في اشتباك", "location") == ["قرية النسيم"] * 2


def test_a_province_may_hold_both() -> None:
    text = "قتل 90 عاملا في محافظة زندر. ميدانيا، قتل جنديان في اشتباك"
    assert values(text, "location") == ["محافظة زندر"] * 2


def test_who_spoke_before_tells_nothing_of_what_a_sentence_turns_to() -> None:
    text = "قالت الشرطة إن رجلا قتل في الحادث. من جهة أخرى أصيب ثلاثة أشخاص في انهيار منزل."
    assert values(text, "claimant") == ["الشرطة", "None"]
    text = "قالت الشرطة إن رجلا قتل في الحادث. وأصيب ثلاثة أشخاص في انهيار منزل."
    assert values(text, "claimant") == ["الشرطة", "الشرطة"]


@pytest.mark.parametrize("opening", ["وفي الجانب الآخر، ", "على الجانب الغاني، ", "في الجانب المقابل "])
def test_the_other_side(opening: str) -> None:
    assert values(_BEFORE + opening + "قتل جنديان في اشتباك", "location") == ["قرية النسيم", "None"]


def test_the_rest_of_the_provinces_is_not_the_town_told_before() -> None:
    text = "قتل 50 شخصا في بلدة وادي السدر. وفي بقية الولايات أوقعت الأمطار 45 قتيلا."
    assert values(text, "location") == ["بلدة وادي السدر", "None"]


@pytest.mark.parametrize(
    "words", ["وفي باريس، دانت الحكومة الهجوم", "واجتمع الوزراء في باريس لبحث الهدنة", "وفي باريس رحب الوزير بالخطوة"]
)
def test_where_someone_met_or_spoke_nobody_was_hurt(words: str) -> None:
    assert values(f"{words}. وقتل تسعة مدنيين في القصف.", "location") == ["None"]


def test_who_warns_of_an_attack_tells_where_it_is() -> None:
    assert values("هاجم مسلحون سوقا في كسلا. وقتل تسعة مدنيين.", "location") == ["كسلا"]
