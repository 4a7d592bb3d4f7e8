"""Parties that an act has from what was told before it: whom a denial answers, the two who talk again."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("اتهمت غانا كينيا بالكذب. ونفت كينيا الاتهامات.", ["غانا"]),
        ("زارت غانا كينيا. ونفت كينيا الاتهامات.", []),
        ("نفت كينيا الاتهامات.", []),
        ("اتهمت غانا كينيا بالكذب. ونفت غانا الاتهامات.", []),
    ],
)
def test_a_denial_answers_who_made_the_charge(text: str, targets: list[str]) -> None:
    assert list(find_acts(read(text))[-1].targets) == targets
