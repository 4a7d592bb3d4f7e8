"""Names that are written as verbs are no second verb of a subject."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("وأكد الشيخ سامي طالب الراوي أن القرية بخير", []),
        ("قال النائب كوفي طالب السالمي إن القرية بخير", []),
        ("وكان الوزير كوفي منساه طالب غانا بالاعتذار", ["REQUEST request_verb كوفي منساه > غانا"]),
        ("الوزير كوفي منساه طالب غانا بالاعتذار", ["REQUEST request_verb كوفي منساه > غانا"]),
    ],
)
def test_a_verb_behind_who_says_something(text: str, told: list[str]) -> None:
    assert acts(text) == told
