"""Adjectives of countries: the state they tell behind a noun or a title, and the words that tell none."""

import pytest
from told import acts

from waqai.facts.diplomacy import find_acts
from waqai.facts.diplomacy.parties.parties import Parties
from waqai.facts.document import read


def test_the_two_koreas_are_apart() -> None:
    countries = [party.country for party in Parties(read("الرئيس الكوري الجنوبي والزعيم الكوري الشمالي")).all]
    assert countries == ["KOR", "PRK"]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("انتقدت غانا الموقف الكيني.", ["كينيا"]),
        ("انتقدت غانا الموقف الكوري الشمالي.", ["كوريا الشمالية"]),
        ("انتقدت غانا الموقف الغاني.", []),
        ("انتقدت غانا الموقف الجديد.", []),
    ],
)
def test_whose_stance_an_adjective_tells(text: str, targets: list[str]) -> None:
    (act,) = find_acts(read(text))
    assert list(act.targets) == targets


def test_things_in_the_plural_have_a_feminine_adjective() -> None:
    named = [party.kind for party in Parties(read("ناشد منسق الشؤون الإنسانية سامي الراوي غانا")).all]
    assert named == ["person", "state"]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("طالب رئيس الوفد الحكومي المفاوض حمود القيسي غانا بالحوار.", "حمود القيسي"),
        ("طالب رئيس هيئة الأركان المشتركة الجنرال مارك موراي غانا بالحوار.", "مارك موراي"),
        ("طالب رئيس الوفد الحكومي غانا بالحوار.", "رئيس الوفد الحكومي"),
    ],
)
def test_what_stands_before_a_name_qualifies_its_holder(text: str, actor: str) -> None:
    assert [list(act.actors) for act in find_acts(read(text))] == [[actor]]


def test_a_nisba_of_two_words_tells_its_country() -> None:
    parties = Parties(read("عاد الرئيس الجنوب أفريقي كوفي منساه ووزير الدفاع الجنوب سوداني")).all
    assert [(party.kind, party.country) for party in parties] == [("person", "ZAF"), ("title", "SSD")]


def test_what_a_committee_or_an_adviser_is_for() -> None:
    committee = "لجنة العلاقات الخارجية في البرلمان الغاني"
    assert acts(f"رفضت {committee} المقترح") == ["REJECT refuse لجنة العلاقات الخارجية >"]
    assert acts("رفضت لجنة الأمن والدفاع المقترح") == ["REJECT refuse لجنة الأمن والدفاع >"]
    assert acts("رفض المستشار الدبلوماسي للرئيس الغاني كوفي منساه المقترح") == ["REJECT refuse كوفي منساه >"]
