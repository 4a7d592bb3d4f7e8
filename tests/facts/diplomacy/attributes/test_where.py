"""Where an act took place: the place visited, else one led by في or ب in its clause."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التقى الرئيس الغاني الرئيس الكيني في جنيف", ["CONSULT meet الرئيس الغاني > الرئيس الكيني جنيف"]),
        ("زار الرئيس الغاني القاهرة", ["CONSULT visit الرئيس الغاني > القاهرة القاهرة"]),
        ("شهدت القاهرة مظاهرات ضد القرار", ["PROTEST protests_seen > القاهرة"]),
        ("زار وفد أممي مدينة حلب أمس", ["CONSULT visit وفد أممي > حلب"]),
        ("وفد أممي زار حلب أمس", ["CONSULT visit وفد أممي > حلب"]),
    ],
)
def test_the_place(text: str, told: list[str]) -> None:
    assert acts(text, "location") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("فرضت غانا عقوبات على كينيا بعد انفجار في جنيف", ["SANCTION impose غانا > كينيا None"]),
        ("وقعت غانا وكينيا اتفاقا لوقف القتال في غزة", ["AGREE conclude غانا + كينيا > None"]),
    ],
)
def test_no_place_of_the_act(text: str, told: list[str]) -> None:
    assert acts(text, "location") == told


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("أرسلت غانا قافلة مساعدات طبية إلى توغو.", ["توغو"]),
        ("أرسلت غانا عشرين مليون دولار مساعدات إلى توغو.", [None]),
        ("زار الوزير الغاني كينيا وتوغو.", [None]),
        ("قام الوزير الغاني بزيارة لمدينة كسلا.", ["كسلا"]),
        ("قام الوزير الغاني بزيارة إلى كينيا، أجرى خلالها محادثات مع الدكتور سامي الراوي.", ["كينيا", "كينيا"]),
        ("قام الوزير الغاني بزيارة إلى كينيا. وأجرى محادثات مع الدكتور سامي الراوي.", ["كينيا", None]),
        ("نشرت غانا قواتها على الحدود الشرقية مع توغو.", ["الحدود الشرقية مع توغو"]),
        ("وصلت إلى توغو طائرات غانية تحمل مساعدات طبية.", ["توغو"]),
        ("وزعت غانا مساعدات غذائية على النازحين في مديرية المخا.", ["المخا"]),
        ("تظاهر المئات بمدينة أكرا ضد الحكومة.", ["أكرا"]),
        ("تظاهر المئات ضد الاعتراف بمدينة أكرا عاصمة.", [None]),
        ("خرج الآلاف إلى شوارع أكرا احتجاجا على الغلاء.", ["أكرا"]),
        ("خرجت مظاهرة للمطالبة بدخول المساعدات إلى أكرا.", [None]),
        ("الوزير الغاني الذي أمضى الليل في غلاسكو قبل اجتماعه في لومي مع رئيس توغو", ["لومي"]),
    ],
)
def test_where_goods_go_visits_lead_and_crowds_take_to(text: str, places: list[str | None]) -> None:
    assert [act.location for act in find_acts(read(text))] == places


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("عقد وزراء الخارجية اجتماعا لبحث الوضع في ليبيا.", None),
        ("عقد وزراء الخارجية اجتماعا لبحث التطورات الأخيرة في ليبيا.", None),
        ("عقد وزراء الخارجية اجتماعا في تونس لبحث الوضع في ليبيا.", "تونس"),
        ("عقد وزراء الخارجية اجتماعا لبحث الحدود في تونس.", "تونس"),
    ],
)
def test_where_what_is_talked_about_is_no_place_of_talks(text: str, location: str | None) -> None:
    assert find_acts(read(text))[0].location == location
