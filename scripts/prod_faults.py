"""What `make prod-test FAULTS=1` breaks in the middle of a backfill, and how it knows that the break was real."""

import signal
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import requests

from production import Production, named

Break = Callable[[Production, list[str]], str]


@dataclass(frozen=True)
class Fault:
    """A fault: its key for the command line, and what it does while runs of these days go on (it says what it did)."""

    key: str
    does: Break


def _task_running(stack: Production, task: str, limit: float = 90) -> dict[str, object]:
    """Waits until a task of that id runs; it. Raises RuntimeError if none does: then there was nothing to break."""
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        for one in stack.running(task):
            if one.get("pid") and stack.worker_of(one["pid"]):
                return dict(one)
        time.sleep(0.1)
    raise RuntimeError(f"no task {task} was seen running within {limit:.0f} s")


def _kill_worker_in(task: str) -> Break:
    def do(stack: Production, _: list[str]) -> str:
        found = _task_running(stack, task)
        role = stack.worker_of(int(str(found["pid"])))
        assert role is not None
        stack.kill(role)
        time.sleep(2)
        stack.start(role)
        return f"{named(role)} killed with -9 in {found['dag_id']}.{task} and started again"

    return do


def _scheduler(stack: Production, _: list[str]) -> str:
    _task_running(stack, "fetch_unit")
    stack.kill(("scheduler",))
    time.sleep(5)
    stack.start(("scheduler",))
    return "scheduler killed with -9, started again after 5 s"


def _postgres(stack: Production, _: list[str]) -> str:
    _task_running(stack, "fetch_unit")
    stack.postgres.stop()
    time.sleep(2)
    stack.postgres.start()
    return "PostgreSQL restarted, its connections cut for 2 s"


def _redis(stack: Production, _: list[str]) -> str:
    _task_running(stack, "fetch_unit")
    stack.redis.stop(signal.SIGKILL)
    time.sleep(2)
    stack.redis.start()
    return "Redis killed with -9, started again after 2 s"


def _two_backfills(stack: Production, days: list[str]) -> str:
    """A second backfill of the same days, and, as Airflow refuses that, a run by hand for each day besides."""
    after = (date.fromisoformat(days[-1]) + timedelta(1)).isoformat()
    body = {"dag_id": "fetch_news", "from_date": f"{days[0]}T00:00:00Z", "to_date": f"{after}T00:00:00Z",
            "reprocess_behavior": "completed", "dag_run_conf": {"sources": stack.sources}}  # fmt: skip
    try:
        # By the API, for the command line needs 5 s and more to start: the first might be over by then.
        stack.post("backfills", body)
        told = "accepted, as the first was over"
    except requests.HTTPError as error:
        if error.response is None or error.response.status_code != 409:
            raise
        told = "refused by Airflow (one active backfill per DAG)"
    more = 0
    for day in days:
        try:
            stack.also.add(stack.trigger(day, stack.sources))
            more += 1
        except requests.HTTPError as error:
            told += f"; {day}: {error}"
    return f"second backfill {told}; {more} runs of the same days started by hand meanwhile"


FAULTS = (
    Fault("worker-fetch", _kill_worker_in("fetch_unit")),
    Fault("worker-build", _kill_worker_in("build")),
    Fault("scheduler", _scheduler),
    Fault("postgres", _postgres),
    Fault("redis", _redis),
    Fault("two-backfills", _two_backfills),
)
