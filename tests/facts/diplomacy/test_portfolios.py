"""A minister's list of charges belongs to the title, and the name behind it is the minister's."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("استقبل وزير الشؤون الخارجية كوفي مانو السفير الكيني.", "كوفي مانو"),
        ("استقبل وزير الشؤون الخارجية والتعاون والغانيين بالخارج، كوفي مانو، السفير الكيني.", "كوفي مانو"),
        ("استقبل وزير الشؤون الخارجية والتعاون الأفريقي السفير الكيني.", "وزير الشؤون الخارجية والتعاون الأفريقي"),
        ("زار وزير الدولة وزير الشؤون الخارجية الغاني كينيا.", "وزير الدولة وزير الشؤون الخارجية الغاني"),
    ],
)
def test_charges_belong_to_the_title(text: str, actor: str) -> None:
    [act] = find_acts(read(text))
    assert list(act.actors) == [actor]


def test_people_joined_to_a_minister_are_no_charge() -> None:
    [act] = find_acts(read("التقى وزير الشؤون الاجتماعية والصيادين رئيس كينيا."))
    assert "والصيادين" not in act.actors[0]
