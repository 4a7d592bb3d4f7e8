"""Deals, help and softer stands in other words than the usual verbs."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("أفضى الحوار بين غانا وتوغو إلى اتفاق على المياه.", "AGREE", ["غانا", "توغو"]),
        ("عقدت غانا وتوغو هدنة أمس.", "AGREE", ["غانا", "توغو"]),
        ("اتفاق غاني كيني على توحيد الرسوم", "AGREE", ["غانا", "كينيا"]),
        ("سلمت غانا ردا إيجابيا إلى الوسطاء.", "AGREE", ["غانا"]),
        ("انضمت غانا إلى اتفاقية البحار.", "AGREE", ["غانا"]),
        ("صوت مجلس الأمن لصالح القرار 99.", "AGREE", ["مجلس الأمن"]),
        ("أقامت غانا جسرا جويا إلى توغو.", "AID", ["غانا"]),
        ("منحة كينية لتوغو بقيمة مليوني دولار", "AID", ["كينيا"]),
        ("سحب الرئيس الغاني قرار تأجيل الاقتراع.", "CONCEDE", ["الرئيس الغاني"]),
        ("أفرجت السلطات الغانية عن سجناء الرأي.", "CONCEDE", ["السلطات الغانية"]),
        ("أعلنت غانا تجميد التخصيب.", "CONCEDE", ["غانا"]),
        ("استعادت غانا مقعدها في الاتحاد الأفريقي.", "COOPERATE", ["غانا"]),
        ("استؤنفت الرحلات الجوية بين غانا وتوغو.", "COOPERATE", ["غانا", "توغو"]),
    ],
)
def test_what_is_told(text: str, kind: str, actors: list[str]) -> None:
    [act] = find_acts(read(text))
    assert (act.type, list(act.actors)) == (kind, actors)


@pytest.mark.parametrize(
    "text",
    [
        "أسفر الحادث عن مقتل رجلين.",
        "استعاد النائب الغاني مقعده في الانتخابات.",
        "أفرجت المحكمة الغانية عن ناشطين بكفالة.",
        "استؤنفت الرحلات الجوية في مطار أكرا.",
        "غادر آخر زائر المعرض.",
    ],
)
def test_what_is_not(text: str) -> None:
    assert find_acts(read(text)) == []


def test_a_deal_in_the_headline_is_the_one_of_the_story() -> None:
    acts = find_acts(read("اتفاق في أكرا على تقاسم المياه\nوقعت غانا وتوغو اتفاقا على تقاسم المياه."))
    assert [list(act.actors) for act in acts] == [["غانا", "توغو"]]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("قررت غانا السماح بدخول الوقود.", "CONCEDE"),
        ("استعادت غانا عشرين أسيرا من توغو.", "RETREAT"),
        ("صدقت غانا على المعاهدة.", "AGREE"),
        ("تم تمديد الهدنة يومين.", "AGREE"),
        ("أعلنت غانا عن مساعدات جديدة لتوغو.", "AID"),
    ],
)
def test_more_of_them(text: str, kind: str) -> None:
    assert [act.type for act in find_acts(read(text))] == [kind]


def test_a_deal_that_a_pronoun_takes_up() -> None:
    [act] = find_acts(read("تخضع القرية لاتفاق وقعته غانا وتوغو."))
    assert (act.type, act.actors) == ("AGREE", ["غانا", "توغو"])
    assert find_acts(read("تخضع القرية لاتفاق وقعته الشركتان.")) == []
    assert find_acts(read("تخضع القرية لطلب وقعته غانا وتوغو.")) == []


def test_to_leave_a_deal_is_not_about_the_withdrawal_of_troops() -> None:
    [act] = find_acts(read("انسحبت غانا من الاتفاق النووي."))
    assert (act.type, act.topics) == ("REJECT", ["nuclear"])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أعلن الرئيس الكيني وقف العمليات العسكرية في البلدة.", ["AGREE halt_declared الرئيس الكيني >"]),
        ("أعلن الرئيس الكيني رفضه وقف العمليات العسكرية في البلدة.", []),
        ("وقعت غانا وكينيا أربع اتفاقات في تونس.", ["AGREE sign غانا + كينيا >"]),
    ],
)
def test_fighting_halted_and_accords_signed(text: str, told: list[str]) -> None:
    assert [row for row in acts(text) if row.startswith("AGREE")] == told


def test_a_truce_is_ordered() -> None:
    assert acts("أمر الرئيس الغاني بإعلان هدنة في المدينة") == ["AGREE order_truce الرئيس الغاني >"]
