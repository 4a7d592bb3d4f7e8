"""Airflow imports this in each of its processes. In those that fork tasks (a Celery worker, a scheduler with the
LocalExecutor) the library is loaded before they fork, so that no task has to: 4 to 6 s of CPU each.
"""

import logging as _logging
import os as _os
import sys as _sys

# Airflow takes over what is named here; none of it is meant to be.
__all__: list[str] = []


def _forks_tasks(words: list[str]) -> bool:
    """Whether an `airflow` command with these words forks processes that run tasks."""
    if words[:2] == ["celery", "worker"]:
        return True
    return words[:1] == ["scheduler"] and _os.environ.get("AIRFLOW__CORE__EXECUTOR", "LocalExecutor") == "LocalExecutor"


def _load_what_reads_dags(**_: object) -> None:
    """What a task imports to read its DAG file: 0.4 s of CPU. Not at once: here Airflow itself is only half loaded."""
    import airflow.dag_processing.dagbag
    import airflow.providers.common.compat.assets
    import airflow.providers.standard.decorators.python
    import airflow.sdk.definitions.decorators.setup_teardown
    import airflow.sdk.execution_time.task_runner  # noqa: F401


if _sys.argv[1:3] == ["celery", "worker"]:
    from celery.signals import worker_init as _worker_init

    _worker_init.connect(_load_what_reads_dags, weak=False)

if _forks_tasks(_sys.argv[1:]):
    try:
        from waqai.steps.preload import warm as _warm

        _warm()
    except Exception:
        # What keeps the library from loading shows in the tasks, each with its own error.
        _logging.getLogger(__name__).exception("the library was not loaded beforehand")
