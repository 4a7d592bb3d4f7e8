"""A title beside a name is one party with it; a title that another word leads is a party of its own."""

import pytest
from told import acts

from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("اتهم سامي نصار، وزير الثقافة الغاني، كينيا", [("person", "minister"), ("state", None)]),
        ("اتهم سامي نصار وزير الثقافة الغاني كينيا", [("person", "minister"), ("state", None)]),
        ("رحب ستيفان دوجاريك المتحدث باسم المنظمة بالنبأ", [("person", "spokesman")]),
        ("التقى ستيفان دوجاريك المتحدث باسم المنظمة", [("person", None), ("title", None)]),
        ("دعا المرجع الديني الأعلى آية الله العظمى السيد علي السيستاني القوم", [("person", "cleric")]),
        ("عاد المرجع الديني والسيد علي السيستاني", [("title", None), ("person", "honorific")]),
        ("عاد الوزيران سامي نصار وكوفي منساه إلى القرية", [("person", "minister"), ("person", "minister")]),
        ("سافر سامي نصار وغادر وزير الثقافة القرية", [("title", None)]),
        ("دعا جوزيب بوريل مسؤول السياسة الخارجية بالاتحاد الأوروبي كينيا", [("person", "official"), ("state", None)]),
        ("اتهمت غانا الجماعة المعروفة باسم حركة طالبان", [("state", None), ("movement", None)]),
        ("اتهمت غانا وزير الثقافة الكيني", [("state", None), ("title", None)]),
        ("استقبل الأمير سامي نصار ولي العهد وزير الداخلية سفير غانا", [("person", "minister"), ("title", None)]),
        ("استقبل الأمير سامي نصار ولي العهد سفير غانا", [("person", "crown_prince"), ("title", None)]),
        ("استقبل الأمير سامي نصار ولي العهد", [("person", "emir"), ("title", None)]),
        ("أدان السيد سامي نصار، القائد الأعلى للقوات المسلحة، التفجير", [("person", "commander")]),
        ("أدان الأمير سامي نصار ولي العهد", [("person", "crown_prince")]),
    ],
)
def test_a_name_and_its_title(text: str, told: list[tuple[str, str | None]]) -> None:
    assert [(party.kind, party.title) for party in Parties(read(text)).all] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("التقى الوزير الغاني نظيره الكيني سامي الراوي", "الوزير الغاني > سامي الراوي"),
        ("استقبل وزير الدفاع الغاني السفير الكيني سامي الراوي", "وزير الدفاع الغاني > سامي الراوي"),
        ("استقبل رئيس المجلس وزير الدفاع الكيني سامي الراوي", "رئيس المجلس > سامي الراوي"),
        ("استقبل نائب الرئيس وزير الدفاع سامي الراوي السفير الكيني", "سامي الراوي > السفير الكيني"),
    ],
)
def test_who_is_met_is_not_who_meets(text: str, told: str) -> None:
    assert acts(text) == [f"CONSULT meet {told}"]


def test_an_ally_told_as_such_is_one_more_party() -> None:
    assert acts("رحبت غانا وحليفتها توغو بالاتفاق.") == ["SUPPORT welcome غانا + توغو >"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "استقبل الأمير فهد بن سعد النائب الثاني لرئيس الوزراء وزير الدفاع في مكتبه أمس الوزيرة الغانية هدى نصار.",
            "CONSULT meet فهد بن سعد > هدى نصار",
        ),
        (
            "استقبل الأمير فهد بن سعد وزير الداخلية في مكتبه بالوزارة أمس وزير الداخلية الغاني سامي نصار.",
            "CONSULT meet فهد بن سعد > سامي نصار",
        ),
        ("استقبل الأمير فهد بن سعد وزير الداخلية في مكتبه بالوزارة أمس.", "CONSULT meet فهد بن سعد > وزير الداخلية"),
    ],
)
def test_offices_behind_a_prince_over_where_he_received_a_guest(text: str, told: str) -> None:
    assert acts(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "دعا كوفي منساه، وزير الخارجية الغاني ورئيس الوفد، كينيا إلى الحوار",
            ["REQUEST call_verb كوفي منساه > كينيا"],
        ),
        (
            "دعا كوفي منساه، وزير الخارجية الغاني ورئيس الوفد، رئيس كينيا إلى الحوار",
            ["REQUEST call_verb كوفي منساه > رئيس كينيا"],
        ),
        (
            "دعا كوفي منساه، وزير الخارجية الغاني، ورئيس كينيا إلى الحوار",
            ["REQUEST call_verb كوفي منساه + رئيس كينيا >"],
        ),
    ],
)
def test_one_of_two_offices(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "استقبل سمو الأمير فهد بن ناصر، ولي العهد رئيس مجلس الوزراء، الوزير الكيني",
            ["CONSULT meet فهد بن ناصر > الوزير الكيني"],
        ),
        ("استقبل سمو الأمير فهد بن ناصر ولي العهد في قصره", ["CONSULT meet فهد بن ناصر > ولي العهد"]),
    ],
)
def test_the_office_of_a_prince_behind_a_comma(text: str, told: list[str]) -> None:
    assert acts(text) == told
