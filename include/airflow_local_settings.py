"""Airflow imports this in each of its processes. In those that fork tasks (a Celery worker, a scheduler with the
LocalExecutor) the library is loaded before they fork, so that no task has to: 3 to 5 s of CPU each.
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


if _forks_tasks(_sys.argv[1:]):
    try:
        from waqai.steps.preload import warm as _warm

        _warm()
    except Exception:
        # What keeps the library from loading shows in the tasks, each with its own error.
        _logging.getLogger(__name__).exception("the library was not loaded beforehand")
