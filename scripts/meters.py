"""What a stack takes of the machine while it runs: CPU by role, CPU of all other programs, memory of the workers."""

import os
import threading
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import psutil

from production import Production, named


def cpu_of(pid: int) -> float:
    """CPU seconds of a process, of those that came from it, and of those of them that are over."""
    total = 0.0
    try:
        for one in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
            times = one.cpu_times()
            total += times.user + times.system + times.children_user + times.children_system
    except psutil.Error:
        pass
    return total


def cpu_by_role(stack: Production) -> dict[str, float]:
    """CPU seconds of each part of the stack so far, and of this program, which watches it."""
    found: dict[str, float] = defaultdict(float)
    for role, process in list(stack.processes.items()):
        found["workers" if role[0] == "celery" else named(role)] += cpu_of(process.pid)
    found["postgres"] = cpu_of(int((stack.postgres.data / "postmaster.pid").read_text().split()[0]))
    found["redis"] = cpu_of(stack.redis.process.pid) if stack.redis.process else 0.0
    found["this program"] = cpu_of_itself()
    return dict(found)


def wait_for_workers(stack: Production, slots: int, limit: float = 120) -> None:
    """Waits until each worker has forked its slots: before that it loads the library, which is no task's cost."""
    deadline, pids = time.monotonic() + limit, [p.pid for role, p in stack.processes.items() if role[0] == "celery"]
    while time.monotonic() < deadline and not all(len(psutil.Process(pid).children()) >= slots for pid in pids):
        time.sleep(0.5)


def cpu_of_itself() -> float:
    """CPU seconds of this program without those that it started."""
    times = os.times()
    return times.user + times.system


def busy() -> float:
    """CPU seconds that all programs of the machine, and its neighbours on the same hardware, have taken."""
    times = psutil.cpu_times()
    return sum(times) - times.idle - times.iowait - times.guest - times.guest_nice


class Memory(threading.Thread):
    """Looks at the workers now and then; peaks of a process that came from one, and of each with all its processes."""

    def __init__(self, stack: Production, every: float = 5) -> None:
        super().__init__(daemon=True)
        self.stack, self.every, self.over = stack, every, threading.Event()
        self.task, self.workers = 0, dict[str, int]()

    def run(self) -> None:
        while not self.over.wait(self.every):
            for role, process in list(self.stack.processes.items()):
                if role[0] == "celery":
                    sizes, name = list(_sizes(process.pid)), named(role)
                    self.task = max([self.task, *sizes])
                    self.workers[name] = max(self.workers.get(name, 0), sum(sizes))


def _sizes(pid: int) -> Iterator[int]:
    """Proportional sizes of a process and its children: what they share is counted once."""
    try:
        for one in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
            # The kernel's own sum: adding up the single mappings, as psutil does, took a fortieth of a core.
            told = Path(f"/proc/{one.pid}/smaps_rollup").read_text()
            yield int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pss:"))) * 1024
    except (psutil.Error, OSError, StopIteration):
        return
