"""Meetings told in the present that are still to come."""

import pytest
from told import acts

from waqai.facts.diplomacy.to_come import is_to_come
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "يلتقي وزير الخارجية الكيني نظيره الغاني في وقت لاحق اليوم",
            ["CONSULT meet وزير الخارجية الكيني > نظيره الغاني planned"],
        ),
        ("يجتمع وزراء الدفاع الثلاثاء في نيروبي", ["CONSULT meet_with وزراء الدفاع > planned"]),
        ("يجتمع وزراء الدفاع منذ الثلاثاء في نيروبي", ["CONSULT meet_with وزراء الدفاع > ongoing"]),
        ("التقى الرئيس الكيني لاحقا نظيره الغاني", ["CONSULT meet الرئيس الكيني > نظيره الغاني"]),
        (
            "الرئيس الكيني يستقبل نظيره الغاني\nيستقبل الرئيس الكيني، الخميس، نظيره الغاني",
            ["CONSULT meet الرئيس الكيني > نظيره الغاني planned"],
        ),
    ],
)
def test_status(text: str, told: list[str]) -> None:
    assert acts(text) == told


def test_only_a_day_or_later() -> None:
    tokens = read("يلتقي الوزير ضيفه").tokens
    assert not is_to_come(tokens, 0, len(tokens))
