"""The places that diplomacy knows: capitals, states and towns of talks, with the quarter of them that is meant."""

from waqai.facts.diplomacy.attributes.gazetteer import end_of_place, is_sure_place, place_at
from waqai.facts.document import read


def test_places_and_their_quarters() -> None:
    tokens = read("زار الوفد جنيف ثم شمال دارفور").tokens
    assert place_at(tokens, 2) == 3
    assert place_at(tokens, 1) is None
    assert end_of_place(tokens, 4) == 6
    assert end_of_place(tokens, 2) is None


def test_one_word_that_is_a_place_and_nothing_else() -> None:
    tokens = read("زار الوفد كركوك ثم شمال دارفور").tokens
    assert is_sure_place(tokens, 2)
    assert not is_sure_place(tokens, 1)
    assert not is_sure_place(tokens, 4)
