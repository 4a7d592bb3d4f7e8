"""The lowest rank among wordings by one search is the first of the rules that a name meets."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waqai.pages.hints import _NONE, _RULES, _rank
from waqai.pages.ranked import Ranked

WORDS = {0: r"foot", 1: r"(?:post-|page-)?sources?|nav\w*", 2: r"post-(?:foot|date)|meta"}


@pytest.mark.parametrize(
    ("name", "rank"),
    [
        ("foot", 0),
        ("post-foot", 0),  # two wordings, the lower rank wins wherever it stands
        ("post-date", 2),
        ("meta-navbar", 1),
        ("page-source", 1),
        ("source", 1),
        ("football", 9),
        ("resource", 9),
        ("", 9),
    ],
)
def test_whole_words(name: str, rank: int) -> None:
    assert Ranked(WORDS, whole=True).lowest(name, 9) == rank


def test_parts_of_words_and_a_limit() -> None:
    parts = Ranked({3: "caption", 5: "(?:see|read)-?also"}, whole=False)
    assert [parts.lowest(name, 9) for name in ("x-readalso", "piccaptions", "also-read")] == [5, 3, 9]
    assert parts.lowest("piccaptions", 2) == 2


@pytest.mark.parametrize("wording", ["[ab]c", "a?b", r"\w+", "(?<!x)y", "(?:|a)b*|"])
def test_a_wording_without_a_first_letter_is_refused(wording: str) -> None:
    with pytest.raises(ValueError, match="must begin with a letter"):
        Ranked({4: wording}, whole=False)


PIECES = sorted({word for _, *columns in _RULES for column in columns for word in re.findall("[a-z]{2,}", column)})


@given(st.lists(st.sampled_from([*PIECES, "-", "--", "s", "7", "x"]), max_size=8))
def test_the_rules_of_names_say_the_same_one_by_one(pieces: list[str]) -> None:
    name = "".join(pieces)
    one_by_one = (
        rank
        for rank, (_, words, parts) in enumerate(_RULES)
        if (words and re.search(rf"(?:^|-)(?:{words})(?:$|-)", name)) or (parts and re.search(parts, name))
    )
    assert _rank(name) == next(one_by_one, _NONE)
