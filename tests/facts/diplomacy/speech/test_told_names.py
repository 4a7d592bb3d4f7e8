"""Who speaks by a name behind a verb of saying: one given in full before, or one that an office behind it tells."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "طالب الرئيس الغاني كوفي منساه كينيا بالحوار.\nوأضاف منساه أن على توغو أن تنسحب.",
            ["REQUEST request_verb كوفي منساه > كينيا", "REQUEST must كوفي منساه > توغو"],
        ),
        ("قالت فلورا منكو، رئيسة اللجنة، إن على توغو أن تنسحب", ["REQUEST must فلورا منكو > توغو"]),
    ],
)
def test_the_teller(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف منساه أن على توغو أن تنسحب.",
    ],
)
def test_a_name_never_given(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "قال سامي الراوي، مدير القسم في منظمة العفو الدولية: ينبغي للسلطات الغانية الإفراج عنهم",
            ["REQUEST must سامي الراوي > السلطات الغانية"],
        ),
        ("قال سامي الراوي، وهو نازح من القرية: ينبغي للسلطات الغانية الإفراج عنهم", []),
    ],
)
def test_who_speaks_for_a_body(text: str, told: list[str]) -> None:
    assert acts(text) == told
