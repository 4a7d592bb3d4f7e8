"""When, where and to whom something is said, and that whom one meets neither says nor suffers it."""

import pytest
from told import acts

from waqai.facts.diplomacy.speech.circumstances import is_amid, is_met, reaches
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "at", "amid", "met"),
    [
        ("رفض الوزير خلال لقائه الضيف العرض", 4, True, True),
        ("رفض الوزير في اتصال مع الضيف العرض", 5, True, True),
        ("رفض الوزير ردا على الضيف العرض", 4, True, False),
        ("رفض الوزير في مؤتمر صحفي مع الضيف العرض", 6, True, False),
        ("رفض الوزير أمس طلب الضيف العرض", 4, False, False),
        ("رفض الوزير في بيان طلب الضيف العرض", 5, False, False),
        ("رفض الوزير بعد أن التقى الضيف العرض", 5, False, False),
        ("رفض الوزير خلال الحرب، الضيف العرض", 5, False, False),
    ],
)
def test_who_stands_within_an_occasion(text: str, at: int, amid: bool, met: bool) -> None:
    word = read(text).word
    assert (is_amid(word, at, 1), is_met(word, at, 1)) == (amid, met)


@pytest.mark.parametrize(
    ("text", "reached"),
    [
        ("الوزير خلال لقاء الضيف: نعم", True),
        ("الوزير من الدوحة: نعم", True),
        ("الوزير في خطاب ألقاه أمس: نعم", True),
        ("الوزير يزور الضيف: نعم", False),
        ("الوزير بعد أن زار الضيف: نعم", False),
        ('الوزير في "حديث البلد": نعم', False),
    ],
)
def test_what_may_stand_before_a_colon(text: str, reached: bool) -> None:
    document = read(text)
    assert reaches(document.word, 1, document.texts.index(":")) == reached


@pytest.mark.parametrize(
    "text",
    [
        "قال أردوغان خلال لقائه ماكرون إن بلاده ترفض العقوبات على كوبا.",
        "وقال أردوغان، ردا على تصريحات ماكرون، إن بلاده ترفض العقوبات على كوبا.",
        "قال أردوغان لماكرون إن بلاده ترفض العقوبات على كوبا.",
        "أردوغان بحضور ماكرون: نرفض العقوبات على كوبا",
    ],
)
def test_one_s_own_country_is_not_that_of_whom_one_meets(text: str) -> None:
    assert [act for act in acts(text) if "REJECT" in act] == ["REJECT refuse أردوغان > كوبا"]


@pytest.mark.parametrize(
    "text",
    [
        "رفض أردوغان في اتصال هاتفي مع ماكرون أي تدخل.",
        "رفض أردوغان في مؤتمر صحفي مع ماكرون أي تدخل.",
        "رفض أردوغان بعد لقائه ماكرون أي تدخل.",
    ],
)
def test_whom_one_meets_is_not_refused(text: str) -> None:
    assert [act for act in acts(text) if "REJECT" in act] == ["REJECT refuse أردوغان >"]


def test_who_stands_right_behind_a_statement_may_be_accused() -> None:
    assert acts("اتهم الرئيس الغاني في بيان كينيا بدعم المتمردين") == ["ACCUSE accuse_of الرئيس الغاني > كينيا"]


@pytest.mark.parametrize(
    ("text", "meeting"),
    [
        ("رفض أردوغان خلال لقائه ماكرون أي تدخل.", "CONSULT meeting أردوغان > ماكرون"),
        ("رفض أردوغان خلال لقاء ماكرون أي تدخل.", "CONSULT meeting أردوغان > ماكرون"),
        ("أردوغان أثناء استقبال ماكرون: نرفض أي تدخل", "CONSULT reception أردوغان > ماكرون"),
        ("رفض أردوغان لقاء ماكرون.", None),
    ],
)
def test_a_meeting_is_not_what_is_refused_at_it(text: str, meeting: str | None) -> None:
    assert [act for act in acts(text) if "CONSULT" in act] == ([meeting] if meeting else [])
