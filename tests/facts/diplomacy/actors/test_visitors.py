"""Visits whose noun has only the place behind it, and what is no such visit."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actors", "targets", "status"),
    [
        ("أعلن المكتب عن عزم رئيس الحكومة الغانية زيارة نيروبي.", ["رئيس الحكومة الغانية"], ["نيروبي"], "planned"),
        ('كشف المكتب عن قرار رئيس غانا "كوفي منساه"، زيارة العاصمة "لومي".', ["كوفي منساه"], ["لومي"], "planned"),
        ("كلف الرئيس الغاني وزير دفاعه بزيارة نيروبي.", ["وزير دفاعه"], ["نيروبي"], "occurred"),
        ("عاد الوزير الغاني أمس. وقال إنه ينوي زيارة نيروبي.", ["الوزير الغاني"], ["نيروبي"], "planned"),
        ("أعلن مكتبه الخبر. والوزير الغاني يكشف عن زيارة لكينيا.", ["الوزير الغاني"], ["كينيا"], "occurred"),
        ("وصل الوزير الغاني إلى العاصمة الكينية نيروبي في زيارة.", ["الوزير الغاني"], ["نيروبي"], "occurred"),
        ("واجه الوزير الغاني خلال زيارته للعاصمة الكينية نيروبي غضبا.", ["الوزير الغاني"], ["نيروبي"], "occurred"),
    ],
)  # fmt: skip
def test_who_sets_out_visits(text: str, actors: list[str], targets: list[str], status: str) -> None:
    act = find_acts(read(text))[-1]
    assert (act.type, act.mode, act.actors, act.targets, act.status) == ("CONSULT", "visit", actors, targets, status)


@pytest.mark.parametrize(
    "text",
    [
        "انتقد الوزير الغاني زيارة نيروبي.",  # whose visit it is, is not said
        "رفض الوزير الغاني زيارة نيروبي.",
        "قررت الحكومة زيارة الأسعار.",
    ],
)
def test_what_sets_out_for_no_visit(text: str) -> None:
    assert not [act for act in find_acts(read(text)) if act.mode == "visit"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("اتفقت غانا وتوغو على الملف خلال زيارة رسمية للوزير الكيني إلى أكرا.", ["الوزير الكيني"]),
        ("وقعت الحكومة العقد في زيارة يقوم بها الوزير الكيني.", ["الوزير الكيني"]),
        ("قال الوزير الكيني خلال زيارة إلى أكرا إن الطريق سيفتح.", ["الوزير الكيني"]),
    ],
)
def test_whose_a_visit_is_behind_its_noun(text: str, actors: list[str]) -> None:
    (visit,) = [act for act in find_acts(read(text)) if act.mode == "visit"]
    assert visit.actors == actors
