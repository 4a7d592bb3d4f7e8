"""Generated pages over some dates through the distributed stack: wall time against pure processing, a worker's memory.

Raw pages are made first. Then the library alone builds and rolls up all dates, as many processes as cores: the pure
processing, in CPU seconds, and the tables to compare with. Then `build_tables` runs for all of them through two Celery
workers. What others took of the cores meanwhile is measured, and told apart. After --limit seconds all of it is ended.
"""

import argparse
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from multiprocessing import get_context
from pathlib import Path

from generated_pages import generate
from meters import Memory, busy, cpu_by_role, wait_for_workers
from prod_test import contents

from production import Production
from waqai.steps import build
from waqai.steps.preload import warm
from waqai.tables.rollup import roll_up
from waqai.tables.store import Store

FIRST = date(2024, 1, 1)
CORES = len(os.sched_getaffinity(0))


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=2000, help="pages over all dates (default %(default)s)")
    parser.add_argument("--dates", type=int, default=8, help="publication dates (default %(default)s)")
    parser.add_argument("--chunk", type=int, help="pages of a chunk; more in a date are built in chunks")
    parser.add_argument("--slots", type=int, default=2, help="tasks at once in each worker (default %(default)s)")
    parser.add_argument("--limit", type=float, default=600, help="seconds for all of it (default %(default).0f)")
    return parser.parse_args()


class UpTo(Store):
    """A store as it is when a date is rolled up in its turn: later dates are not there yet."""

    def __init__(self, uri: str, day: date) -> None:
        super().__init__(uri)
        self.last = day

    def dates(self, table: str) -> list[date]:
        return [day for day in super().dates(table) if day <= self.last]


def _built(uri: str, day: date) -> float:
    began = time.process_time()
    build.build(day.isoformat(), uri=uri)
    return time.process_time() - began


def _rolled_up(uri: str, day: date) -> float:
    began = time.process_time()
    roll_up(UpTo(uri, day), day)
    return time.process_time() - began


def told(seconds: Iterable[float], what: str, count: int) -> Iterator[float]:
    """The same seconds; says from time to time how many dates are done."""
    last = time.monotonic()
    for number, one in enumerate(seconds, 1):
        yield one
        if time.monotonic() - last > 10 or number == count:
            last = time.monotonic()
            print(f"  {number} of {count} dates {what.replace('_', ' ')}", flush=True)


def alone(uri: str, days: list[date]) -> tuple[float, float]:
    """CPU seconds that all builds, and all roll-ups, take without Airflow; no roll-up is made twice."""
    warm()
    spent: list[float] = []
    steps: tuple[Callable[[str, date], float], ...] = (_built, _rolled_up)
    for step in steps:
        # Forked after warming up, as a worker's tasks are.
        pool = ProcessPoolExecutor(CORES, mp_context=get_context("fork"))
        try:
            spent.append(sum(told(pool.map(step, [uri] * len(days), days), step.__name__.strip("_"), len(days))))
        finally:
            pool.shutdown(cancel_futures=True)
    return spent[0], spent[1]


@dataclass
class Seen:
    """What was seen of the stack: seconds, runs that failed or were not over, CPU by role and of all other programs."""

    wall: float
    failed: list[str]
    cpu: dict[str, float]
    others: float
    memory: Memory
    tasks: int


def through_airflow(uri: str, days: list[date], until: float, home: Path, args: argparse.Namespace) -> Seen:
    """From the first run asked for to the last one over."""
    extra = {
        "WAQAI_DATA_URI": uri,
        "WAQAI_CONTACT": "",
        # As many as the workers have slots. More wait in the workers' queue, and roll-ups behind all builds.
        "AIRFLOW__CORE__PARALLELISM": str(2 * args.slots),
        **({"WAQAI_CHUNK_PAGES": str(args.chunk)} if args.chunk else {}),
    }
    with Production(home, extra, args.slots) as stack:
        wait_for_workers(stack, args.slots)
        memory, began, before, total = Memory(stack), time.monotonic(), cpu_by_role(stack), busy()
        memory.start()
        at = datetime.now(UTC)
        for day in days:
            stack.post("dags/build_tables/dagRuns", {"logical_date": None, "conf": {"date": day.isoformat()}})
        states = watched(stack, len(days), began, until)
        total = busy() - total
        ends = [datetime.fromisoformat(one["end_date"]) for one in stack.runs("build_tables") if one["end_date"]]
        # As Airflow saw it: asking more often than every few seconds would itself take of the cores.
        wall = (max(ends) - at).total_seconds() if len(ends) == len(days) else time.monotonic() - began
        cpu = {role: spent - before.get(role, 0.0) for role, spent in cpu_by_role(stack).items()}
        memory.over.set()
        memory.join()
        failed = sorted(run for run, state in states.items() if state != "success")
        tasks = sum(one["state"] == "success" and one["dag_id"] == "build_tables" for one in stack.instances())
        return Seen(wall, failed, cpu, max(0.0, total - sum(cpu.values())), memory, tasks)


