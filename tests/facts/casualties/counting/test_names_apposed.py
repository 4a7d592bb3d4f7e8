"""The name of one person in an apposition tells him from another of his kind."""

import pytest
from told import counts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "لقي قائد الكتيبة، ناصر حمود، مصرعه في القصف. ولقي القيادي الميداني، قائد السرية، سامي الراوي، حتفه.",
            2,
        ),
        ("لقي قائد الكتيبة، ناصر حمود، مصرعه في القصف. ولقي قائد الكتيبة ناصر حمود مصرعه أثناء الهجوم.", 1),
        ("لقي قائد الكتيبة مصرعه في القصف. ولقي قائد الكتيبة، ناصر حمود، مصرعه أثناء الهجوم.", 1),
        # Two by-names have their first word in common, and are of two people.
        ("قتل القيادي أبو طه في الجبل. وقتل القيادي أبو سعيد في الوادي.", 2),
        ("قتل القيادي أبو طه في الجبل. وكان القيادي أبو طه قد قتل في الوادي.", 1),
    ],
)
def test_one_or_two(text: str, told: int) -> None:
    assert len([row for row in counts(text) if row.startswith("killed 1 ")]) == told
