"""The real thing: an embedded Airflow runs the day, and its tables are those that the library alone makes."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from waqai.newsroom import Newsroom
from waqai.steps import build, fetch, rollup

ROOT = Path(__file__).parents[2]
DAY = "2024-07-08"
pytestmark = [pytest.mark.slow, pytest.mark.airflow]


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def files(uri: Path) -> dict[str, bytes]:
    return {str(p.relative_to(uri)): p.read_bytes() for p in sorted((uri / "tables").rglob("*.parquet"))}


def environment(home: Path, port: int, data: Path) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("AIRFLOW", "WAQAI"))}
    return {**kept, "HOME": str(home), "WAQAI_NEWSROOM_PORT": str(port), "WAQAI_DATA_URI": str(data)}


def test_a_day_through_airflow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    port, data = free_port(), tmp_path / "airflow-data"
    words = [sys.executable, "scripts/run.py", "--date", DAY, "--home", str(tmp_path / "home")]
    env = environment(tmp_path, port, data)
    done = subprocess.run(words, cwd=ROOT, env=env, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"build_tables {DAY}: success" in done.stdout
    assert "Pages fetched" in done.stdout

    library = tmp_path / "library-data"
    with Newsroom(port) as newsroom:
        monkeypatch.setenv("WAQAI_NEWSROOM_URL", newsroom.url)
        touched = {day for unit in fetch.plan(DAY, ["sample"]) for day in fetch.fetch_unit(unit, "test", str(library))}
    for day in sorted(touched):
        build.build(day, uri=str(library))
    for day in sorted(touched):
        rollup.roll_up(day, uri=str(library))
    assert files(data) == files(library)


@pytest.mark.parametrize("dag", ["fetch_news", "build_tables"])
def test_dags_test_works(tmp_path: Path, dag: str) -> None:
    with Newsroom() as newsroom:
        settings = {"AIRFLOW_HOME": tmp_path / "home", "AIRFLOW__CORE__DAGS_FOLDER": ROOT / "dags",
                    "AIRFLOW__CORE__LOAD_EXAMPLES": False, "PYTHONPATH": ROOT / "include",
                    "AIRFLOW__CORE__PLUGINS_FOLDER": ROOT / "plugins", "WAQAI_NEWSROOM_URL": newsroom.url}  # fmt: skip
        env = environment(tmp_path, 0, tmp_path / "data") | {key: str(value) for key, value in settings.items()}
        airflow = str(Path(sys.executable).with_name("airflow"))
        subprocess.run([airflow, "db", "migrate"], env=env, capture_output=True, timeout=200, check=True)
        conf = f'{{"date": "{DAY}", "sources": ["newsroom-manara"]}}' if dag == "fetch_news" else f'{{"date": "{DAY}"}}'
        words = [airflow, "dags", "test", dag, "--conf", conf]
        done = subprocess.run(words, env=env, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
    made = list((tmp_path / "data").rglob("*.parquet"))
    assert made
