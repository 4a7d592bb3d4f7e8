"""The name of a title's holder: behind it, between commas, behind the place he holds it in."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب الرئيس الغاني كوفي منساه توغو بالانسحاب", ["REQUEST request_verb كوفي منساه > توغو"]),
        ("طالب الرئيس الغاني، كوفي منساه، توغو بالانسحاب", ["REQUEST request_verb كوفي منساه > توغو"]),
        ("طالب القيادي في حركة طالبان سامي الراوي توغو بالانسحاب", ["REQUEST request_verb سامي الراوي > توغو"]),
        ("طالب وزير الإعلام في توغو، سامي الراوي، غانا بالانسحاب", ["REQUEST request_verb سامي الراوي > غانا"]),
    ],
)
def test_where_the_name_stands(text: str, told: list[str]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("طالب الرئيس الغاني توغو بالانسحاب", ["REQUEST request_verb الرئيس الغاني > توغو"]),
    ],
)
def test_a_title_alone(text: str, told: list[str]) -> None:
    assert acts(text) == told
