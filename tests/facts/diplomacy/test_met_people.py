"""Meetings of a noun whose parties stand around it in their own way, and what is no such meeting."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actors", "targets"),
    [
        # A tour begun, something told, people whom no list names.
        ("استهل الموفد الغاني جولته بلقاء رئيس كينيا.", ["الموفد الغاني"], ["رئيس كينيا"]),
        ("أبلغ وزير الدفاع الغاني رئيس كينيا، خلال اجتماع مغلق، بما جرى.", ["وزير الدفاع الغاني"], ["رئيس كينيا"]),
        ("وكان الوزير الغاني أبلغ رئيس كينيا، خلال اجتماع مغلق، بما جرى.", ["الوزير الغاني"], ["رئيس كينيا"]),
        ("قال الوزير الغاني، خلال لقاء مع سكان البلدة، إن الطريق طويل.", ["الوزير الغاني"], ["سكان البلدة"]),
        # Whose words are told before, who hosted behind a comma, an object before its subject.
        ("نقلت الوكالة عن أمير قطر قوله لدى استقباله رئيس كينيا إن الحوار طويل.", ["أمير قطر"], ["رئيس كينيا"]),
        ("حضر الاجتماع ضباط من الجيش الغاني.", ["ضباط من الجيش الغاني"], []),
        ("وشاركت في المحادثات وفود من غانا.", ["وفود من غانا"], []),
        # An assembly at which one speaks, people met in the accusative, word sent by phone.
        ("قال رئيس كينيا، خلال اجتماع طارئ لمجلس الوزراء، إن الطريق طويل.", ["رئيس كينيا"], ["مجلس الوزراء"]),
        ("جاء الخبر خلال اجتماع نادر للمجلس الوطني الغاني.", ["المجلس الوطني الغاني"], []),
        ("قال رئيس كينيا، خلال لقائه عددا من سكان البلدة، إن الطريق طويل.", ["رئيس كينيا"], ["عددا من سكان البلدة"]),
        ("الرئيس الغاني يكشف ما قاله لرئيس كينيا باتصال هاتفي", ["الرئيس الغاني"], ["رئيس كينيا"]),
        # States told by their adjectives, one of them spelt as its name; delegations of whomever.
        ("مباحثات عراقية سورية", ["العراق", "سوريا"], []),
        ("كان وفد من الصندوق قد زار كينيا أمس.", ["وفد من الصندوق"], ["كينيا"]),
        ("زار وفد من رجال الأعمال كينيا أمس.", ["وفد من رجال الأعمال"], ["كينيا"]),
        # Over the days of talks, and who came to terms on what.
        ("جرت اتصالات في الأيام الأخيرة بين غانا وكينيا.", ["غانا", "كينيا"], []),
        # Bodies convene, and whoever chairs a meeting.
        ("يلتئم مجلس الأمن الأربعاء لمناقشة الوضع.", ["مجلس الأمن"], []),
        ("قال الضيف خلال الاجتماع الذي ترأسه وزير الدفاع الغاني، كلاما.", ["وزير الدفاع الغاني"], []),
        ("تحدث الرئيس الغاني مع رئيس كينيا.", ["الرئيس الغاني"], ["رئيس كينيا"]),
        ("تفقد الوزير الغاني مخيم النازحين.", ["الوزير الغاني"], []),
    ],
)  # fmt: skip
def test_who_meets_whom(text: str, actors: list[str], targets: list[str]) -> None:
    act = find_acts(read(text))[-1]
    assert (act.type, act.actors, act.targets) == ("CONSULT", actors, targets)


@pytest.mark.parametrize(
    "text",
    [
        "قال الوزير الغاني في لقاء مع مجموعة من الصحفيين إن الطريق طويل.",
        "حضر المؤتمر الصحفي وزير الدفاع.",
        "تحدث الوزير الغاني إلى قناة محلية.",
        "التأم شمل الأسرة بعد عام.",
        "تيار اللقاء الذي يترأسه كوفي منساه رحل.",
    ],
)
def test_what_is_no_meeting(text: str) -> None:
    assert not [act for act in find_acts(read(text)) if act.type == "CONSULT"]
