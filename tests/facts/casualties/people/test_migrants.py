"""Whoever drowns in a text on migrants at sea is a migrant."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("غرق مركب قبالة الساحل\nكان المركب يقل مهاجرين. ولا يزال تسعة آخرون في عداد المفقودين.", ["migrant"]),
        ("غرق مركب قبالة الساحل\nكان المركب يقل سياحا. ولا يزال تسعة آخرون في عداد المفقودين.", []),
        ("حريق في مخيم\nاندلع حريق في مركز يؤوي مهاجرين. ولا يزال تسعة آخرون في عداد المفقودين.", []),
        ("غرق مركب قبالة الساحل\nكان المركب يقل مهاجرين. وقتل تسعة جنود في معارك.", ["soldier"]),
        ("غرق مركب قبالة الساحل\nكان المركب يقل مهاجرين.\nوقتل تسعة أشخاص بقصف على المدينة.", []),
    ],
)
def test_who_is_missed_at_sea(text: str, tags: list[str]) -> None:
    assert find_casualties(read(text))[-1].victims == tags
