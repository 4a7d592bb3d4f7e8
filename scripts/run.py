"""`make run`: one day of news through Airflow, embedded, and a report of what came out.

Without --sources the sample newsroom (invented outlets, served on loopback) is fetched; with --sources any of the
catalog's (see `waqai sources`), live ones too.
"""

import argparse
import os
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import embedded

from waqai.newsroom import Newsroom
from waqai.sources.catalog import CatalogError, load_catalog, pick
from waqai.steps import settings
from waqai.steps.report import report

PORT = int(os.environ.get("WAQAI_NEWSROOM_PORT", "8763"))


def arguments() -> argparse.Namespace:
    """The command line, read and checked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--date", default="2024-07-08", help="publication date, YYYY-MM-DD (default %(default)s)")
    parser.add_argument("--sources", default="", help="source ids, by comma or space (default: the sample newsroom)")
    parser.add_argument("--home", type=Path, default=embedded.ROOT / ".waqai", help="Airflow's folder")
    return parser.parse_args()


def chosen(names: str) -> tuple[list[str], bool]:
    """Source ids asked for, and whether the sample newsroom must run. Raises CatalogError for an unknown one."""
    catalog = load_catalog()
    wanted = names.replace(",", " ").split() or [s.id for s in catalog.values() if s.sample and s.enabled]
    return wanted, any(source.sample for source in pick(catalog, wanted))


def sample_newsroom() -> Newsroom:
    """On its own port, so that its addresses, and with them the tables, are the same in every run."""
    try:
        return Newsroom(PORT)
    except OSError:
        newsroom = Newsroom()
        print(f"Port {PORT} is taken: the sample newsroom's addresses, and so its tables, differ from other runs")
        return newsroom


def surroundings(stack: ExitStack, sample: bool) -> dict[str, str]:
    """Environment variables for the tasks; starts the sample newsroom if it is needed."""
    extra = {"WAQAI_DATA_URI": settings.data_uri()}
    if sample:
        newsroom = stack.enter_context(sample_newsroom())
        extra["WAQAI_NEWSROOM_URL"] = newsroom.url
        print(f"Sample newsroom on {newsroom.url}", flush=True)
    return extra


def main() -> int:
    """Runs the day; 0 if every run succeeded."""
    args, began = arguments(), time.monotonic()
    try:
        day = settings.parse_day(args.date)
        sources, sample = chosen(args.sources)
    except (CatalogError, ValueError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    with ExitStack() as stack:
        extra = surroundings(stack, sample)
        airflow = stack.enter_context(embedded.Airflow(args.home / "airflow", extra))
        run = airflow.trigger(day.isoformat(), sources)
        print(f"fetch_news is running for {day} over {len(sources)} sources; look at {airflow.url}", flush=True)
        states = airflow.finish({run}, 3600, lambda text: print(f"  {text}", flush=True))
        good = "success" in states.get(f"fetch_news {day}", "")
        dates = sorted(airflow.touched(run)) if good else []
    print(report(extra["WAQAI_DATA_URI"], day, dates))
    print(f"Took {time.monotonic() - began:.0f} s.")
    return 0 if set(states.values()) == {"success"} else 1


if __name__ == "__main__":
    sys.exit(main())
