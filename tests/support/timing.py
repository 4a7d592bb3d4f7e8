"""Bounds on work that a busy machine cannot break.

What the machine does meanwhile (other processes, a collection of garbage over the whole session's objects) only ever
makes one attempt slower. So a bound is missed only if every attempt misses it: code that is truly too slow, or whose
work grows with the square of the length, misses it each time.

Seconds are those of a machine that does a piece of reference work in `REFERENCE` seconds. A slower one is given more,
as it takes longer for that work in the same run: one page took 2.2 to 4.0 seconds within an hour.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import cache
from typing import TypeVar

T = TypeVar("T")
ATTEMPTS = 5
REFERENCE = 0.06


def _timed(run: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and the seconds of processor time it took."""
    gc.disable()
    try:
        began = time.process_time()
        return run(), time.process_time() - began
    finally:
        gc.enable()


@cache
def _slowness() -> float:
    """How many times longer than `REFERENCE` this machine takes for the reference work; at least 1."""
    return max(1.0, min(_timed(_reference)[1] for _ in range(ATTEMPTS)) / REFERENCE)


def _reference() -> dict[str, int]:
    counts: dict[str, int] = {}
    for k in range(400_000):
        word = f"{k % 5003}x"
        counts[word] = counts.get(word, 0) + 1
    return counts


def within(limit: float, run: Callable[[], T]) -> T:
    """What `run` gives, where one of some attempts takes at most `limit` seconds of processor time."""
    best = float("inf")
    for _ in range(ATTEMPTS):
        result, took = _timed(run)
        if took <= limit or took <= limit * _slowness():
            return result
        best = min(best, took)
    allowed = limit * _slowness()
    raise AssertionError(f"{best:.2f} s of processor time at best, {allowed:.2f} s allowed on this machine")


def linear(run: Callable[[int], object], size: int, times: int = 4) -> None:
    """Fails where `times` the input takes more than 2.5 times what linear work would, and 50 ms above that."""
    for _ in range(ATTEMPTS):
        short, long = _timed(lambda: run(size))[1], _timed(lambda: run(size * times))[1]
        if long <= 2.5 * times * short + 0.05:
            return
    raise AssertionError(f"{times} times the input took {long / short:.1f} times the processor time ({long:.2f} s)")
