"""What stands beside a subject that its verb follows."""

import pytest
from told import acts


def test_a_feminine_party_needs_a_feminine_verb() -> None:
    assert acts("غانا طردت السفير الكيني") == ["SANCTION expel غانا > السفير الكيني"]
    assert not any(row.startswith("SANCTION expel غانا") for row in acts("وفي غانا طرد السفير الكيني"))


def test_a_noun_that_owns_a_party_is_the_subject() -> None:
    assert acts("هجوم غانا يهدد توغو") == []


def test_a_relative_clause_and_another_aside_stand_between() -> None:
    text = "الوزير كوفي منساه، الذي عاد الأحد، في بيان قصير، دعا الحكومة الغانية إلى الهدوء"
    assert acts(text) == ["REQUEST call_verb كوفي منساه > الحكومة الغانية"]
    assert "كوفي منساه" not in acts("الوزير كوفي منساه، وهو عائد أمس، في بيان قصير، دعا توغو إلى الهدوء")[0]


def test_a_place_stands_between_two_who_talk() -> None:
    text = "جرت مفاوضات بين الحكومة الكينية في نيروبي والمتمردين"
    assert acts(text) == ["CONSULT passed_between الحكومة الكينية + المتمردين >"]


def test_a_quote_behind_who_says_it_has_a_subject_of_its_own() -> None:
    assert acts('وقال الوزير الغاني "قدمت توغو أسلحة متقدمة للمتمردين"')[0].startswith("AID give_arms توغو >")
    assert acts('الوزير الغاني "يرفض" الاتفاق مع توغو') == ["REJECT refuse الوزير الغاني > توغو"]


def test_who_is_charged_with_an_adverb_between_does_not_charge() -> None:
    assert acts("اتهمت الحكومة الغانية أمس بالتقصير") == []
    assert acts("اتهمت الحكومة الغانية أمس توغو بالتقصير") == ["ACCUSE accuse_of الحكومة الغانية > توغو"]


def test_brackets_stand_between_a_subject_and_its_verb() -> None:
    assert acts("كان الوزير الغاني (62 عاما) دعا كينيا إلى الحوار") == ["REQUEST call_verb الوزير الغاني > كينيا"]
    assert acts("وقع ذلك في كينيا (شرق القارة)، دعا إلى الحوار") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أدانت غانا وبعض دول الجوار موقف كينيا", ["ACCUSE accuse_verb غانا + دول الجوار > كينيا"]),
        ("أدانت غانا وعدد من الدول الأفريقية القصف", ["ACCUSE accuse_verb غانا + الدول الأفريقية >"]),
        ("أدانت غانا وعدد من الصحف القصف", ["ACCUSE accuse_verb غانا >"]),
    ],
)
def test_a_quantity_is_joined_as_a_party_is(text: str, told: list[str]) -> None:
    assert acts(text) == told
