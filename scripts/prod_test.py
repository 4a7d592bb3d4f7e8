"""`make prod-test`: the sample days through the distributed stack, natively; their tables must be the embedded run's.

Starts PostgreSQL, Redis, Airflow's processes and two Celery workers on loopback, backfills the sample days, and with
--faults breaks a part of the stack in the middle of a backfill: what the run must survive is the point of the test.
"""

import argparse
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from backfill import create

from production import Production, worker
from waqai.newsroom import Newsroom
from waqai.newsroom.stories import publication_days
from waqai.steps import build, fetch, rollup
from waqai.steps.report import totals

SOURCES = ["sample"]


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--faults", action="store_true", help="kill and restart parts of the stack as well")
    return parser.parse_args()


def contents(tables: Path) -> dict[str, bytes]:
    """Every file below a folder of tables, by its relative path."""
    return {str(path.relative_to(tables)): path.read_bytes() for path in sorted(tables.rglob("*")) if path.is_file()}


def expected(home: Path, days: list[str]) -> dict[str, bytes]:
    """The tables that the library alone makes of the days."""
    uri = str(home / "expected")
    touched: set[str] = set()
    for day in days:
        for unit in fetch.plan(day, SOURCES):
            touched.update(fetch.fetch_unit(unit, run="expected", uri=uri))
    for day in sorted(touched):
        build.build(day, uri=uri)
    for day in sorted(touched):
        rollup.roll_up(day, uri=uri)
    return contents(Path(uri) / "tables")


def differing(found: dict[str, bytes], wanted: dict[str, bytes]) -> list[str]:
    """Files that are missing, too many or different."""
    return sorted(name for name in found.keys() | wanted.keys() if found.get(name) != wanted.get(name))


def faults(stack: Production) -> list[tuple[str, Callable[[], None]]]:
    """What is broken in the middle of a backfill, by name."""

    def restart(role: tuple[str, ...]) -> None:
        stack.kill(role)
        time.sleep(2)
        stack.start(role)

    def postgres() -> None:
        stack.postgres.stop()
        stack.postgres.start()

    def redis() -> None:
        stack.redis.stop(signal.SIGKILL)
        stack.redis.start()

    return [
        ("worker killed with -9", lambda: restart(worker("one"))),
        ("scheduler killed and restarted", lambda: restart(("scheduler",))),
        ("PostgreSQL restarted", postgres),
        ("Redis killed and restarted", redis),
    ]


def backfill(stack: Production, days: list[str], fault: Callable[[], None] | None = None) -> set[str]:
    """Backfills the days; the final states. `fault` breaks something while the runs go on."""
    runs = create(stack, days, SOURCES)
    if fault:
        time.sleep(4)
        fault()
    states = stack.finish(runs, 900, lambda text: print(f"  {text}", flush=True))
    return set(states.values())


def main() -> int:
    """0 if every run succeeded and the tables are the library's own, byte by byte, after each backfill."""
    args, days = arguments(), [day.isoformat() for day in publication_days()]
    with tempfile.TemporaryDirectory(prefix="waqai-") as folder, Newsroom() as newsroom:
        home = Path(folder)
        import os

        os.environ["WAQAI_NEWSROOM_URL"] = newsroom.url
        wanted, uri = expected(home, days), str(home / "data")
        extra = {"WAQAI_DATA_URI": uri, "WAQAI_NEWSROOM_URL": newsroom.url}
        with Production(home / "airflow", extra) as stack:
            bad = check("plain backfill", backfill(stack, days), contents(Path(uri) / "tables"), wanted)
            for name, fault in faults(stack) if args.faults else ():
                bad += check(name, backfill(stack, days, fault), contents(Path(uri) / "tables"), wanted)
        print(totals(uri, days))
    print("FAILED: " + "; ".join(bad) if bad else "All as expected.")
    return 1 if bad else 0


def check(name: str, states: set[str], found: dict[str, bytes], wanted: dict[str, bytes]) -> list[str]:
    """Prints the verdict of one backfill; the names of what is wrong."""
    wrong = differing(found, wanted)
    good = states == {"success"} and not wrong
    detail = (
        f"{len(found)} files as the library alone makes them" if good else f"states {states}, differing {wrong[:5]}"
    )
    print(f"{'ok  ' if good else 'FAIL'} {name}: {detail}", flush=True)
    return [] if good else [name]


if __name__ == "__main__":
    sys.exit(main())
