"""The bounds of time: what is too slow each time fails, what is slow once does not."""

from __future__ import annotations

import time

import pytest
from timing import linear, within


def burn(seconds: float) -> str:
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass
    return "done"


def test_one_slow_attempt_is_no_failure() -> None:
    attempts = iter([0.2, 0.2, 0.0])
    assert within(0.1, lambda: burn(next(attempts))) == "done"


def test_what_is_slow_each_time_fails() -> None:
    with pytest.raises(AssertionError, match="at best"):
        within(0.01, lambda: burn(0.03))


def test_linear_work_passes_and_quadratic_work_does_not() -> None:
    linear(lambda size: burn(size / 1000), 20)
    with pytest.raises(AssertionError, match="times the processor time"):
        linear(lambda size: burn(size * size / 10_000), 12)