def watched(stack: Production, count: int, began: float, until: float) -> dict[str, str]:
    """States of all runs once they are over, or when time is up."""
    states: dict[str, str] = {}
    told = 0
    while time.monotonic() < until and not (len(states) == count and set(states.values()) <= {"success", "failed"}):
        time.sleep(10)
        states = {one["dag_run_id"]: one["state"] for one in stack.runs("build_tables")}
        over = sum(state in ("success", "failed") for state in states.values())
        if over > told:
            told = over
            print(f"  {over} of {count} dates after {time.monotonic() - began:.0f} s", flush=True)
    return states


def main() -> int:
    """0 if every run succeeded, gave every page, and made the bytes that the library alone makes."""
    for kind in (signal.SIGTERM, signal.SIGALRM):
        signal.signal(kind, lambda *_: sys.exit(143))
    args = arguments()
    until = time.monotonic() + args.limit
    # Runs that are not over by then are told with the figures; what takes a minute longer is ended without.
    signal.alarm(int(args.limit) + 60)
    days = [FIRST + timedelta(n) for n in range(args.dates)]
    with tempfile.TemporaryDirectory(prefix="waqai-") as folder:
        uri, home = str(Path(folder) / "data"), Path(folder) / "airflow"
        Path(uri).mkdir()
        size, began = generate(uri, days, args.pages), time.monotonic()
        print(f"{args.pages:,} pages, {size / 1e6:.1f} MB, over {args.dates} dates", flush=True)
        builds, rollups = alone(uri, days)
        print(f"the library alone          {time.monotonic() - began:8.1f} s with {CORES} processes", flush=True)
        (Path(uri) / "tables").rename(Path(folder) / "tables")
        load = os.getloadavg()[0]
        seen = through_airflow(uri, days, until, home, args)
        stored = sum(Store(uri).rows("articles", day) for day in days)
        wanted, found = contents(folder), contents(uri)
        wrong = sum(found.get(name) != wanted.get(name) for name in wanted.keys() | found.keys())
    print(f"articles stored            {stored:8,}; runs failed or not over: {len(seen.failed)}; "
          f"{len(found)} files, {wrong} other than the library's")  # fmt: skip
    print(f"wall through Airflow       {seen.wall:8.1f} s, {stored / seen.wall:.0f} pages a second (load before: "
          f"{load:.1f})")  # fmt: skip
    compare(seen, builds, rollups, len(days), min(1.0, stored / args.pages))
    return 1 if seen.failed or wrong or stored < args.pages else 0


def compare(seen: Seen, builds: float, rollups: float, dates: int, done: float) -> None:
    """Prints memory, and wall time against pure processing, as it was and without what other programs took."""
    pure, own = (builds + rollups) * done, sum(seen.cpu.values())
    ours = CORES - seen.others / seen.wall
    print(f"peak of one task's process {seen.memory.task / 1e6:8.0f} MB")
    for name, peak in sorted(seen.memory.workers.items()):
        print(f"peak of {name:18} {peak / 1e6:8.0f} MB")
    print(f"pure processing            {pure:8.1f} s of CPU: builds {builds:.1f}, roll-ups {rollups:.1f}")
    print(f"CPU of the whole stack     {own:8.1f} s, {own / pure:.2f} of the pure processing")
    for role, spent in sorted(seen.cpu.items(), key=lambda one: -one[1]):
        print(f"  {role:24} {spent:8.1f} s")
    print(f"CPU of other programs      {seen.others:8.1f} s: {ours:.2f} of {CORES} cores were left")
    print(f"wall / (pure / cores)      {seen.wall * CORES / pure:8.2f}")
    print(f"wall / (pure / cores left) {seen.wall * ours / pure:8.2f}")
    share = max(0.0, seen.wall - pure / ours)
    print(f"scheduler's share          {share:8.1f} s of wall, {share / max(1, seen.tasks):.2f} s for each of "
          f"{seen.tasks} tasks")  # fmt: skip


if __name__ == "__main__":
    sys.exit(main())
