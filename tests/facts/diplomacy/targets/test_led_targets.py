"""How a party stands to a predicate: led by a preposition, its object, or told aside."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اجتمع الرئيس الغاني مع الرئيس الكيني", ["CONSULT meet_with الرئيس الغاني > الرئيس الكيني"]),
        ("دعت غانا إلى رد سريع من المجتمع الدولي", ["REQUEST call_verb غانا > المجتمع الدولي"]),
        ("فرضت غانا عقوبات على توغو", ["SANCTION impose غانا > توغو"]),
        ("الرئيس الكيني يصل أكرا", ["CONSULT travel الرئيس الكيني > أكرا"]),
        ("توجه الرئيس الكيني غربا", []),
        ("أشادت غانا بكينيا", ["SUPPORT welcome غانا > كينيا"]),
        ("استقبل رئيس كينيا، أمس في القصر، السفير الهولندي", ["CONSULT meet رئيس كينيا > السفير الهولندي"]),
        ("تلقى الوزير الغاني اتصالا هاتفيا من نظيره الكيني", ["CONSULT take_phone_call نظيره الكيني > الوزير الغاني"]),
    ],
)
def test_led_or_object(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رحبت غانا في جنيف بالقرار", ["SUPPORT welcome غانا >"]),
        ("دعا الوزير الغاني إلى وقف القتال في بلدة قرب نيروبي", ["REQUEST call_verb الوزير الغاني >"]),
        ("دعا الوزير الغاني إلى تهدئة في جنوب كينيا", ["REQUEST call_verb الوزير الغاني >"]),
    ],
)
def test_told_aside(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_a_summit_of_many_has_no_object() -> None:
    found = find_acts(read("اتهم عقب قمة مجموعة السبع رئيس الوزراء الكندي بسوء النية."))
    assert [act.targets for act in found if act.type == "CONSULT"] == [[]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رحبت توغو بالاتفاق بين غانا وكينيا", "SUPPORT welcome توغو > غانا + كينيا"),
        ("قدمت توغو مقترحات لحل النزاع بين غانا وكينيا", "REQUEST lay_plan توغو > proposed"),
        ("تجاهلت توغو دعوات من غانا لهدنة", "REJECT refuse توغو > غانا"),
    ],
)
def test_those_between_and_those_who_asked(text: str, told: str) -> None:
    assert told in acts(text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("بحث الوزير الكيني العلاقات مع غانا", []),
        ("ناقشت الحكومة الكينية الاتفاق مع غانا", []),
        ("بحث الوزير الكيني الهدنة مع وفد غاني", ["CONSULT discuss الوزير الكيني > وفد غاني"]),
        ("بحث الوزير الكيني تعزيز التعاون مع نظيره الغاني", ["CONSULT discuss الوزير الكيني > نظيره الغاني"]),
    ],
)
def test_ties_with_a_state_that_are_discussed_are_no_talks_with_it(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_whom_the_doer_called_is_not_charged() -> None:
    rows = acts("كما دانه الوزير الكيني الذي أجرى اتصالا بنظيره الغاني.")
    assert rows[0] == "ACCUSE accuse_verb الوزير الكيني >"


def test_some_of_those_met_behind_when_it_was() -> None:
    text = "التقى الوزير الكيني خلال الزيارة عددا من المسؤولين الغانيين"
    assert acts(text) == ["CONSULT meet الوزير الكيني > المسؤولين الغانيين"]


def test_who_is_met_behind_a_long_date() -> None:
    text = "التقى الرئيس الكيني يوم الخميس الموافق 12 مارس 2020 رئيس الوزراء الغاني"
    assert acts(text) == ["CONSULT meet الرئيس الكيني > رئيس الوزراء الغاني"]
    assert acts("زار الوزير الكيني خلال جولته الأفريقية الثانية قرب غانا") == []


def test_who_is_met_behind_a_palace_and_its_town() -> None:
    text = "استقبل الأمير فهد بن ناصر في قصر السلام بمراكش الوزير الكيني"
    assert acts(text) == ["CONSULT meet فهد بن ناصر > الوزير الكيني"]
