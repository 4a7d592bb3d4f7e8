"""One act told twice is one fact; an act told inside the clause of another is part of it."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غانا تطرد السفير الكيني\nطردت غانا السفير الكيني من العاصمة أمس.", ["SANCTION expel غانا > السفير الكيني"]),
        (
            "التقى الرئيس الغاني الرئيس الكيني.\nوالتقى الرئيس الغاني الرئيس الكيني في القصر.",
            ["CONSULT meet الرئيس الغاني > الرئيس الكيني"],
        ),
        # A body in the headline, who heads it in the story.
        (
            "الأمم المتحدة تدعو إلى الحوار\nدعا الأمين العام للأمم المتحدة كوفي منساه إلى الحوار.",
            ["REQUEST call_verb كوفي منساه >"],
        ),
        (
            "مظاهرات في أكرا ضد الغلاء\nخرج آلاف السكان أمس في مظاهرة حاشدة ضد الغلاء.",
            ["PROTEST go_out_to_protest آلاف السكان >"],
        ),
    ],
)
def test_the_act_of_the_headline_told_again(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "طردت غانا السفير الكيني.\nوطردت توغو السفير الكيني.",
            ["SANCTION expel غانا > السفير الكيني", "SANCTION expel توغو > السفير الكيني"],
        ),
        (
            "غانا تدعو إلى الحوار\nدعا رئيس وزراء كينيا كوفي منساه إلى الحوار.",
            ["REQUEST call_verb غانا >", "REQUEST call_verb كوفي منساه >"],
        ),
        (
            "وقعت غانا وكينيا اتفاقا في 2018.\nووقعت غانا وكينيا اتفاقا في 2020.",
            ["AGREE conclude غانا + كينيا >", "AGREE conclude غانا + كينيا >"],
        ),
    ],
)
def test_other_acts_stay(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_what_is_demanded_is_no_deed() -> None:
    assert acts("جدد المجلس مطالبته غانا بسحب قواتها من كينيا") == ["REQUEST make_call المجلس > غانا"]


def test_what_a_court_orders_is_no_deed_of_those_it_orders() -> None:
    text = "أصدرت المحكمة الدولية قرارا أمرت فيه غانا برفع العقوبات"
    assert "CONCEDE" not in " ".join(acts(text))
    assert "REQUEST order المحكمة الدولية > غانا" in acts(text)


def test_a_visit_and_talks_on_it_are_two_acts() -> None:
    text = "زار الوزير الغاني لومي حيث ناقش ملف الحدود مع نظيره التوغولي"
    assert [act.split()[1] for act in acts(text)] == ["visit", "discuss"]


def test_what_a_council_of_the_headlines_union_does_is_told_again() -> None:
    text = (
        "الاتحاد الأفريقي يعلق عضوية غانا\nأعلن مجلس السلم والأمن التابع للاتحاد الأفريقي تعليق مشاركة غانا في أنشطته"
    )
    assert [act.split()[0] for act in acts(text)] == ["SANCTION"]
