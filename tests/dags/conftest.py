"""One Airflow home for the DAG tests, set before Airflow is first imported."""

import os
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def dagbag(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The DAGs of `dags/`, parsed as Airflow does, with the warnings that it gave in `dagbag.warned`."""
    home = tmp_path_factory.mktemp("airflow")
    os.environ.setdefault("AIRFLOW_HOME", str(home))
    os.environ.setdefault("AIRFLOW__CORE__LOAD_EXAMPLES", "False")
    os.environ.setdefault("AIRFLOW__DATABASE__SQL_ALCHEMY_CONN", f"sqlite:///{home}/airflow.db")
    os.environ["WAQAI_ALERT_WEBHOOK"] = "http://127.0.0.1:9/"  # deadlines are set where somebody would hear of them
    from airflow.dag_processing.dagbag import DagBag

    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        bag = DagBag(dag_folder=str(ROOT / "dags"))
    del os.environ["WAQAI_ALERT_WEBHOOK"]  # later tests start Airflows of their own with this environment
    bag.warned = [str(w.message) for w in warned if "dags" in str(w.filename)]
    yield bag
