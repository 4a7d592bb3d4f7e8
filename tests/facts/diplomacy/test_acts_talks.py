"""Talks and calls whose parties stand elsewhere or nowhere; demands without a verb of asking; deals just told."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.facts.model import Act


def acts(text: str) -> list[Act]:
    return find_acts(read(text))


@pytest.mark.parametrize(
    ("text", "mode", "actors", "targets"),
    [
        ("انتهت المفاوضات مساء الأحد بلا نتيجة.", "talks", [], []),
        ("قال الوزير الغاني إن المحادثات ستستأنف غدا.", "talks", [], []),
        ("بذلت غانا جهودا لرأب الصدع.", "mediate", ["غانا"], []),
        ("تعتزم النرويج استضافة جولة جديدة من المحادثات.", "multilateral", ["النرويج"], []),
        ("الرئيس الغاني مدعو لحضور مؤتمر في باريس.", "multilateral", ["الرئيس الغاني"], []),
        ("أبلغ الرئيس الغاني رئيس توغو في اتصال هاتفي بالموعد.", "phone", ["الرئيس الغاني"], ["رئيس توغو"]),
        ("بدأت زيارة وفد غاني صباحا.", "visit", ["وفد غاني"], []),
        ("يعقد وزراء المالية اجتماعا مغلقا.", "meet", ["وزراء المالية"], []),
        ("وجهت غانا دعوة إلى رئيس توغو لزيارة أكرا.", "visit", ["غانا"], ["رئيس توغو"]),
        ("نقلت غانا رسالة إيجابية من توغو إلى كينيا.", "mediate", ["غانا"], ["توغو"]),
        ("تعتزم غانا وتوغو مناقشة سبل فتح المعبر.", "talks", ["غانا", "توغو"], []),
        ("قررت الوزيرة الغانية السفر إلى باريس.", "visit", ["الوزيرة الغانية"], ["باريس"]),
    ],
)
def test_consulting(text: str, mode: str, actors: list[str], targets: list[str]) -> None:
    found = acts(text)
    assert [(act.type, act.mode, act.actors, act.targets) for act in found] == [("CONSULT", mode, actors, targets)]


def test_talks_that_led_to_an_act_are_those_of_its_parties() -> None:
    found = acts("وقعت غانا وتوغو اتفاقا جديدا، بعد مفاوضات استمرت أسبوعا.")
    assert [(act.type, act.actors) for act in found] == [("AGREE", ["غانا", "توغو"]), ("CONSULT", ["غانا", "توغو"])]


def test_talks_told_before_are_not_told_again() -> None:
    found = acts("أجرت غانا محادثات مع توغو.\nوانتهت المحادثات مساء.")
    assert [(act.type, act.actors, act.targets) for act in found] == [("CONSULT", ["غانا"], ["توغو"])]


@pytest.mark.parametrize(
    ("text", "kind", "actors", "targets"),
    [
        ("تصاعدت دعوات دولية إلى وقف القتال.", "REQUEST", [], []),
        ("دعوات أوروبية لضبط النفس", "REQUEST", ["الاتحاد الأوروبي"], []),
        ("قال الرئيس الغاني: يجب وقف القتال فورا.", "REQUEST", ["الرئيس الغاني"], []),
        ("قال الرئيس الغاني إن الوضع يتطلب ردا من مجلس الأمن.", "REQUEST", ["الرئيس الغاني"], ["مجلس الأمن"]),
        ("قال الرئيس الغاني إنه لا ينبغي لتوغو أن تصمت.", "REQUEST", ["الرئيس الغاني"], ["توغو"]),
        ("دعا الوزير الغاني إلى الهدوء. وقال: يجب وقف القتال.", "REQUEST", ["الوزير الغاني"], []),
        ("أصدرت غانا وتوغو إعلانا مشتركا.", "AGREE", ["غانا", "توغو"], []),
        ("أعلنت غانا تقديم مقترحات إلى توغو.", "REQUEST", ["غانا"], ["توغو"]),
        ("هذا جزء من اتفاق تم التوصل إليه أمس.", "AGREE", [], []),
        ("نص اتفاق سابق شمل كلا من غانا وتوغو على ذلك.", "AGREE", ["غانا", "توغو"], []),
        ("أعدت غانا مشروع قرار جديدا.", "REQUEST", ["غانا"], []),
        ("خرج الناس إلى الساحات بعد التوصل إلى اتفاق.", "AGREE", [], []),
        ("الاتفاق الغاني-الكيني بشأن الصيد", "AGREE", ["غانا", "كينيا"], []),
        ("اختتمت عملية تبادل الأسرى مساء.", "RETREAT", [], []),
        ("مدد الاتحاد الأوروبي الإعفاءات من العقوبات على توغو.", "CONCEDE", ["الاتحاد الأوروبي"], ["توغو"]),
    ],
)
def test_told_without_the_usual_verb(text: str, kind: str, actors: list[str], targets: list[str]) -> None:
    found = acts(text)
    assert [(act.type, act.actors, act.targets) for act in found] == [(kind, actors, targets)]


def test_a_meeting_of_presidents_is_that_of_their_states() -> None:
    found = acts("التقى الرئيس الغاني رئيس توغو في أكرا.\nوكان هذا أول لقاء بين غانا وتوغو.")
    assert [act.type for act in found] == ["CONSULT"]


def test_deals_of_two_years_are_two() -> None:
    found = acts("في عام 2018 توصلت غانا وتوغو إلى اتفاق.\nوفي عام 2020 توصلت غانا وتوغو إلى اتفاق.")
    assert [act.type for act in found] == ["AGREE", "AGREE"]


@pytest.mark.parametrize(
    "text",
    [
        "يسعى الوسيط للتوصل إلى اتفاق.",
        "فشلت مساع من أجل التوصل إلى اتفاق.",
        "المفاوضات لم تبدأ بعد.",
        "بذل رجال الإطفاء جهودا لوقف الحريق.",
        "وقفت النساء صامتات بعد سماع المطالبات.",
        "قال الوزير إن البحث يتطلب إجراء فحوص.",
        "جرى ذلك في اتصال مع قناة محلية.",
        "قبيل اجتماع وزراء المالية.",
        "جاء ذلك بعد إلغاء القمة بين غانا وتوغو.",
        "ليس هناك اتفاق بين غانا وتوغو.",
        "تسهم الزيارة في دعم العلاقات بين غانا وتوغو.",
        "عقد في أكرا اجتماع تناول العلاقات بين غانا وتوغو.",
        "تنتهي الأزمة عندما تتفق غانا وتوغو على ذلك.",
        "غاب عن القمة العربية.",
        "بحث علاقات الصداقة والتعاون بين البلدين.",
        "وقف العمال لمطالبة الحكومة الغانية برواتبهم.",
    ],
)
def test_what_is_none(text: str) -> None:
    assert [(act.type, act.rule, act.evidence) for act in acts(text)] == []
