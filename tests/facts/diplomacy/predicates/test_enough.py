"""An act is told where as many parties act as it takes: one alone meets no one, two or several do."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("التقت غانا كينيا في القرية.", True),
        ("التقى الرئيسان في القرية.", True),
        ("اجتمع وزراء خارجية غانا في القرية.", True),
        ("زار وفد أممي بلدة دوما.", True),
        ("زار فريق ألماني بلدة دوما.", True),
        ("زار خبراء من منظمة العمل الدولية بلدة دوما.", True),
        ("زار فريق كشفي بلدة دوما.", False),
        ("زار خبراء الآثار بلدة دوما.", False),
        ("زار وزير الصحة بلدة دوما.", False),
        ("التقى الوزير الغاني في القرية.", False),
        ("اجتمعت العائلة في القرية.", False),
    ],
)
def test_one_alone_meets_no_one(text: str, met: bool) -> None:
    assert ("CONSULT" in [act.type for act in find_acts(read(text))]) == met


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("احتجت غانا لدى توغو على إغلاق المعبر.", ["ACCUSE complain_of غانا > توغو"]),
        ("الخارجية الغانية تحتج على القرار الكيني.", ["ACCUSE complain_of الخارجية الغانية > كينيا"]),
        ("احتج مئات السكان على رفع الأسعار.", ["PROTEST demonstrate مئات السكان >"]),
        ("احتج نواب المعارضة على القانون.", ["PROTEST demonstrate نواب المعارضة >"]),
        ("وقال موظفون إنهم يحتجون على القانون.", ["PROTEST demonstrate > ongoing"]),
    ],
)
def test_the_protest_of_one_state_is_a_charge_that_of_many_a_protest(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_two_who_hold_one_title_meet_each_other() -> None:
    assert acts("بعد لقاء زعيمي البلدين") == ["CONSULT meeting زعيمي البلدين >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "سيعقد وزراء خارجية غرب أفريقيا جلسة خاصة غدا",
            ["CONSULT session وزراء خارجية غرب أفريقيا > planned"],
        ),
        ("سيعقد الوزير الغاني جلسة خاصة غدا", []),
        ("من المقرر أن يسبق القمة اجتماع لوزراء خارجية غانا", ["CONSULT meeting_for_many وزراء خارجية غانا > planned"]),
        ("تناول ذلك خلال اجتماع لمجلس الأمن", []),
        ("انتهى أمس اجتماع لسكان الحي", []),
    ],
)
def test_many_hold_a_session(text: str, told: list[str]) -> None:
    assert acts(text) == told
