"""Work done on a stack of its own: shallow, with its caller's context, and its results and errors come back."""

import signal
import time
import traceback
from contextvars import ContextVar

import pytest

from waqai.steps.own_stack import own_stack

KNOWN: ContextVar[str] = ContextVar("KNOWN")


def _depth() -> int:
    return len(traceback.extract_stack())


def _called_from(calls: int) -> tuple[int, int]:
    return _called_from(calls - 1) if calls else (_depth(), own_stack(_depth)())


def test_it_stands_low_however_deep_its_caller_stands() -> None:
    here, there = _called_from(200)
    assert here > 200 and there < 10


def test_what_it_gives_and_what_it_is_given() -> None:
    assert own_stack(sorted)([3, 1, 2], reverse=True) == [3, 2, 1]


def test_an_error_is_the_callers() -> None:
    with pytest.raises(ZeroDivisionError, match="division"):
        own_stack(lambda: 1 // 0)()


def test_it_sees_the_callers_context() -> None:
    KNOWN.set("the run")
    assert own_stack(KNOWN.get)() == "the run"


def test_a_time_limit_is_not_held_up() -> None:
    def too_late(*_: object) -> None:
        raise TimeoutError("time is up")

    before = signal.signal(signal.SIGALRM, too_late)
    began = time.monotonic()
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.1)
        with pytest.raises(TimeoutError, match="time is up"):
            own_stack(time.sleep)(20)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert time.monotonic() - began < 10
