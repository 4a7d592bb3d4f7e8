"""Which gender the verb of a party takes."""

import pytest
from told import acts

from waqai.facts.diplomacy.parties.gender import is_feminine, is_masculine
from waqai.facts.diplomacy.parties.party import Party


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("غانا طردت السفير الكيني", ["SANCTION expel غانا > السفير الكيني"]),
        ("دعا الكرملين إلى الحوار", ["REQUEST call_verb الكرملين >"]),
        ("طالب الصومال غانا بالحوار", ["REQUEST request_verb الصومال > غانا"]),
        ("ساءت العلاقات بين كينيا وتوغو عندما أيدت مقديشو القرار", ["SUPPORT back مقديشو >"]),
        ("لبنان طرد السفير الكيني", ["SANCTION expel لبنان > السفير الكيني"]),
    ],
)
def test_a_feminine_subject_has_a_feminine_verb(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "غانا رحب بها الوفد",
    ],
)
def test_a_masculine_verb_is_of_another(text: str) -> None:
    assert acts(text) == ["SUPPORT welcome الوفد > غانا"]


def _party(kind: str, key: str, folded: str) -> Party:
    return Party(0, 1, 0, 1, kind, key, folded=folded)


@pytest.mark.parametrize(
    ("party", "feminine", "masculine"),
    [
        (_party("state", "GHA", "غانا"), True, False),
        (_party("state", "LBN", "لبنان"), False, True),
        (_party("state", "RUS", "موسكو"), True, False),
        (_party("state", "RUS", "الكرملين"), False, True),
        (_party("state", "SOM", "الصومال"), False, True),
        (_party("state", "SOM", "مقديشو"), True, False),
        (_party("state", "LBN", "بيروت"), True, False),
        (_party("state", "NER", "النيجر"), False, False),
        (_party("org", "government", "الحكومه الغانيه"), True, False),
        (_party("org", "donors", "الجهات المانحه"), True, False),
        (_party("org", "state", "الدول الغنيه"), True, False),
        (_party("org", "militia", "فصايل غانيه"), True, False),
        (_party("title", "president", "الرييس"), False, True),
        (_party("title", "minister", "الوزيره"), False, False),
        (_party("title", "officials", "مسوولون"), False, False),
    ],
)
def test_by_kind_and_ending(party: Party, feminine: bool, masculine: bool) -> None:
    assert (is_feminine(party), is_masculine(party)) == (feminine, masculine)
