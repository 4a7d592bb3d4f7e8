"""AID and COOPERATE by construction; sport, business, prizes and harm to aid are neither."""

import pytest
from told import acts as rows

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


def kinds(text: str) -> list[str]:
    return [act.type for act in find_acts(read(text))]


@pytest.mark.parametrize(
    ("text", "status", "actors", "targets"),
    [
        ("أرسلت النرويج مستشفيات ميدانية إلى هايتي.", "occurred", ["النرويج"], ["هايتي"]),
        ("أعلنت كندا تقديم منحة بقيمة مليون دولار لهايتي.", "occurred", ["كندا"], ["هايتي"]),
        ("عرضت سويسرا المساعدة على نيبال.", "proposed", ["سويسرا"], ["نيبال"]),
        ("زودت النرويج أوكرانيا بصواريخ حديثة.", "occurred", ["النرويج"], ["أوكرانيا"]),
        ("أقامت غانا مخيما للنازحين قرب الحدود.", "occurred", ["غانا"], ["النازحين"]),
        ("قامت هولندا بتدريب الشرطة في غانا.", "occurred", ["هولندا"], ["الشرطة"]),
        ("عرضت كندا العون على غانا.", "proposed", ["كندا"], ["غانا"]),
        ("أبدت كندا استعدادها لتزويد غانا بالمؤن.", "proposed", ["كندا"], ["غانا"]),
        ("طائرة إغاثة كويتية تصل إلى نيبال", "occurred", ["الكويت"], ["نيبال"]),
        ("تكفلت قطر بعلاج الجرحى.", "occurred", ["قطر"], []),
        ("منحت اليابان نيبال عشرة ملايين دولار.", "occurred", ["اليابان"], ["نيبال"]),
    ],
)
def test_who_gives_to_whom(text: str, status: str, actors: list[str], targets: list[str]) -> None:
    (act,) = find_acts(read(text))
    assert (act.type, act.status, act.actors, act.targets) == ("AID", status, actors, targets)


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("أعلنت غانا وتوغو استئناف علاقاتهما الدبلوماسية.", {"غانا", "توغو"}),
        ("أجرت النرويج مناورات مشتركة مع فنلندا.", {"النرويج", "فنلندا"}),
        ("نسقت غانا مع توغو حركة القطارات.", {"غانا", "توغو"}),
        ("تبادلت غانا وتوغو معلومات أمنية.", {"غانا", "توغو"}),
        ("نفذت غانا العملية بالتنسيق مع توغو.", {"غانا", "توغو"}),
        ("عينت كندا سفيرا جديدا في غانا.", {"كندا", "غانا"}),
    ],
)
def test_who_cooperates(text: str, parties: set[str]) -> None:
    (act,) = find_acts(read(text))
    assert act.type == "COOPERATE"
    assert {*act.actors, *act.targets} == parties


@pytest.mark.parametrize(
    "text",
    [
        "منحت كندا اللاعب الجنسية.",
        "قدمت كندا مكافأة قدرها مليون دولار لمن يدلي بمعلومات.",
        "أعلنت وزارة الصحة الكندية حملة للتبرع بالدم.",
        "منعت كندا دخول قافلة مساعدات.",
        "قصف الطيران قافلة مساعدات قرب البلدة.",
        "أصدرت غانا وتوغو بيانا مشتركا.",
        "يعمل الرجل مع شركة كندية.",
        "افتتح النادي الكندي مخيما كشفيا.",
    ],
)
def test_what_is_neither_aid_nor_cooperation(text: str) -> None:
    assert not {"AID", "COOPERATE"} & set(kinds(text))


def test_units_of_two_armies_drill() -> None:
    text = "نفذت وحدات من القوات البحرية الغانية والكينية تدريبا مشتركا على مكافحة الألغام"
    assert rows(text) == ["COOPERATE hold_joint القوات البحرية الغانية + كينيا >"]
