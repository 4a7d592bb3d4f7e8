"""What a verb before is done to is no deed, though its verbal noun is spelt as one."""

import pytest
from told import acts


def ends(row: str) -> tuple[str, str]:
    """The type and the status of a row."""
    words = row.split()
    return words[0], words[-1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رفض الرئيس الكيني رفع العقوبات عن غانا.", ["REJECT refuse الرئيس الكيني > غانا"]),
        ("اقترح الرئيس الكيني عقد لقاء مع نظيره الغاني.", ["REQUEST propose الرئيس الكيني > proposed"]),
        ("عارضت كينيا أمس سحب القوات من غانا.", ["REJECT refuse كينيا > القوات"]),
        ("انتقد الرئيس الكيني منح غانا مساعدات عسكرية.", ["ACCUSE accuse_verb الرئيس الكيني > غانا"]),
        ("تستحق كينيا رفع العقوبات عنها.", []),
        ("طلبت كينيا لقاء المسؤولين الغانيين.", ["REQUEST ask_of كينيا > المسؤولين الغانيين"]),
        ("لم تعلن كينيا سحب القوات من غانا.", []),
    ],
)
def test_what_is_refused_or_asked(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("تعتزم كينيا عقد لقاء مع وزير الخارجية الغاني.", "CONSULT hold_meeting كينيا > وزير الخارجية الغاني planned"),
        ("تدرس كينيا فرض عقوبات على غانا.", "SANCTION impose كينيا > غانا proposed"),
    ],
)
def test_what_is_meant_is_to_come(text: str, told: str) -> None:
    assert [ends(row) for row in acts(text)] == [ends(told)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قررت كينيا رفع العقوبات عن غانا.", "CONCEDE"),
        ("كان الرئيس الكيني رفض العرض الغاني.", "REJECT"),
        ("الرئيس الكيني رفع العقوبات عن غانا.", "CONCEDE"),
        ("قال الوزير إن كينيا رفضت العرض الغاني.", "REJECT"),
        ("قال الخبير إن سحب الجيش الكيني لواء من غانا ضعف.", "RETREAT"),
    ],
)
def test_deeds_stay_deeds(text: str, kind: str) -> None:
    assert kind in {row.split()[0] for row in acts(text)}


def test_a_relative_clause_before_has_another_verb() -> None:
    assert "REJECT refuse كوفي منساه >" in " ".join(acts("الرئيس الكيني كوفي منساه الذي يزور غانا رفض مقترح توغو"))


@pytest.mark.parametrize(
    "text",
    [
        "لم تعقد كينيا محادثات مع غانا.",
        "قد تعقد كينيا محادثات مع غانا.",
        "إذا عقدت كينيا محادثات مع غانا تغير الوضع.",
        "هل تعقد كينيا محادثات مع غانا؟",
        "فشلت كينيا في استئناف العلاقات مع غانا.",
        "فشل الوفد الكيني في عقد محادثات مع غانا.",
    ],
)
def test_what_is_left_undone(text: str) -> None:
    assert acts(text) == []


def test_a_masdar_is_a_deed_behind_a_verb_of_choosing() -> None:
    assert acts("اختارت كينيا قطع العلاقات مع غانا.") == ["SANCTION cut_ties كينيا > غانا"]
    assert acts("عمدت كينيا إلى رفع العقوبات عن غانا.") == ["CONCEDE lift_off كينيا > غانا"]
    assert acts("بدأت كينيا الإفراج عن معتقلين سياسيين.") == ["CONCEDE free_opponents كينيا > سياسيين"]
