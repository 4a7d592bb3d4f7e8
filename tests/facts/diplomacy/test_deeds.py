"""Deeds done to classes of objects: told by a verb, or by a verbal noun behind one that sets out to do it."""

import pytest

from waqai.arabic.normalise import fold
from waqai.arabic.tokens import tokenise
from waqai.facts.diplomacy import find_acts
from waqai.facts.diplomacy.predicates.objects import object_end
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("دفعت توغو بأرتالها نحو الحدود.", "MOBILIZE", ["توغو"]),
        ("قررت توغو إرسال كتيبتين إلى الشمال.", "MOBILIZE", ["توغو"]),
        ("وصلت إلى الميناء دبابات أرسلتها توغو.", "MOBILIZE", ["توغو"]),
        ("أوعزت الحكومة الغانية إلى الجيش بنشر وحداته.", "MOBILIZE", ["الحكومة الغانية"]),
        ("شرعت غانا في توزيع خيام على المتضررين.", "AID", ["غانا"]),
        ("تسلمت توغو شحنة أدوية من غانا.", "AID", ["غانا"]),
        ("وتخطط النرويج لتقديم لقاحات إلى نيبال.", "AID", ["النرويج"]),
        ("أبعدت توغو القنصل.", "SANCTION", ["توغو"]),
        ("صادرت فنلندا يختين.", "SANCTION", ["فنلندا"]),
        ("خففت كندا قيودها على غانا.", "CONCEDE", ["كندا"]),
        ("تنازل الحزب الحاكم عن حقيبة المالية.", "CONCEDE", ["الحزب الحاكم"]),
        ("أخلت القوات الكندية ثلاث قواعد.", "RETREAT", ["القوات الكندية"]),
        ("سلم السودان توغو ثلاثة موقوفين.", "COOPERATE", ["السودان"]),
        ("لقي القرار ترحيبا من جانب الحكومة الغانية.", "SUPPORT", ["الحكومة الغانية"]),
    ],
)
def test_who_does_what(text: str, kind: str, actors: list[str]) -> None:
    assert [(act.type, act.actors) for act in find_acts(read(text))] == [(kind, actors)]


@pytest.mark.parametrize(
    "text",
    [
        "نشرت غانا صور الأقمار الصناعية.",
        "طالبت غانا بضرورة إرسال قوات.",
        "تحدث الوزير الغاني قبل إرسال قوات.",
        "ناقشت غانا أهمية توزيع خيام.",
        "نظمت غانا دورة في السلم الأهلي والقوات.",
        "رفعت الشركة الغانية دعوى ضد الرسوم.",
        "منح النادي الغاني اللاعب مليون دولار.",
        "وجه الحاكم الغاني، مساء، بصوت كبير حجابه، رسالة إلى الصحف.",
        "نشرت غانا قصة الرجل الذي قتله الصاروخ.",
        "دفعت الأمطار الجيش الغاني إلى ترك جنوده في العراء.",
        "كثفت القوات الغانية جهودها مع مقاتلي القبائل.",
    ],
)
def test_what_is_no_deed(text: str) -> None:
    assert not {"MOBILIZE", "AID", "CONCEDE", "SANCTION"} & {act.type for act in find_acts(read(text))}


@pytest.mark.parametrize(
    ("text", "kind", "end"),
    [
        ("كتيبتين", "troops", 1),
        ("وبقواتهما", "troops", 1),
        ("نقاط تفتيش", "posts", 2),
        ("نقاط ضعف", "posts", None),
        ("للأدوية", "relief", 1),
        ("سفارتيهما", "ties", 1),
        ("إليه", "platforms", None),
    ],
)
def test_an_object_in_its_written_forms(text: str, kind: str, end: int | None) -> None:
    tokens = tokenise(fold(text))
    assert object_end(tokens, 0, len(tokens), [kind]) == end


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("وقع الرئيس الغاني أمرا بفرض عقوبات على توغو.", "SANCTION"),
        ("رفعت كندا الرسوم على القمح الغاني.", "SANCTION"),
        ("رفعت كندا العقوبات عن غانا.", "CONCEDE"),
        ("اختتم الجيشان الغاني والكندي تدريبات مشتركة.", "COOPERATE"),
        ("أطلقت كندا صاروخا باليستيا نحو المحيط.", "MOBILIZE"),
        ("حملات تجنيد للفصائل الغانية", "MOBILIZE"),
        ("خرجت دفعة من مقاتلي الفصيل من البلدة.", "RETREAT"),
        ("حاول محتجون اقتحام مقر الوزارة.", "PROTEST"),
        ("شهدت العاصمة الغانية تظاهرات ضد الحكومة.", "PROTEST"),
    ],
)
def test_deeds_in_other_words(text: str, kind: str) -> None:
    assert kind in [act.type for act in find_acts(read(text))]


@pytest.mark.parametrize(
    "text",
    [
        "قالت كندا إنها لن تواصل تزويد غانا بالأسلحة.",
        "انتقدت غانا عدم تعاون كندا.",
        "أوقف الجيش الغاني قتل الأسرى عند خطوط الإمداد.",
        "حضر الرئيس الكندي مؤتمر دعم الجيش.",
    ],
)
def test_deeds_not_done(text: str) -> None:
    assert not {"AID", "COOPERATE", "SANCTION", "SUPPORT"} & {act.type for act in find_acts(read(text))}


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("ألقت الطائرات الكندية أدوية على البلدة.", "AID", ["كندا"]),
        ("أثار القرار الكندي بتجميد أرصدة الشركة غضبا.", "SANCTION", ["كندا"]),
        ("تدريبات بحرية كندية نرويجية قرب القطب", "COOPERATE", ["كندا", "النرويج"]),
        ("عبر الوزير الغاني، بعد جولة طويلة في الشمال والجنوب، عن دعمه للنرويج.", "SUPPORT", ["الوزير الغاني"]),
    ],
)
def test_who_is_meant(text: str, kind: str, actors: list[str]) -> None:
    assert (kind, actors) in [(act.type, act.actors) for act in find_acts(read(text))]


@pytest.mark.parametrize("text", ["ألقت الطائرات أدوية على البلدة.", "أثار قرار تجميد أرصدة الشركة غضبا."])
def test_no_one_is_meant(text: str) -> None:
    assert not find_acts(read(text))
