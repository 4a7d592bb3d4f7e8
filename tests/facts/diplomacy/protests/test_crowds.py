"""Who protests where no party does."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("تظاهر آلاف الغانيين أمام السفارة الهولندية.", ["آلاف الغانيين"]),
        ("تظاهر، أمس، نحو ستة آلاف شخص ضد الحكومة.", ["نحو ستة آلاف شخص"]),
        ("احتج مئات العمال على القرار.", ["مئات العمال"]),
        ("تجمع مئات العمال أمام البرلمان احتجاجا على القرار.", ["مئات العمال"]),
        # A noun tells it, and who it was stands nearby.
        ("شهدت أكرا احتجاجات واسعة. وأحرق المحتجون الإطارات.", ["المحتجون"]),
        ("شهدت أكرا احتجاجات واسعة. وهطل المطر. وطلع القمر. وأحرق المحتجون الإطارات.", []),
        ("شهدت أكرا احتجاجات واسعة.", []),
        ("شهدت غانا احتجاجات واسعة.", []),
        ("شهدت غانا 30 ألف مظاهرة.", []),
        ("تظاهر أنصار المعارضة ضد الحكومة أمام مئات الصحفيين.", ["أنصار المعارضة"]),
        ("شهدت أكرا احتجاجات شارك فيها آلاف من أنصار الحزب الغاني.", ["آلاف من أنصار الحزب الغاني"]),
        ("خرجت في أكرا مظاهرة حاشدة بمشاركة مئات الطلاب.", ["مئات الطلاب"]),
        ("شهدت أكرا مظاهرة نظمها الحزب الشيوعي.", ["الحزب الشيوعي"]),
        ("شهدت أكرا احتجاجات يطالب فيها الحكومة بالعدل.", []),
        ("طلاب الجامعة يتظاهرون ضد الغلاء.", ["طلاب الجامعة"]),
        ("في أكرا يتظاهرون ضد الغلاء.", []),
        # A party that protests is who does.
        ("تظاهرت المعارضة ضد الحكومة أمام مئات الصحفيين.", ["المعارضة"]),
    ],
)
def test_crowd(text: str, actors: list[str]) -> None:
    act = next(act for act in find_acts(read(text)) if act.type == "PROTEST")
    assert act.actors == actors


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("احتج المئات على سياسات الحكومة.", ["الحكومة"]),
        ("شهدت المدينة مظاهرات مناهضة لتوغو.", ["توغو"]),
        ("تظاهر المئات قرب السفارة الغانية.", ["السفارة الغانية"]),
        ("احتج المئات على مقتل شاب في توغو.", []),
        ("خرج الآلاف في مسيرات تضامنا مع توغو.", []),
    ],
)
def test_against_whom_a_protest_is(text: str, targets: list[str]) -> None:
    act = next(act for act in find_acts(read(text)) if act.type == "PROTEST")
    assert act.targets == targets


def test_what_the_protesters_do_is_part_of_their_protest() -> None:
    text = "تظاهر المئات في أكرا ضد الحكومة. وأغلق المتظاهرون الطريق، ثم هتف المحتجون طويلا."
    assert [act.type for act in find_acts(read(text))] == ["PROTEST"]


def test_protests_that_stand_go_on() -> None:
    (act,) = find_acts(read("المظاهرات المستمرة في أكرا منذ شهر ضد الحكومة الغانية"))
    assert (act.type, act.status, act.targets) == ("PROTEST", "ongoing", ["الحكومة الغانية"])


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("تظاهر مزارعون في بروكسل ضد الضرائب.", ["مزارعون"]),
        ("احتج موظفو المصنع على تأخر الأجور.", ["موظفو المصنع"]),
        ("تظاهر بعد الظهر في بروكسل من يرفض الضرائب.", []),
    ],
)
def test_a_plural_in_the_case_of_subjects_protests(text: str, actors: list[str]) -> None:
    assert find_acts(read(text))[0].actors == actors


def test_a_thousand_of_whom() -> None:
    assert acts("تظاهر ألف طالب أمام السفارة الكينية.")[0].startswith("PROTEST demonstrate ألف طالب >")
    assert acts("تظاهر الآلاف أمام السفارة الكينية.")[0].startswith("PROTEST demonstrate الآلاف >")
