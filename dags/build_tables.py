"""Build the tables of one publication date from raw only, once for each date that a fetch touched."""

import os
import sys
from datetime import timedelta

from airflow.sdk import (
    DAG,
    Asset,
    AsyncCallback,
    DeadlineAlert,
    DeadlineReference,
    Param,
    PartitionedAssetTimetable,
    get_current_context,
    task,
)

RAW = Asset(name="waqai_raw", uri="waqai://raw")
TABLES = Asset(name="waqai_tables", uri="waqai://tables")

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
    dag_id="build_tables",
    description="raw/ to tables/ for one date",
    schedule=PartitionedAssetTimetable(assets=RAW),
    catchup=False,
    max_active_runs=int(os.environ.get("WAQAI_ACTIVE_RUNS") or 3),
    is_paused_upon_creation=False,
    on_failure_callback=run_failed,
    deadline=LATE if HEARD else None,
    default_args={
        "owner": "waqai",
        "retries": 2,
        "retry_delay": timedelta(seconds=30),
        "execution_timeout": timedelta(hours=2),
    },
    params={
        "date": Param(None, type=["null", "string"], format="date", description="Date to build when the run has no key")
    },
    tags=["waqai", "build"],
    doc_md="""### build_tables
Rebuilds one date of `tables/` from `raw/` alone: no network, same bytes each time; a large date in chunks, published at
once. `roll_up` renews the claims and series of the date and of the few days after it that look back on it.
""",
):

    @task
    def build() -> list[dict]:
        """Builds the date; a large one (WAQAI_CHUNK_PAGES) it only divides, and gives its chunks."""
        from waqai.monitoring import report
        from waqai.steps import build as step
        from waqai.steps import settings

        day = settings.run_date(get_current_context())
        chunks = step.build_or_divide(day)
        if not chunks:
            report.tell(day)
        return chunks

    @task(map_index_template="{{ chunk['number'] }}")
    def build_chunk(chunk: dict) -> dict[str, int]:
        """Rows put aside, by table."""
        from waqai.steps import build as step

        return step.build_chunk(chunk)

    @task
    def commit(chunks: list[dict]) -> dict[str, int]:
        """Publishes the chunks together; rows written, by table."""
        from waqai.monitoring import report
        from waqai.steps import build as step

        rows = step.commit(chunks)
        report.tell(chunks[0]["day"])
        return rows

    # One at a time over all runs: roll-ups read their neighbours' dates. Without chunks those two tasks are skipped. It
    # goes before the builds of other dates: else all roll-ups would stand at the end, one after another.
    @task(
        outlets=[TABLES],
        max_active_tis_per_dag=1,
        trigger_rule="none_failed",
        priority_weight=100,
        weight_rule="absolute",
    )
    def roll_up() -> dict[str, int]:
        """Rows written, by table."""
        from waqai.steps import rollup, settings

        return rollup.roll_up(settings.run_date(get_current_context()))

    chunks = build()
    build_chunk.expand(chunk=chunks) >> commit(chunks) >> roll_up()
