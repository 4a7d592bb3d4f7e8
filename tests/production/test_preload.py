"""The library is loaded before tasks are forked, in the processes that fork them and in no others."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

INCLUDE = Path(__file__).parents[2] / "include"
CODE = """
import sys
sys.argv = ["airflow", *sys.argv[1:]]
import airflow_local_settings as settings
assert settings.__all__ == []
assert not any(name.startswith("airflow.") for name in sys.modules)
import threading
print("waqai.facts.pipeline" in sys.modules, threading.active_count())
"""


@pytest.mark.parametrize(("words", "executor", "loaded"), [
    (["celery", "worker", "--concurrency", "2"], "CeleryExecutor", True), (["scheduler"], "LocalExecutor", True),
    (["scheduler"], "CeleryExecutor", False), (["api-server"], "LocalExecutor", False),
    (["celery", "flower"], "", False),
    ([], "LocalExecutor", False),
])  # fmt: skip
def test_who_loads_it(words: list[str], executor: str, loaded: bool) -> None:
    env = {**os.environ, "PYTHONPATH": str(INCLUDE), "AIRFLOW__CORE__EXECUTOR": executor}
    done = subprocess.run([sys.executable, "-c", CODE, *words], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    # One thread: more would not live through a fork.
    assert done.stdout.split() == [str(loaded), "1"]


def test_a_library_that_cannot_be_loaded_stops_no_worker(tmp_path: Path) -> None:
    (tmp_path / "waqai").mkdir()
    (tmp_path / "waqai/__init__.py").write_text("raise RuntimeError('broken')")
    env = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{INCLUDE}"}
    words = [sys.executable, "-c", CODE, "celery", "worker"]
    done = subprocess.run(words, env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "not loaded beforehand" in done.stderr and "broken" in done.stderr


def test_what_is_loaded_once_is_found_loaded() -> None:
    code = (
        "import time; from waqai.steps.preload import warm; warm(); began = time.process_time(); warm()\n"
        "print(time.process_time() - began)"
    )
    env = {**os.environ, "PYTHONPATH": str(INCLUDE)}
    done = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    # Loading all of it takes several seconds; the bound is far from both.
    assert float(done.stdout) < 1.0
