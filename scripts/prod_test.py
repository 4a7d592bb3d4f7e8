"""`make prod-test`: the sample days through the distributed stack, natively; their tables must be the embedded run's.

Starts PostgreSQL, Redis, Airflow's processes and two Celery workers on loopback and backfills all sample days. With
--faults each part of the stack is broken in turn in the middle of a backfill of two of them, from an empty data folder.
What must hold after each: every run succeeded, and the tables are those that the library alone makes, byte by byte.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from pathlib import Path

from backfill import create
from embedded import ROOT, TERMINAL, free_port
from prod_faults import FAULTS, Fault
from webhook_sink import Sink

from production import Production
from waqai.newsroom import Newsroom
from waqai.newsroom.stories import publication_days
from waqai.steps import build, fetch, rollup
from waqai.steps.report import totals
from waqai.tables.columns import TABLES
from waqai.tables.store import Store
from waqai.tables.version import digest

SOURCES = ["sample"]
PACKAGE = ROOT / "include/waqai"
# Two days are enough to break something in: fetches, builds and a day that two fetches touch.
FAULT_DAYS = 2
CHUNK = 8
# Seconds after which a run is late: in less none is over, and Airflow must say so.
LATE = 5


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    keys = ", ".join(fault.key for fault in FAULTS)
    parser.add_argument("--faults", default="", help=f"break the stack: all, or some of {keys}")
    parser.add_argument("--dates", type=int, help="backfill so many dates, the sample days and those before them")
    parser.add_argument(
        "--embedded", action="store_true", help="hold the tables against an embedded Airflow's, not the library's"
    )
    parser.add_argument("--limit", type=float, default=570, help="seconds for one backfill (default %(default).0f)")
    return parser.parse_args()


def chosen(names: str) -> list[Fault]:
    """The faults asked for. Raises SystemExit that names an unknown one."""
    wanted = names.replace(",", " ").split()
    if wanted in (["all"], ["1"]):
        return list(FAULTS)
    unknown = set(wanted) - {fault.key for fault in FAULTS}
    if unknown:
        raise SystemExit(f"--faults: {sorted(unknown)} unknown; known: {', '.join(fault.key for fault in FAULTS)}")
    return [fault for fault in FAULTS if fault.key in wanted]


def ranges(days: list[str]) -> list[list[str]]:
    """Days in order, cut where one is missing: a backfill takes a range."""
    found: list[list[str]] = []
    for day in sorted(days):
        if found and date.fromisoformat(found[-1][-1]) + timedelta(1) == date.fromisoformat(day):
            found[-1].append(day)
        else:
            found.append([day])
    return found


def contents(uri: str) -> dict[str, bytes]:
    """Every file of tables/, by its path there."""
    root = Path(uri) / "tables"
    return {str(path.relative_to(root)): path.read_bytes() for path in sorted(root.rglob("*")) if path.is_file()}


def expected(uri: str, days: list[str]) -> dict[str, bytes]:
    """The tables that the library alone makes of the days."""
    units = [unit for day in days for unit in fetch.plan(day, SOURCES)]
    touched = {day for unit in units for day in fetch.fetch_unit(unit, run=f"expected-{unit['day']}", uri=uri)}
    for day in sorted(touched | set(days)):
        build.build(day, uri=uri)
    for day in sorted(touched | set(days)):
        rollup.roll_up(day, uri=uri)
    return contents(uri)


def with_others(days: list[str], count: int | None) -> list[str]:
    """The days, and so many without news before each of their ranges that there are `count`."""
    found = [date.fromisoformat(day) for day in days]
    firsts = [date.fromisoformat(part[0]) for part in ranges(days)]
    for k in range(max(0, (count or 0) - len(days))):
        found.append(firsts[k % len(firsts)] - timedelta(1 + k // len(firsts)))
    return [day.isoformat() for day in sorted(found)]


def embedded_run(uri: str, days: list[str], port: int, home: Path) -> dict[str, bytes]:
    """The tables that an embedded Airflow (SQLite, LocalExecutor) makes of the days by `make backfill`."""
    env = {**os.environ, "WAQAI_DATA_URI": uri, "WAQAI_NEWSROOM_PORT": str(port)}
    for part in ranges(days):
        words = [sys.executable, str(ROOT / "scripts/backfill.py"), "--from", part[0], "--to", part[-1]]
        subprocess.run([*words, "--home", str(home)], env=env, check=True, cwd=ROOT)
    return contents(uri)


def each_once(uri: str, days: list[str]) -> list[str]:
    """That each date has each table, and no row's key stands twice, on whatever dates."""
    store, bad = Store(uri), []
    wanted = [date.fromisoformat(day) for day in days]
    for name in (*build.BUILT, "claims", "daily_casualties"):
        there, key = store.dates(name), list(TABLES[name].key)
        rows = store.read(name, columns=key).to_pylist() if name in build.BUILT else []
        keys = {tuple(row.values()) for row in rows}
        if not set(wanted) <= set(there) or len(set(there)) != len(there) or len(keys) != len(rows):
            bad.append(name)
    print(f"{'FAIL' if bad else 'ok  '} {len(days)} dates in each of {len(build.BUILT) + 2} tables, each key once "
          f"{' '.join(bad)}", flush=True)  # fmt: skip
    return bad


def settled(stack: Production) -> None:
    """Waits until Airflow has closed the last backfill: it allows one per DAG, and closes with a delay."""
    deadline = time.monotonic() + 90
    while time.monotonic() < deadline:
        known = stack.get("backfills", dag_id="fetch_news")["backfills"]
        if all(one["completed_at"] for one in known):
            return
        time.sleep(1)


