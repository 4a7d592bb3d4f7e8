"""A verbal noun joined to another deed told by its noun."""

import pytest
from told import acts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قال إعلان كينيا انسحابها من الاتفاق وفرض عقوبات على توغو كل شيء", ["كينيا > توغو"]),
        ("بعد انسحاب كينيا من الاتفاق وفرض عقوبات على توغو", ["كينيا > توغو"]),
        ("بعد انسحاب كينيا من الاتفاق على خلفية فرض عقوبات على توغو", []),
        ("بعد انسحاب كينيا من الاتفاق. وفرض عقوبات على توغو صعب", []),
    ],
)
def test_whose_it_is(text: str, told: list[str]) -> None:
    assert [act.split(" ", 2)[2] for act in acts(text) if act.startswith("SANCTION")] == told
