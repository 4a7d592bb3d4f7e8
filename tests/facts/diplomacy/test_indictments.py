"""Charges against a foe, told by any verb of doing."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read
from waqai.lexicons import load


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("قال الرئيس الأرميني إن أذربيجان تحفر الخنادق قرب القرى.", "الرئيس الأرميني", "أذربيجان"),
        ("الرئيس الهندي: باكستان تدفع بالشبان نحو الموت", "الرئيس الهندي", "باكستان"),
        ("قال الجيش السوداني إن قوات الدعم السريع تختبئ بين البيوت.", "الجيش السوداني", "قوات الدعم السريع"),
        ("وقالت وزارة الخارجية الصربية إن كوسوفو غيرت أسماء القرى كلها.", "وزارة الخارجية الصربية", "كوسوفو"),
        ('وقال الرئيس الأوكراني: "البرد قاس. روسيا تطفئ النور في بيوتنا كل ليلة".', "الرئيس الأوكراني", "روسيا"),
    ],
)
def test_what_a_foe_does_is_a_charge(text: str, actor: str, target: str) -> None:
    told = [(act.actors, act.targets) for act in find_acts(read(text)) if act.type == "ACCUSE"]
    assert told == [([actor], [target])]


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الأرميني إن غانا تحفر الخنادق قرب القرى.",  # no foe
        "قال الرئيس الأرميني إن أذربيجان تحتاج إلى خنادق قرب القرى.",  # no wrong
        "قال الرئيس الأرميني إن أذربيجان لم تحفر الخنادق قرب القرى.",
        "قال الرئيس الأرميني إن أذربيجان ستحفر الخنادق قرب القرى.",
        "قالت وسائل إعلام إن أذربيجان تحفر الخنادق قرب القرى.",  # told by no foe
        "قال مراسل القناة الأرمينية إن أذربيجان تحفر الخنادق قرب القرى.",
    ],
)
def test_news_is_no_charge(text: str) -> None:
    assert [act for act in find_acts(read(text)) if act.type == "ACCUSE"] == []


def test_foes_are_known_states_and_actors() -> None:
    entries = [*load("states"), *load("actors")]
    known = {entry.id for entry in entries}
    assert {foe for entry in entries for foe in entry.attributes.get("foes", ())} <= known
