"""Who is named in full once is known by the last name alone afterwards."""

import pytest
from told import counts

from waqai.facts.casualties.counting.surnames import surnames_of
from waqai.facts.casualties.known import known_word
from waqai.facts.document import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("زار سامي البحراني المدينة.\nوقالت الشرطة إن البحراني قتل أمام منزله.", ["killed 1 before_verb"]),
    ],
)
def test_the_last_name_alone(text: str, told: list[str]) -> None:
    assert counts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "زار الوفد المدينة.\nوقالت الشرطة إن البحراني قتل أمام منزله.",
    ],
)
def test_a_name_never_told_in_full(text: str) -> None:
    assert counts(text) == []


def _surnames(text: str) -> frozenset[str]:
    document = read(text)
    return surnames_of(document, [*map(known_word, document.texts)])


def test_common_words_and_short_names_are_no_surnames() -> None:
    assert _surnames("وصل سامي البحراني") == {"البحراني"}
    assert _surnames("وصل سامي الجندي أمس") == frozenset()
    assert _surnames("وصل سامي ثم عاد") == frozenset()


def test_in_the_name_of_somebody_is_no_name() -> None:
    assert _surnames("قال الناطق باسم المجلس الأعلى ذلك.") == frozenset()
    assert _surnames("قال باسم الصباغ ذلك.") == {"الصباغ"}
