"""The preposition على is told from the name علي where the text dots its letters."""

import pytest

from waqai.facts.diplomacy.parties.unto import UNTO, prepositions_apart
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("وقف علي على الجسر في المدينة", ["علي"]),
        ("وقف على الجسر في المدينة", []),
        ("وقف علي علي الجسر فى المدينة", ["علي", "علي"]),  # a text without dots does not tell
    ],
)
def test_which_are_names(text: str, names: list[str]) -> None:
    tokens = prepositions_apart(read(text))
    assert [token.text for token in tokens if token.text == "علي"] == names


def test_the_tokens_stand_where_they_stood() -> None:
    document = read("وقف علي على الجسر في المدينة")
    tokens = prepositions_apart(document)
    assert [(token.start, token.end) for token in tokens] == [(token.start, token.end) for token in document.tokens]
    assert tokens[2].text == UNTO
