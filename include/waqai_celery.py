"""Settings of Celery workers (AIRFLOW__CELERY__CELERY_CONFIG_OPTIONS): Airflow's own, and the library loaded before the
pool is forked, so that no task has to.
"""

import logging
from typing import Any

from airflow.providers.celery.executors.default_celery import DEFAULT_CELERY_CONFIG
from celery.signals import worker_init

CONFIG = DEFAULT_CELERY_CONFIG


@worker_init.connect
def load(**_: Any) -> None:
    """In the worker's first process, before it forks. A library that cannot be loaded shows in the tasks."""
    try:
        from waqai.steps.preload import warm

        warm()
    except Exception:
        logging.getLogger(__name__).exception("the library was not loaded beforehand")
