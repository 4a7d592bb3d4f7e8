"""Where the data lie and which day is meant: the few settings that come from the environment or from a run."""

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

CHUNK_PAGES = 5_000


def data_uri() -> str:
    """`WAQAI_DATA_URI`, or the folder `data` here; a local path is made absolute so that tasks share it."""
    uri = os.environ.get("WAQAI_DATA_URI") or "data"
    return uri if "://" in uri else str(Path(uri).resolve())


def chunk_pages() -> int:
    """`WAQAI_CHUNK_PAGES`: a date of more pages is built in chunks of at most so many. Raises ValueError."""
    given = os.environ.get("WAQAI_CHUNK_PAGES") or str(CHUNK_PAGES)
    if not given.isascii() or not given.isdigit() or int(given) < 1:
        raise ValueError(f"WAQAI_CHUNK_PAGES: {given!r} is no number of pages; write it as {CHUNK_PAGES}")
    return int(given)


def parse_day(text: str) -> date:
    """A date written YYYY-MM-DD. Raises ValueError that says so."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"{text!r} is no date; write it as 2024-07-08") from None


def run_date(context: Mapping[str, Any]) -> str:
    """The publication date of an Airflow run: its partition key, else its param `date`, else its logical date.

    `context` is the task context as a mapping. Raises ValueError if the run has none of them.
    """
    run = context["dag_run"]
    given = (context.get("params") or {}).get("date") or getattr(run, "partition_key", None)
    given = given or getattr(run, "logical_date", None)
    if not given:
        raise ValueError('this run has no date: trigger it with a partition key or with {"date": "2024-07-08"}')
    return parse_day(str(given)[:10]).isoformat()
