"""The DAG files: exact ids, no import errors, nothing deprecated, only wiring."""

import ast
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

DAGS = Path(__file__).parents[2] / "dags"
FILES = sorted(DAGS.glob("*.py"))


def test_exact_ids_and_no_import_errors(dagbag: Any) -> None:
    assert dagbag.import_errors == {}
    assert sorted(dagbag.dags) == ["build_tables", "fetch_news"]


def test_nothing_deprecated(dagbag: Any) -> None:
    assert [text for text in dagbag.warned if "deprecat" in text.lower()] == []


@pytest.mark.parametrize("name", ["fetch_news", "build_tables"])
def test_an_operator_finds_what_a_dag_does(dagbag: Any, name: str) -> None:
    dag = dagbag.dags[name]
    assert dag.doc_md and name in dag.doc_md
    assert "waqai" in dag.tags
    assert dag.max_active_runs <= 3
    assert not dag.catchup
    for task in dag.tasks:
        assert task.owner == "waqai"
        assert task.retries >= 1
        assert task.execution_timeout is not None
        assert task.doc_md or task.doc or (task.python_callable.__doc__ if hasattr(task, "python_callable") else True)


def test_tasks_and_their_order(dagbag: Any) -> None:
    fetch, build = dagbag.dags["fetch_news"], dagbag.dags["build_tables"]
    assert fetch.task_dict["plan"].downstream_task_ids == {"fetch_unit"}
    assert fetch.task_dict["fetch_unit"].downstream_task_ids == {"announce"}
    assert fetch.task_dict["fetch_unit"].is_mapped
    assert build.task_dict["build"].downstream_task_ids == {"build_chunk", "commit"}
    assert build.task_dict["build_chunk"].is_mapped
    assert build.task_dict["build_chunk"].downstream_task_ids == {"commit"}
    assert build.task_dict["commit"].downstream_task_ids == {"roll_up"}
    # Without chunks the two before it are skipped.
    assert build.task_dict["roll_up"].trigger_rule == "none_failed"


def test_pools_are_asked_for_only_where_they_were_made(dagbag: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """A task whose pool does not exist would wait for ever."""
    assert {task.pool for dag in dagbag.dags.values() for task in dag.tasks} == {"default_pool"}
    from airflow.dag_processing.dagbag import DagBag

    monkeypatch.setenv("WAQAI_FETCH_POOL", "waqai_hosts")
    fetch = DagBag(dag_folder=str(DAGS / "fetch_news.py")).dags["fetch_news"]
    assert fetch.task_dict["fetch_unit"].pool == "waqai_hosts"
    assert fetch.task_dict["plan"].pool == "default_pool"
    made = json.loads((DAGS.parent / "docker/pools.json").read_text(encoding="utf8"))
    assert made["waqai_hosts"]["slots"] >= 1


def test_dags_test_sees_no_deadline(dagbag: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from airflow.dag_processing.dagbag import DagBag

    monkeypatch.setenv("WAQAI_ALERT_MAIL", "desk@example.org")
    assert DagBag(dag_folder=str(DAGS / "fetch_news.py")).dags["fetch_news"].deadline
    monkeypatch.setattr(sys, "argv", ["airflow", "dags", "test", "fetch_news"])
    assert not DagBag(dag_folder=str(DAGS / "fetch_news.py")).dags["fetch_news"].deadline


@pytest.mark.parametrize("name", ["fetch_news", "build_tables"])
def test_someone_is_told_of_failures_and_delays(dagbag: Any, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from waqai.monitoring import callbacks

    dag, told = dagbag.dags[name], []
    monkeypatch.setattr(callbacks, "run_failed", told.append)
    dag.on_failure_callback({"reason": "x"})
    assert told == [{"reason": "x"}]
    (late,) = dag.deadline  # conftest names a webhook
    module, _, function = late.callback.path.rpartition(".")
    assert callable(getattr(importlib.import_module(module), function))


def test_the_key_is_the_day_before(dagbag: Any) -> None:
    timetable = dagbag.dags["fetch_news"].timetable
    assert "CronPartitionTimetable" in type(timetable).__name__
    assert "PartitionedAssetTimetable" in type(dagbag.dags["build_tables"].timetable).__name__


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_the_module_level_only_wires(path: Path) -> None:
    """No import of the library, and no call but Airflow's own, when the file is parsed: parsing must stay fast."""
    tree = ast.parse(path.read_text(encoding="utf8"))
    top = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [getattr(node, "module", None) or node.names[0].name for node in top]
    assert all(name.split(".")[0] in {"airflow", "datetime", "os", "sys"} for name in names), names
    assert len(path.read_text(encoding="utf8").splitlines()) <= 110


def test_the_library_does_not_import_airflow() -> None:
    """Every module of waqai is imported in a Python where `import airflow` fails."""
    code = (
        "import sys, importlib, pkgutil\n"
        "sys.modules['airflow'] = None\n"
        "import waqai\n"
        "for module in pkgutil.walk_packages(waqai.__path__, 'waqai.'):\n"
        "    if not module.name.endswith('__main__'):\n"
        "        importlib.import_module(module.name)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
