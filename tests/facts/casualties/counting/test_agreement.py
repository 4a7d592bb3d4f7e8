"""Whether a word behind a person agrees with it, or is someone else."""

from datetime import date

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "victims", "nation"),
    [
        ("قتل جندي كيني صوماليا", [], "SOM"),
        ("أصاب جندي صومالية بجروح", ["woman"], "SOM"),
        ("قتل جندي صومالي في السوق", ["soldier"], "SOM"),
        ("قتل قناص صحفية في الساحة", ["journalist"], None),
        ("قتل مسلحون ضابط شرطة كينيا", ["police"], "KEN"),
    ],
)
def test_who_was_hit(text: str, victims: list[str], nation: str | None) -> None:
    (fact,) = find_casualties(read(text, date(2024, 7, 8)))
    assert (fact.victims, fact.nationality) == (victims, nation)
