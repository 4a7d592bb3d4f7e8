"""What a party is called in a fact, and its identifier."""

import pytest
from told import acts

from waqai.facts.diplomacy.parties.naming import identifier, meant
from waqai.facts.diplomacy.parties.party import Party


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طردت غانا السفير الكيني", ["SANCTION expel غانا > السفير الكيني GHA KEN.GOV"]),
        ("وطالبت غانا «كينيا» بالحوار", ["REQUEST request_verb غانا > كينيا GHA KEN"]),
        ("دعت فرنسا الاتحاد الأوروبي إلى الحوار", ["REQUEST call_verb فرنسا > الاتحاد الأوروبي FRA Q458"]),
    ],
)
def test_name_and_identifier(text: str, told: list[str]) -> None:
    assert acts(text, "actor_ids", "target_ids") == told


def test_what_stands_for_another_is_the_other() -> None:
    state = Party(0, 1, 0, 1, "state", "GHA", country="GHA")
    title = Party(3, 4, 3, 4, "title", "president", stands_for=state)
    both = Party(5, 6, 5, 6, "org", "sides", group=(state, Party(1, 2, 1, 2, "state", "KEN")))
    assert meant([title, state]) == [state]
    assert [party.key for party in meant([both])] == ["GHA", "KEN"]
    assert identifier(state) == "GHA"
