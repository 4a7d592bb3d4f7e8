"""One or two more of those told of before: by the form of "another", by an ordinal, by a second nation."""

import pytest

from waqai.facts.casualties import find_casualties
from waqai.facts.document import read


def figures(text: str) -> list[tuple[str, int | None]]:
    return [(fact.category, fact.value) for fact in find_casualties(read(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("قتل عامل وأصيب آخر في حريق", [("killed", 1), ("injured", 1)]),
        ("قتل عامل وأصيب آخران في حريق", [("killed", 1), ("injured", 2)]),
        ("قتل عاملان وأصيب ثالث في حريق", [("killed", 2), ("injured", 1)]),
        ("قتل أربعة عمال في الحريق وتوفي الخامس في المستشفى", [("killed", 4), ("killed", 1)]),
        ("مقتل نيبالي وآخر هندي في حريق", [("killed", 1), ("killed", 1)]),
    ],
)
def test_further_people(text: str, found: list[tuple[str, int]]) -> None:
    assert figures(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "قتل أربعة عمال في الحريق وتوفي الخامس من مايو",
        "قتل أربعة عمال في الحريق وافتتح الخامس في المدينة",
    ],
)
def test_an_ordinal_that_counts_no_people(text: str) -> None:
    assert figures(text) == [("killed", 4)]
