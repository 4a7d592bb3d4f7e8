"""Figures: separators, decimals, and what cannot be told apart."""

from fractions import Fraction

import pytest

from waqai.arabic.digits import read_digits


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("7", 7), ("0", 0), ("007", 7), ("38,193", 38193), ("38.193", 38193), ("38،193", 38193), ("38٬193", 38193),
        ("1,234,567", 1234567), ("1.2", Fraction(6, 5)), ("1٫25", Fraction(5, 4)), ("1،5", Fraction(3, 2)),
        ("3.1416", Fraction(31416, 10000)),
        ("999999999999999", 999999999999999),
    ],
)  # fmt: skip
def test_values(written: str, value: Fraction) -> None:
    assert read_digits(written) == value


@pytest.mark.parametrize(
    "written", ["1.2.3", "12.34.56", "1234567890123456", "²", "½", "12,", "", "1,23,456", "9" * 5000]
)
def test_what_cannot_be_read(written: str) -> None:
    assert read_digits(written) is None


def test_before_a_scale_three_decimals_could_be_either() -> None:
    assert read_digits("1.234", before_scale=True) is None
    assert read_digits("1.23", before_scale=True) == Fraction(123, 100)
    assert read_digits("234", before_scale=True) == 234
