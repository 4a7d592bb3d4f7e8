"""Warnings on a point of a series: `fell`, `jumped`, `conflicting`, `transposed`. A flag never changes a number."""

from collections.abc import Collection, Sequence

# What a running total may rise by beyond the deaths reported meanwhile: late identifications and bodies recovered.
JUMP_TIMES = 2.0
JUMP_SHARE = 0.01
JUMP_PLUS = 10
# Where no daily figure is known: per day of the gap, as a share of the total and in people.
BLIND_SHARE = 0.03
BLIND_PLUS = 100


def fell(best: int | None, before: int | None) -> bool:
    """A running total lower than the last one known."""
    return best is not None and before is not None and best < before


def jumped(best: int | None, before: int | None, days: int, dailies: Sequence[int]) -> bool:
    """A running total that rose by more than the daily figures between the two points (`days` apart) allow."""
    if best is None or before is None:
        return False
    return best - before > allowed_rise(before, days, dailies)


def allowed_rise(before: int, days: int, dailies: Sequence[int]) -> float:
    """How many people a total of `before` may gain in `days`, given the daily figures known for these days."""
    if len(dailies) >= days:
        return JUMP_TIMES * sum(dailies) + JUMP_SHARE * before + JUMP_PLUS
    return max(1, days) * (BLIND_SHARE * before + BLIND_PLUS) + JUMP_TIMES * sum(dailies)


def conflicting(values: Collection[tuple[int, int]], before: int | None) -> bool:
    """Whether outlets disagree: two numbers (each with its independent outlets), of which none is merely yesterday's.

    A number not above the last point is an older total still in circulation, not a conflict, if a higher one is there.
    """
    new = {value for value, outlets in values if outlets and (before is None or value > before)}
    return len(new) > 1


def swapped(one: int, other: int) -> bool:
    """Whether two numbers differ only by two neighbouring digits changed about (38193, 38913)."""
    left, right = str(one), str(other)
    if len(left) != len(right) or left == right or len(left) < 3:
        return False
    off = [at for at, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
    return len(off) == 2 and off[1] == off[0] + 1 and left[off[0]] == right[off[1]] and left[off[1]] == right[off[0]]


def transposed(
    best: int | None, values: Collection[int], before: int | None, days: int, dailies: Sequence[int]
) -> bool:
    """Whether some number of the day looks like another with two digits changed about.

    Either two numbers of the same day are such a pair, or the point is out of line with the last one (it fell, or it
    jumped) and would be in line with two neighbouring digits changed about.
    """
    if any(swapped(one, other) for one in values for other in values if one < other):
        return True
    if best is None or before is None or not (fell(best, before) or jumped(best, before, days, dailies)):
        return False
    return any(not fell(other, before) and not jumped(other, before, days, dailies) for other in _swaps(best))


def _swaps(number: int) -> list[int]:
    text = str(number)
    if len(text) < 3:
        return []
    swaps = (text[:at] + text[at + 1] + text[at] + text[at + 2 :] for at in range(len(text) - 1))
    return [int(swap) for swap in swaps if swap[0] != "0" and swap != text]
