"""Whom a bare noun, a text or a verb without a subject means: who was told of before and fits."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        # a movement or a society told again by its noun
        ("اتهمت طالبان كندا بقصف قرية. ورفضت الحركة المقترح.", ["طالبان"]),
        ("اتهمت هيومن رايتس ووتش كندا بقصف قرية. وطالبت المنظمة الحكومة بتحقيق.", ["هيومن رايتس ووتش"]),
        ("اتهمت كندا غانا بقصف قرية. وطالبت المنظمة الحكومة بتحقيق.", ["المنظمة"]),
        # who speaks in a text
        ("اتهمت طالبان كندا بقصف قرية. ودعا البيان غانا إلى التدخل.", ["طالبان"]),
        ("ودعا البيان غانا إلى التدخل.", ["البيان"]),
        # the verb is of another gender than who acted before
        ("أعادت غانا سفيرها من كندا، وهدد وزير الدفاع سامي كمال بأن العلاقات لن تعود.", ["سامي كمال"]),
        # whose country it is
        ("قال وزير الدفاع، سامي كمال، إن بلاده تطالب غانا بالرد.", ["سامي كمال"]),
        # what someone is over stands before his name
        ("أدان المفوض السامي لحقوق الإنسان سامي كمال القصف.", ["سامي كمال"]),
        ("رفض المبعوث الكندي لشؤون غانا العرض.", ["المبعوث الكندي لشؤون غانا"]),
    ],
)
def test_actors_told_again(text: str, actors: list[str]) -> None:
    assert find_acts(read(text))[-1].actors == actors


def test_a_text_is_no_target_of_what_it_calls_for() -> None:
    act = find_acts(read("اتهمت طالبان كندا بقصف قرية. وأوصى التقرير مجلس الأمن بالتحرك."))[-1]
    assert (act.actors, act.targets) == (["طالبان"], ["مجلس الأمن"])


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("حذر قائد الجيش الغاني برهان كاميروغا كينيا من التدخل وإلا سيرد.", ["برهان كاميروغا"]),
        ("دعت مديرة برنامج الأغذية العالمي في نيروبي جويس كامورا إلى وقف القتال.", ["جويس كامورا"]),
        ("رحبت وزيرة خارجية السويد مارجوت لينمارك بالخطوة.", ["مارجوت لينمارك"]),
    ],
)
def test_the_whole_name_of_a_holder(text: str, actors: list[str]) -> None:
    assert find_acts(read(text))[0].actors == actors
