"""Conflict in words and deeds: what narrow wordings tell, beside what wide ones would make of them."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("وصفت غانا عرض توغو بأنه غير كاف.", "REJECT", ["غانا"]),
        ("اعتبرت غانا مقترح توغو غير مقبول.", "REJECT", ["غانا"]),
        ("شكك الرئيس الغاني في جدية توغو.", "REJECT", ["الرئيس الغاني"]),
        ("أكدت غانا أن أي وصاية على القرية مرفوضة.", "REJECT", ["غانا"]),
        ("كذبت غانا أنباء عن سفر الوفد.", "REJECT", ["غانا"]),
        ("ردت غانا الاتهامات الموجهة إليها.", "REJECT", ["غانا"]),
        ("قال الرئيس الغاني إن بلاده مستعدة لاستخدام القوة.", "THREATEN", ["الرئيس الغاني"]),
        ("رفضت غانا العرض، مهددة بالرد.", "THREATEN", ["غانا"]),
        ("أنذرت غانا توغو بالمغادرة خلال يومين.", "THREATEN", ["غانا"]),
        ("تعيش غانا حالة تأهب منذ أمس.", "MOBILIZE", ["غانا"]),
        ("وصلت مدمرة غانية إلى الميناء.", "MOBILIZE", ["غانا"]),
        ("أغلق مزارعون الطريق إلى العاصمة.", "PROTEST", ["مزارعون"]),
        ("طردت غانا موظفي المنظمة الدولية.", "SANCTION", ["غانا"]),
        ("قال الرئيس الغاني إن توغو كذبت بشأن السلاح.", "ACCUSE", ["الرئيس الغاني"]),
        ("قال الرئيس الغاني إن ما حدث في القرية غير مقبول.", "ACCUSE", ["الرئيس الغاني"]),
        ("وثقت منظمة العفو الدولية تعذيب معتقلين في توغو.", "ACCUSE", ["منظمة العفو الدولية"]),
        ("عدت غانا قرار توغو عدوانا.", "ACCUSE", ["غانا"]),
        ("قال الرئيس الغاني إن الموقف التوغولي يشجع الطرفين على القتال.", "ACCUSE", ["الرئيس الغاني"]),
        ("قال الرئيس الغاني إن توغو تقف وراء الهجوم.", "ACCUSE", ["الرئيس الغاني"]),
        ("قال الرئيس الغاني إن توغو تزود المتمردين بالسلاح.", "ACCUSE", ["الرئيس الغاني"]),
        ("قال الرئيس الغاني إن القرار التوغولي خرق للسيادة.", "ACCUSE", ["الرئيس الغاني"]),
        ("تعرضت غانا لانتقادات حادة من توغو.", "ACCUSE", ["توغو"]),
        ("هجوم لاذع من الرئيس الغاني على توغو.", "ACCUSE", ["الرئيس الغاني"]),
        ("لم تستجب غانا لدعوة توغو.", "REJECT", ["غانا"]),
        ("لا ترى غانا جدوى من اللقاء.", "REJECT", ["غانا"]),
        ("أكدت غانا أنها ليست على علم بالصفقة.", "REJECT", ["غانا"]),
        ("صوتت ضده غانا وتوغو.", "REJECT", ["غانا", "توغو"]),
        ("حذر الرئيس الغاني من أن صبر بلاده له حدود.", "THREATEN", ["الرئيس الغاني"]),
        ("قررت غانا حظر دخول وزير توغو.", "SANCTION", ["غانا"]),
        ("ضاعفت غانا عدد جنودها على الحدود.", "MOBILIZE", ["غانا"]),
    ],
)
def test_clashes_are_found(text: str, kind: str, actors: list[str]) -> None:
    assert [(act.type, act.actors) for act in find_acts(read(text)) if act.type == kind] == [(kind, actors)]


@pytest.mark.parametrize(
    "text",
    [
        "وعدت غانا جارتها بالمساعدة.",
        "ردت غانا على الاتهامات في بيان طويل.",
        "القرى الغانية مهددة بالغرق.",
        "أنذرت غانا السكان بإخلاء القرية.",
        "سعت غانا إلى تجنيد عملاء في توغو.",
        "نزلت ميليشيات إلى الشوارع أمس.",
    ],
)
def test_what_only_sounds_like_it_is_none(text: str) -> None:
    conflict = {"ACCUSE", "REJECT", "THREATEN", "MOBILIZE", "PROTEST", "SANCTION"}
    assert [act for act in find_acts(read(text)) if act.type in conflict] == []


@pytest.mark.parametrize(
    "text",
    [
        "خطر جديد يهدد توغو.",  # whom a masculine verb threatens is no one who threatens
        "قال المتحدث باسم التحالف، سمير الفلاني، إن الطلعات استهدفت زورقا.",  # who speaks is not who is charged
        "فرض الجيش الغاني حصارا على القرية.",
        "امتنعت غانا عن التصويت.",
    ],
)
def test_news_of_war_and_votes_is_none(text: str) -> None:
    conflict = {"ACCUSE", "REJECT", "THREATEN", "SANCTION"}
    assert [act for act in find_acts(read(text)) if act.type in conflict] == []
