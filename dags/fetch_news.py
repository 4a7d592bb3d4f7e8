"""Fetch one day's news from every enabled source, and say which publication dates it touched."""

import os
import sys
from datetime import timedelta

from airflow.sdk import (
    DAG,
    Asset,
    AsyncCallback,
    CronPartitionTimetable,
    DeadlineAlert,
    DeadlineReference,
    Param,
    get_current_context,
    task,
)

RAW = Asset(name="waqai_raw", uri="waqai://raw")

# Hosts asked at once over all runs: the pool's slots (docker/pools.json). Plain Airflow knows no pool but its own.
HOSTS = os.environ.get("WAQAI_FETCH_POOL") or "default_pool"
# Only where someone would hear of it, and not in `airflow dags test`: in this Airflow that ends no run with a deadline.
TOLD = any(os.environ.get(f"WAQAI_ALERT_{way}") for way in ("WEBHOOK", "MAIL"))
HEARD = TOLD and sys.argv[1:3] != ["dags", "test"]
LATE = DeadlineAlert(
    reference=DeadlineReference.DAGRUN_QUEUED_AT,
    interval=timedelta(hours=float(os.environ.get("WAQAI_LATE_HOURS") or 6)),
    callback=AsyncCallback("waqai.monitoring.callbacks.deadline_missed"),
)


def run_failed(context: dict) -> None:
    """Tells webhook and mail that a run has failed."""
    from waqai.monitoring import callbacks

    callbacks.run_failed(context)


with DAG(
    dag_id="fetch_news",
    description="Feeds, sitemaps and archives to raw/ (WARC and captures)",
    # The run of the 23rd is the partition of the 22nd: a day is fetched when it is over.
    schedule=CronPartitionTimetable("0 3 * * *", timezone="UTC", run_offset=-1, key_format="%Y-%m-%d"),
    catchup=False,
    max_active_runs=int(os.environ.get("WAQAI_ACTIVE_RUNS") or 3),
    is_paused_upon_creation=False,
    on_failure_callback=run_failed,
    deadline=LATE if HEARD else None,
    default_args={
        "owner": "waqai",
        "retries": 2,
        "retry_delay": timedelta(seconds=30),
        "retry_exponential_backoff": True,
        "execution_timeout": timedelta(hours=2),
    },
    params={
        "sources": Param([], type="array", description="Source ids of the catalog; none: all that are enabled"),
        "date": Param(None, type=["null", "string"], format="date", description="Day to fetch when the run has no key"),
    },
    tags=["waqai", "fetch"],
    doc_md="""### fetch_news
One mapped task per source (an archive: per file) writes WARC and `captures` under `raw/`. `announce` emits each
publication date that was touched as a partition of the asset `waqai_raw`; `build_tables` runs once for each.
Backfill: `airflow backfill create --dag-id fetch_news --from-date 2024-07-07 --to-date 2024-07-10`.
""",
):

    @task
    def plan() -> list[dict[str, str]]:
        """The units of work of this run: a source each, or an archive file each."""
        from waqai.steps import fetch, settings

        return fetch.plan(settings.run_date(get_current_context()), get_current_context()["params"]["sources"])

    @task(map_index_template="{{ unit['source'] }}", max_active_tis_per_dagrun=4, pool=HOSTS)
    def fetch_unit(unit: dict[str, str]) -> list[str]:
        """Fetches one unit; gives the publication dates it touched."""
        from waqai.steps import fetch

        return fetch.fetch_unit(unit, run=get_current_context()["run_id"])

    @task(outlets=[RAW])
    def announce(touched: list[list[str]], *, outlet_events: dict) -> list[str]:
        """A partition per touched date; always the day asked for too, so that a day without news is built."""
        from waqai.steps import settings

        dates = sorted({settings.run_date(get_current_context()), *(day for days in touched for day in days)})
        outlet_events[RAW].add_partitions(dates)
        return dates

    announce(fetch_unit.expand(unit=plan()))