def run(stack: Production, days: list[str], limit: float, fault: Fault | None = None) -> set[str]:
    """Backfills the days; the final states. `fault` breaks something while the runs go on."""
    states: set[str] = set()
    for part in ranges(days):
        settled(stack)
        stack.also = set()
        runs = create(stack, part, SOURCES)
        if fault:
            print(f"  -- {fault.does(stack, part)}", flush=True)
        told = stack.finish(runs | stack.also, limit, lambda text: print(f"  {text}", flush=True))
        states |= set(told.values()) | builds(stack, limit)
    return states


def builds(stack: Production, limit: float) -> set[str]:
    """Waits for all builds, also those that a later one of their date has made needless; their final states."""
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        states = {one["state"] for one in stack.runs("build_tables")}
        if states <= TERMINAL:
            return states
        time.sleep(1)
    raise RuntimeError(f"builds were not over after {limit:.0f} s")


def verdict(name: str, states: set[str], found: dict[str, bytes], wanted: dict[str, bytes], told: str) -> list[str]:
    """Prints the verdict of one backfill; its name if something is wrong."""
    wrong = sorted(name for name in found.keys() | wanted.keys() if found.get(name) != wanted.get(name))
    good = states == {"success"} and not wrong
    detail = f"{len(found)} files, byte by byte" if good else f"states {sorted(states)}, differing {wrong[:5]}"
    print(f"{'ok  ' if good else 'FAIL'} {name}: {detail}; {told}", flush=True)
    return [] if good else [name]


def alerted(sink: Sink, kind: str, limit: float = 150) -> list[str]:
    """Waits for an alert of that kind at the webhook; its kind if none comes.

    `run_failed`: the run that Airflow scheduled for yesterday, as live outlets without a contact must fail;
    `deadline_missed`: any run, for none is over in LATE seconds, and that one is not for a minute.
    """
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        found = [post for post in sink.posts if post.get("kind") == kind]
        if found:
            print(f"ok   alert at the webhook: {found[0]['text']}", flush=True)
            return []
        time.sleep(1)
    print(f"FAIL alert {kind}: the webhook got {sink.posts}", flush=True)
    return [kind]


def wired(stack: Production) -> list[str]:
    """That fetches ran in the pool of hosts, and that large dates were built in chunks."""
    done = [one for one in stack.instances() if one["state"] == "success"]
    pools = Counter(one["pool"] for one in done if one["task_id"] == "fetch_unit")
    chunks = sum(one["task_id"] == "build_chunk" for one in done)
    good = set(pools) == {"waqai_hosts"} and chunks > 1
    print(f"{'ok  ' if good else 'FAIL'} fetches by pool: {dict(pools)}; chunks built: {chunks}", flush=True)
    return [] if good else ["wiring"]


@contextmanager
def told(stack: Production) -> Iterator[None]:
    """Prints the ends of all logs if something is raised: their folder goes away with the stack."""
    try:
        yield
    except Exception:
        print(stack.last_words(), flush=True)
        raise


def main() -> int:
    """0 if every run succeeded and the tables are the library's own after each backfill."""
    # Else a terminated test would leave PostgreSQL and Airflow behind.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    args, began, bad, port, code = arguments(), time.monotonic(), [], free_port(), digest(PACKAGE)
    faults, days = chosen(args.faults), with_others([day.isoformat() for day in publication_days()], args.dates)
    with tempfile.TemporaryDirectory(prefix="waqai-") as folder, ExitStack() as around:
        home, data = Path(folder), Path(folder) / "data"
        wanted = embedded_run(str(home / "embedded"), days, port, home / "one") if args.embedded else None
        newsroom, sink = around.enter_context(Newsroom(port)), around.enter_context(Sink())
        os.environ["WAQAI_NEWSROOM_URL"] = newsroom.url
        # Without a contact the run that Airflow itself schedules for yesterday cannot leave this machine.
        extra = {"WAQAI_DATA_URI": str(data), "WAQAI_NEWSROOM_URL": newsroom.url, "WAQAI_CONTACT": ""}
        # A few of the days are large to it, and come in chunks; the tables they are held against never do.
        extra |= {"WAQAI_ALERT_WEBHOOK": sink.url, "WAQAI_CHUNK_PAGES": str(CHUNK)}
        extra |= {"WAQAI_LATE_HOURS": str(LATE / 3600)}
        # Airflow learns when the next run is due as it reads the file, which it else does every five minutes.
        extra |= {"AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL": "30"}
        with Production(home / "airflow", extra) as stack, told(stack):
            print(f"Up after {time.monotonic() - began:.0f} s", flush=True)
            for fault in faults or [None]:
                if data.exists():
                    shutil.rmtree(data)
                some = days[:FAULT_DAYS] if fault else days
                if fault or not args.embedded:
                    wanted = expected(str(home / f"expected-{len(some)}"), some)
                since, tried = time.monotonic(), stack.tried_again()
                states = run(stack, some, args.limit, fault)
                again = sorted(stack.tried_again() - tried)
                what = f"{time.monotonic() - since:.0f} s, tried again: {', '.join(again) or 'nothing'}"
                bad += verdict(fault.key if fault else f"{len(some)} dates", states, contents(str(data)), wanted, what)
            print(totals(str(data), some))
            bad += each_once(str(data), some)
            bad += alerted(sink, "run_failed") + alerted(sink, "deadline_missed") + ([] if faults else wired(stack))
    if digest(PACKAGE) != code:
        # Files name the code that made them: those of two states of it are never the same.
        bad.append("the code was changed meanwhile; run it where nobody edits, such as a worktree of its own")
    print(f"Took {time.monotonic() - began:.0f} s. " + ("FAILED: " + "; ".join(bad) if bad else "All as expected."))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
