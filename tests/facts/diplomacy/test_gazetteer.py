"""The places that diplomacy knows: capitals, states and towns of talks, with the quarter of them that is meant."""

from waqai.facts.diplomacy.gazetteer import end_of_place, place_at
from waqai.facts.document import read


def test_places_and_their_quarters() -> None:
    tokens = read("زار الوفد جنيف ثم شمال دارفور").tokens
    assert place_at(tokens, 2) == 3
    assert place_at(tokens, 1) is None
    assert end_of_place(tokens, 4) == 6
    assert end_of_place(tokens, 2) is None
