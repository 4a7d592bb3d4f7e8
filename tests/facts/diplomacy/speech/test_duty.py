"""Demands by "must": on whom stands before it, behind its verb or nowhere; what one only muses about is none."""

import pytest
from told import acts as rows


@pytest.mark.parametrize(
    ("said", "target"),
    [
        ("إن كينيا يجب أن تنسحب من البلدة", "كينيا"),
        ('إن "كينيا يجب ألا تكون طرفا"', "كينيا"),
        ("إنه يجب أن تنسحب كينيا من البلدة", "كينيا"),
        ("إنه لا يجب أن تمتلك كينيا هذا السلاح", "كينيا"),
        ("إن الحرب يجب أن تتوقف فورا", ""),
        ("إنه يجب رفض الحرب التجارية", ""),
        ("إنه على المجتمع الدولي الرد", "المجتمع الدولي"),
        ("إن أي اتفاق يجب أن يشمل الأسرى", ""),
        ("إن الجناة ينبغي ألا يفلتوا من العقاب", None),
        ("إن الجاني ينبغي ألا يفلت من العقاب", ""),
        ("إن الجاني ينبغي أن لا يفلت من العقاب", ""),
        ("إنه يجب أن نفكر في الأمر", None),
        ("إن الرياضة يجب أن تبقى بعيدة", None),
        ("إن غانا يجب أن تحصل على حقوقها", None),
    ],
)
def test_must(said: str, target: str | None) -> None:
    told = [] if target is None else [f"REQUEST must الرئيس الغاني > {target}".rstrip()]
    assert [row.rstrip() for row in rows(f"قال الرئيس الغاني {said}.")] == told


@pytest.mark.parametrize("owed", ["مفوضية الانتخابات إجراء فرز جديد", "مدير المصرف أن يخفض الفائدة"])
def test_whose_duty_it_is_need_not_be_known(owed: str) -> None:
    assert rows(f"قال الوزير الغاني إنه يجب على {owed}") == ["REQUEST must الوزير الغاني >"]
