"""Bounds on work that a busy machine cannot break.

What the machine does meanwhile (other processes, a collection of garbage over the whole session's objects) only ever
makes one attempt slower. So a bound is missed only if every attempt misses it: code that is truly too slow, or whose
work grows with the square of the length, misses it each time.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
ATTEMPTS = 5


def _timed(run: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and the seconds of processor time it took."""
    gc.disable()
    try:
        began = time.process_time()
        return run(), time.process_time() - began
    finally:
        gc.enable()


def within(limit: float, run: Callable[[], T]) -> T:
    """What `run` gives, where one of some attempts takes at most `limit` seconds of processor time."""
    best = float("inf")
    for _ in range(ATTEMPTS):
        result, took = _timed(run)
        if took <= limit:
            return result
        best = min(best, took)
    raise AssertionError(f"{best:.2f} s of processor time at best, {limit} s allowed")


def linear(run: Callable[[int], object], size: int, times: int = 4) -> None:
    """Fails where `times` the input takes more than 2.5 times what linear work would, and 50 ms above that."""
    for _ in range(ATTEMPTS):
        short, long = _timed(lambda: run(size))[1], _timed(lambda: run(size * times))[1]
        if long <= 2.5 * times * short + 0.05:
            return
    raise AssertionError(f"{times} times the input took {long / short:.1f} times the processor time ({long:.2f} s)")
