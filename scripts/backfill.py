"""`make backfill`: any range of past dates through Airflow's own backfill, verified to the last date.

Airflow's backfill on SQLite can lose runs it was asked for ("database is locked"), so the runs are compared with the
dates, and the missing ones are triggered. Exits with 1 if any date failed.
"""

import argparse
import json
import subprocess
import sys
import time
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path

import embedded
from run import chosen, surroundings

from waqai.sources.catalog import CatalogError
from waqai.steps import settings
from waqai.steps.report import totals


def arguments() -> argparse.Namespace:
    """The command line, read and checked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--from", dest="first", required=True, help="first publication date, YYYY-MM-DD")
    parser.add_argument("--to", dest="last", required=True, help="last publication date, YYYY-MM-DD, included")
    parser.add_argument("--sources", default="", help="source ids, by comma or space (default: the sample newsroom)")
    parser.add_argument("--home", type=Path, default=embedded.ROOT / ".waqai", help="Airflow's folder")
    return parser.parse_args()


def days(first: date, last: date) -> list[str]:
    """All dates from first to last, as text. Raises ValueError if there are none."""
    if last < first:
        raise ValueError(f"--to {last} lies before --from {first}; give the earlier date first")
    return [(first + timedelta(n)).isoformat() for n in range((last - first).days + 1)]


def create(airflow: embedded.Airflow, wanted: list[str], sources: list[str]) -> set[str]:
    """Creates the backfill, then each run it lost; run ids, one per date."""
    before = {run["dag_run_id"] for run in airflow.runs("fetch_news")}
    # Airflow reads --to-date as midnight, before the day's own 03:00: the day after closes the range.
    after = (date.fromisoformat(wanted[-1]) + timedelta(1)).isoformat()
    words = ["--from-date", wanted[0], "--to-date", after, "--reprocess-behavior", "completed"]
    words += ["--max-active-runs", "3", "--dag-run-conf", json.dumps({"sources": sources})]
    try:
        airflow.command("backfill", "create", "--dag-id", "fetch_news", *words)
    except (RuntimeError, subprocess.SubprocessError) as error:
        print(f"  Airflow's backfill stumbled ({str(error).strip().splitlines()[-1]}); making what is missing")
    time.sleep(2)
    made = {
        r["partition_key"][:10]: r["dag_run_id"] for r in airflow.runs("fetch_news") if r["dag_run_id"] not in before
    }
    for day in wanted:
        if day not in made:
            print(f"  {day}: Airflow made no run for it; triggered now", flush=True)
            made[day] = airflow.trigger(day, sources)
    return {made[day] for day in wanted}


def main() -> int:
    """Backfills the range; 0 if every date succeeded."""
    args = arguments()
    try:
        wanted = days(settings.parse_day(args.first), settings.parse_day(args.last))
        sources, sample = chosen(args.sources)
    except (CatalogError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    with ExitStack() as stack:
        extra = surroundings(stack, sample)
        airflow = stack.enter_context(embedded.Airflow(args.home / "airflow", extra))
        runs, done = create(airflow, wanted, sources), []
        print(f"Backfilling {len(wanted)} dates over {len(sources)} sources; look at {airflow.url}", flush=True)

        def step(text: str) -> None:
            done.append(text)
            print(f"  [{len(done)}] {text}", flush=True)

        states = airflow.finish(runs, 600 + 300 * len(wanted), step)
    print(totals(extra["WAQAI_DATA_URI"], wanted))
    failed = sorted(name for name, state in states.items() if state != "success")
    print(f"Failed: {', '.join(failed)}" if failed else f"All {len(wanted)} dates succeeded.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
