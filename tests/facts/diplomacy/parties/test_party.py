"""A party that a text names, and what two mentions of one have in common."""

from waqai.facts.diplomacy.parties.party import Party


def _party(kind: str, key: str, folded: str) -> Party:
    return Party(0, 2, 0, 2, kind, key, folded=folded)


def test_a_known_party_is_told_by_its_key() -> None:
    assert _party("state", "GHA", "غانا").identity == _party("state", "GHA", "اكرا").identity
    assert _party("state", "GHA", "غانا").identity != _party("state", "KEN", "كينيا").identity


def test_a_title_and_a_name_that_no_list_has_are_told_by_their_words() -> None:
    assert (
        _party("title", "minister", "الوزير الغاني").identity != _party("title", "minister", "الوزير الكيني").identity
    )
    assert _party("person", "named", "كوفي منساه").identity == "كوفي منساه"


def test_who_stands_for_another_has_the_identity_of_that_one() -> None:
    title = _party("title", "president", "الرييس")
    title.stands_for = _party("person", "named", "كوفي منساه")
    assert title.identity == "كوفي منساه"
