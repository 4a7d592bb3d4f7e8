"""Numbers written in digits: separators of thousands, decimals, and what cannot be told apart."""

import re
from fractions import Fraction

_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,،٬]\d{3})+")
_DECIMAL = re.compile(r"\d+[.,،٫]\d+")
_LONGEST = 15


def read_digits(written: str, before_scale: bool = False) -> Fraction | None:
    """The value of a folded token of digits; None where it cannot be told.

    Groups of exactly three digits are thousands ("38.193" is 38193) unless a scale word follows, where "1.234" could
    be either and so is neither; other single separators are decimal. More than 15 digits are no quantity.
    """
    if len(written) > _LONGEST + 5:
        return None
    if written.isdecimal():
        return Fraction(int(written)) if len(written) <= _LONGEST else None
    if _GROUPED.fullmatch(written):
        return None if before_scale else Fraction(int(re.sub(r"\D", "", written)))
    if _DECIMAL.fullmatch(written):
        whole, part = re.split(r"\D", written)
        return Fraction(int(whole + part), 10 ** len(part))
    return None
