"""Numbers: the table of written cases, the way back from an independent speller, and bounded work on hostile texts."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words
from timing import linear

from waqai.arabic.non_counts import non_count
from waqai.arabic.numbers import Number, find_numbers
from waqai.arabic.tokens import Token, tokenise

FAMILIES = yaml.safe_load(Path(__file__).with_name("numbers.yaml").read_text(encoding="utf8"))["families"]
CASES = [(text, expected) for family in FAMILIES for text, expected in family["cases"].items()]


def shown(number: Number, tokens: Sequence[Token]) -> str:
    """A number in the notation of the table."""
    reason = non_count(tokens, number)
    if reason:
        return f"no {reason}"
    if number.qualifier in ("exact", "about"):
        assert number.low == number.high == number.value
        return f"{number.qualifier} {number.value}".removeprefix("exact ")
    assert number.value is None or number.value in (number.low, number.high, (number.low or 0) - 1)
    low, high = ("" if bound is None else str(bound) for bound in (number.low, number.high))
    return f"{number.qualifier} {low}..{high}"


def read(text: str) -> str:
    tokens = tokenise(text)
    return " & ".join(shown(number, tokens) for number in find_numbers(tokens)) or "none"


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: str(family["name"]))
def test_written_cases(family: dict[str, Any]) -> None:
    wrong = [
        f"{text}: {expected} expected, {read(text)} read"
        for text, expected in family["cases"].items()
        if read(text) != expected
    ]
    assert not wrong, "\n".join(wrong)


def test_the_table_is_as_long_as_promised() -> None:
    assert len({text for text, _ in CASES}) >= 600
    assert sum(expected.startswith(("no ", "none")) for _, expected in CASES) >= 150


def spelled(number: int) -> str:
    return str(num2words(number, lang="ar"))


def is_spelled_oddly(number: int) -> bool:
    """What num2words spells as nobody does: 101,000 as "مائة و ألف ألف", and a bare two thousand as "ألفا"."""
    groups = [number // 1000**k % 1000 for k in range(1, 5)]
    return any(group > 100 and group % 100 == 1 for group in groups) or number in (2000, 2_000_000, 2_000_000_000)


def large_numbers() -> list[int]:
    """Some thousands of numbers up to a billion, steps that are coprime to ten."""
    return [*range(10_007, 1_000_000, 733), *range(1_000_003, 999_999_999, 654_321)]


def test_every_number_below_ten_thousand_is_read_from_an_independent_spelling() -> None:
    for number in range(10_000):
        if not is_spelled_oddly(number):
            assert read(spelled(number)) == str(number), spelled(number)


def test_large_numbers_are_read_from_an_independent_spelling() -> None:
    numbers = [number for number in large_numbers() if not is_spelled_oddly(number)]
    assert len(numbers) > 2500
    for number in numbers:
        assert read(spelled(number)) == str(number), spelled(number)


@given(st.integers(1, 999_999_999).filter(lambda number: not is_spelled_oddly(number)), st.booleans(), st.booleans())
def test_spelling_habits_do_not_change_the_value(number: int, glued: bool, other_hundred: bool) -> None:
    written = spelled(number)
    written = written.replace(" و ", " و") if glued else written
    written = written.replace("مائة", "مئة").replace("مائت", "مئت") if other_hundred else written
    assert read(written) == str(number)


@given(st.integers(0, 10**12), st.sampled_from(["", ",", "٬", "."]), st.sampled_from([0, 0x660, 0x6F0]))
def test_figures_of_every_script_and_separator(number: int, separator: str, script: int) -> None:
    written = f"{number:,}".replace(",", separator)
    if script:
        written = "".join(chr(script + int(sign)) if sign.isdigit() else sign for sign in written)
    assert read(f"حضر {written} ضيفا").removeprefix("no year") in (str(number), "")


PIECES = """3 38 193 1.2 12,345 و ، - / : من إلى بين أو ألف آلاف ألفا مليون مئة مئتا وعشرون ثلاثة عشر عشرات نصف
أرباع بضعة عدد نحو أكثر الثالث من عام يوليو % $ ( ) عدد من"""
WORDS = st.sampled_from(PIECES.split())


@given(st.lists(WORDS, max_size=40))
def test_any_mixture_gives_ordered_numbers_inside_the_text(words: list[str]) -> None:
    tokens = tokenise(" ".join(words))
    numbers = find_numbers(tokens)
    for number in numbers:
        assert 0 <= number.first <= number.digits < number.last <= len(tokens)
        assert number.low is None or number.high is None or 0 <= number.low <= number.high
        non_count(tokens, number)
    assert all(one.digits < two.digits for one, two in pairwise(numbers))


@given(st.text())
def test_any_text_is_read_without_an_error(text: str) -> None:
    read(text)


class Counted(list[Token]):
    """Tokens that count how often they are looked at."""

    looks = 0

    def __getitem__(self, index: Any) -> Any:
        self.looks += 1 if isinstance(index, int) else len(range(*index.indices(len(self))))
        return super().__getitem__(index)

    def __iter__(self) -> Any:
        self.looks += len(self)
        return super().__iter__()


HOSTILE = [
    *("12 و ", "38 ألفا و193 ", "123 456 789 ", "1,234,567,", "ألف ألف ", "مليون و", "بين 10 و20 ", "عدد من عدة بضع "),
    *("ثلاثة أرباع ", "تجاوز عدد ", "12-13-", "نصف نصف "),
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_work_grows_with_the_length_of_the_text(unit: str) -> None:
    looks = []
    for times in (1000, 4000):
        tokens = Counted(tokenise(unit * times))
        for number in find_numbers(tokens):
            non_count(tokens, number)
        looks.append(tokens.looks)
    assert looks[1] < 4.4 * looks[0]


@pytest.mark.slow
def test_five_megabytes_of_digits_and_conjunctions() -> None:
    unit = "38 ألفا و193 و12 و "

    def read(size: int) -> None:
        assert len(find_numbers(tokenise(unit * (size // len(unit.encode()))))) > size // 50

    linear(read, 1_250_000)
