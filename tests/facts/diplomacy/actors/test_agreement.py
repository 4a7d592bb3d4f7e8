"""Whether the ending of a verb agrees with who is to be its subject, and who else may be."""

import pytest
from told import acts

from waqai.facts.diplomacy.actors.agreement import is_feminine_verb, is_masculine_verb
from waqai.facts.diplomacy.predicates.predicates import read_word


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "رفض الرئيس الكيني القرار. وطالبت غانا توغو بالحوار، وهدد بالانسحاب.",
            [
                "REJECT refuse الرئيس الكيني >",
                "REQUEST request_verb غانا > توغو",
                "THREATEN threaten_verb الرئيس الكيني >",
            ],
        ),
        (
            "رفض الرئيس الكيني القرار. وطالبت غانا توغو بالحوار، وهددت بالانسحاب.",
            ["REJECT refuse الرئيس الكيني >", "REQUEST request_verb غانا > توغو", "THREATEN threaten_verb غانا > توغو"],
        ),
    ],
)
def test_a_verb_of_the_other_gender_is_of_another(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("verb", "feminine", "masculine"),
    [("طالب", False, True), ("طالبت", True, False), ("يطالب", False, True), ("تطالب", True, False)],
)
def test_the_gender_of_a_verb(verb: str, feminine: bool, masculine: bool) -> None:
    reading = next(r for r in read_word(verb) if r.tense in ("perfect", "present"))
    assert (is_feminine_verb(reading, verb), is_masculine_verb(reading, verb)) == (feminine, masculine)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قال المنسق الأممي إن الوضع خطير. وناشد الجهات المانحة التحرك.",
            ["REQUEST request_verb المنسق الأممي > الجهات المانحة"],
        ),
        (
            "توغلت القوات الغانية في المدينة كما دعت السكان لإخلاء منازلهم.",
            ["REQUEST call_verb القوات الغانية > السكان"],
        ),
        ("وناشدت الجهات المانحة غانا التحرك.", ["REQUEST request_verb الجهات المانحة > غانا"]),
    ],
)
def test_a_masculine_verb_has_bodies_in_the_plural_for_its_object(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_verb_of_many_is_of_no_single_person() -> None:
    text = "رفض الوزير سامي الراوي العرض. وغضب المنسحبون الستة ودعوا إلى مسيرة"
    assert acts(text) == ["REJECT refuse سامي الراوي >"]
    assert acts("وقعت غانا اتفاقا. ورحب به العائدون إلا أنهم يشككون بها") == ["AGREE conclude غانا >"]
    assert acts("رفض قادة الحركة العرض ودعوا إلى الحوار")[1] == "REQUEST call_verb قادة الحركة >"


def test_a_verbal_noun_behind_and_is_no_verb_of_two() -> None:
    text = "توصل الطرفان إلى اتفاق على الهدنة وسحب القوات من المدينة"
    assert acts(text) == ["AGREE reaching الطرفان >"]
    assert "RETREAT announce_withdrawal غانا > توغو" in acts("أعلنت غانا وقف القتال وسحب قواتها من توغو")


def test_a_feminine_verb_is_of_no_man_told_before() -> None:
    text = "رفض الوزير الغاني العرض. ونددت رابوطة الحي بالقصف"
    assert acts(text) == ["REJECT refuse الوزير الغاني >"]


def test_a_masculine_verb_is_of_no_body_told_before() -> None:
    text = "أعلنت الحكومة الحداد. وحمل صلاح الدين دميرتاش الدولة المسؤولية"
    assert acts(text) == ["ACCUSE blame صلاح الدين دميرتاش > الدولة"]


def test_a_masculine_verb_is_of_no_feminine_body() -> None:
    text = "عقدت الجامعة العربية اجتماعا في القاهرة، ودعا الوزراء إلى الحوار"
    assert acts(text)[-1] == "REQUEST call_verb الوزراء >"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير خالد بن سعيد إن غانا عادلة. وترفض التدخل في شؤونها.", []),
        ("وصل الوزير خالد بن سعيد. ورفض دعوة إلى الحوار.", ["REJECT refuse خالد بن سعيد >"]),
    ],
)
def test_a_mans_verb_is_masculine(text: str, told: list[str]) -> None:
    assert [row for row in acts(text) if "خالد" in row] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال الوزير سامي الراوي إن الأمر بسيط. وتبادل عادل وسمير الحديث واتفقا على هدنة", []),
        ("دعت غانا إلى حراك نصرة للحق ورفضا للحصار", ["REQUEST call_verb غانا >"]),
        ("قال مسؤولون كينيون إنه رفض الهدنة", []),
        ("أعلنت غانا الحداد. لكن محللين قللوا من أثره، كما رفضوا الهدنة", []),
        ("قال مسؤولون كينيون إنهم رفضوا الهدنة", ["REJECT refuse مسؤولون كينيون >"]),
        ("قال الوزير الغاني سامي الراوي إن الأمر بسيط. ونددت بالقصف", []),
        ("قالت نائب الرئيس الكيني ليلى الراوي إن الأمر صعب. ونددت بالقصف", ["ACCUSE denounce ليلى الراوي >"]),
        (
            "عقد الوزير الغاني سامي الراوي محادثات مع كينيا، ودعا الجانبان إلى الهدوء",
            ["CONSULT hold_talks سامي الراوي > كينيا", "REQUEST call_verb سامي الراوي + كينيا >"],
        ),
        (
            "دعت كينيا رئيس الوزراء الغاني سامي الراوي إلى زيارة العاصمة، وطالبت بهدنة",
            ["CONSULT invite سامي الراوي > كينيا proposed", "REQUEST request_verb كينيا >"],
        ),
    ],
)
def test_number_and_gender_exclude(text: str, told: list[str]) -> None:
    assert acts(text) == told
