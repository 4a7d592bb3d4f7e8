"""What Airflow calls when a run fails or is late. Light to import: the DAG processor and the triggerer do it."""

import asyncio
from collections.abc import Mapping
from typing import Any

from waqai.monitoring import telling


def run_failed(context: Mapping[str, Any]) -> bool:
    """A DAG's `on_failure_callback`: tells DAG, date, run and reason; whether anybody took it. Never raises."""
    run = context.get("dag_run")
    dag = _of(context.get("dag"), "dag_id") or _of(run, "dag_id") or "a DAG"
    task = _of(context.get("task_instance") or context.get("ti"), "task_id")
    key, run_id = _of(run, "partition_key"), _of(run, "run_id") or context.get("run_id")
    told = f"{dag}{f' of {key}' if key else ''} failed" + (f" in task {task}" if task else "")
    why = context.get("reason") or context.get("exception")
    text = f"Waqai: {told}" + (f": {why}" if why else "") + (f" (run {run_id})" if run_id else "")
    return telling.send(text, {"kind": "run_failed", "dag_id": str(dag), "run_id": str(run_id), "date": key})


async def deadline_missed(context: Mapping[str, Any] | None = None, **more: Any) -> bool:
    """A DeadlineAlert's callback, in the triggerer: tells that a run is not over in time."""
    run = (context or {}).get("dag_run") or {}
    dag, run_id = _of(run, "dag_id") or more.get("dag_id") or "a DAG", _of(run, "run_id") or _of(run, "dag_run_id")
    key = _of(run, "partition_key")
    text = f"Waqai: {dag}{f' of {key}' if key else ''} is not over in time" + (f" (run {run_id})" if run_id else "")
    fields = {"kind": "deadline_missed", "dag_id": str(dag), "run_id": run_id, "date": key}
    # The triggerer has one event loop for all: a slow webhook or mail server must not hold it.
    return await asyncio.to_thread(telling.send, text, fields)


def _of(thing: Any, name: str) -> Any:
    """A part of a context's member, which is an object in one process and a mapping in another."""
    return thing.get(name) if isinstance(thing, Mapping) else getattr(thing, name, None)
