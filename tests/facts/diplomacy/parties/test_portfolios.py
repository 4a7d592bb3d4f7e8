"""A minister's list of charges belongs to the title, and the name behind it is the minister's."""

import pytest

from waqai.facts.diplomacy import find_acts
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("استقبل وزير الشؤون الخارجية كوفي مانو السفير الكيني.", "كوفي مانو"),
        ("استقبل وزير الخارجية والمغتربين سامي نصار السفير الكيني.", "سامي نصار"),
        ("استقبل وزير الشؤون الخارجية والتعاون والغانيين بالخارج، كوفي مانو، السفير الكيني.", "كوفي مانو"),
        ("استقبل وزير الشؤون الخارجية والتعاون الأفريقي السفير الكيني.", "وزير الشؤون الخارجية والتعاون الأفريقي"),
        ("زار وزير الدولة وزير الشؤون الخارجية الغاني كينيا.", "وزير الدولة وزير الشؤون الخارجية الغاني"),
    ],
)
def test_charges_belong_to_the_title(text: str, actor: str) -> None:
    [act] = find_acts(read(text))
    assert list(act.actors) == [actor]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("دعت الممثلة العليا للشؤون الخارجية والسياسة الأمنية في الاتحاد الأوروبي كايا كالاس كينيا.", "كايا كالاس"),
        ("دعا وزير الخارجية وشؤون المغتربين الغاني كوفي منساه كينيا.", "كوفي منساه"),
        ("دعا المبعوث الخاص للشؤون الأفريقية والوزير الغاني كينيا.", "المبعوث الخاص للشؤون الأفريقية"),
    ],
)
def test_more_fields_are_joined_to_the_first(text: str, actor: str) -> None:
    [act] = find_acts(read(text))
    assert act.actors[0] == actor


def test_people_joined_to_a_minister_are_no_charge() -> None:
    [act] = find_acts(read("التقى وزير الشؤون الاجتماعية والصيادين رئيس كينيا."))
    assert "والصيادين" not in act.actors[0]
