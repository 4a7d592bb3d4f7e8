"""To whom a claimant spoke is no part of his name."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "claimant"),
    [
        ("قالت مصادر طبية للجزيرة إن تسعة عمال قتلوا", "مصادر طبية"),
        ("قال سالم العمري لوكالة رويترز إن تسعة عمال قتلوا", "سالم العمري"),
        ("قالت المنسقية العامة للنازحين إن تسعة عمال قتلوا", "المنسقية العامة للنازحين"),
    ],
)
def test_whom_he_told(text: str, claimant: str) -> None:
    (fact,) = find_casualties(read(text))
    assert fact.claimant == claimant
