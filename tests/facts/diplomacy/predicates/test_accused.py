"""Participles of charging tell who is charged where what of follows at once."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("نددت غانا بالقرار، متهمة كينيا بالكذب.", ["ACCUSE accuse_part غانا > كينيا"]),
        ("غادر الوفد الغاني متهما كينيا بالكذب.", ["ACCUSE accuse_part الوفد الغاني > كينيا"]),
        ("وصلت إلى غانا منظمة متهمة بالتهريب.", []),
        ('كرمت اليونسكو "متهما بالتهريب".', []),
        ("الحكومة الغانية ترشح متهما سابقا بالتهريب", []),
        ("يصبح كل من يعارض غانا متهما على الفور بالتهريب.", []),
    ],
)
def test_who_charges_and_who_is_charged(text: str, told: list[str]) -> None:
    assert [row for row in acts(text) if row.startswith("ACCUSE accuse_part")] == told
