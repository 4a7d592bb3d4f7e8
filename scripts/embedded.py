"""Airflow embedded for one machine: SQLite, LocalExecutor, loopback only, in an ignored folder.

`Airflow()` is a context manager: it migrates the database, starts api-server, scheduler and dag-processor as a process
group each, waits until they are healthy, and ends them. The REST API it offers is Airflow's own.
"""

import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Self

import requests

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
TERMINAL = {"success", "failed"}


def free_port() -> int:
    """A loopback TCP port that nobody holds now."""
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


class Airflow:
    """An embedded Airflow. `home` keeps its database and logs; `extra` adds environment variables for its tasks."""

    ROLES: tuple[tuple[str, ...], ...] = (("api-server",), ("scheduler",), ("dag-processor",))
    DATABASE = "SQLite"
    READY = 300

    def __init__(self, home: Path, extra: dict[str, str], say: Callable[[str], None] = print) -> None:
        self.home, self.say, self.port = home, say, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        home.mkdir(parents=True, exist_ok=True)
        (home / "logs").mkdir(exist_ok=True)
        self.env = {**os.environ, **self._settings(), **extra}
        self.session = requests.Session()
        self.processes: dict[tuple[str, ...], subprocess.Popen[bytes]] = {}

    def _settings(self) -> dict[str, str]:
        key = self.home / "jwt_secret"
        if not key.exists():
            key.touch(mode=0o600)
            key.write_text(secrets.token_urlsafe(64))
        values = {
            "CORE__DAGS_FOLDER": ROOT / "dags",
            "CORE__PLUGINS_FOLDER": ROOT / "plugins",
            "CORE__LOAD_EXAMPLES": False,
            "CORE__PARALLELISM": 4,
            "CORE__EXECUTOR": "LocalExecutor",
            "CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS": True,
            "CORE__EXECUTION_API_SERVER_URL": f"{self.url}/execution/",
            "DATABASE__SQL_ALCHEMY_CONN": f"sqlite:///{self.home}/airflow.db",
            "API__HOST": "127.0.0.1",
            "API__PORT": self.port,
            "API__BASE_URL": self.url,
            "API__WORKERS": 1,
            "API_AUTH__JWT_SECRET": key.read_text(),
            "LOGGING__LOGGING_LEVEL": "WARNING",
            "LOGGING__BASE_LOG_FOLDER": self.home / "logs",
            "SCHEDULER__SCHEDULER_HEARTBEAT_SEC": 1,
            "SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME": 0.5,
            "DAG_PROCESSOR__REFRESH_INTERVAL": 30,
            "USAGE_DATA_COLLECTION__ENABLED": False,
        }
        settings = {f"AIRFLOW__{name}": str(value) for name, value in values.items()}
        path = os.pathsep.join([str(ROOT / "include"), *filter(None, [os.environ.get("PYTHONPATH")])])
        return {"AIRFLOW_HOME": str(self.home), "PYTHONPATH": path, "PYTHONWARNINGS": "ignore", **settings}

    def command(self, *words: str) -> None:
        """Runs an `airflow` command to its end. Raises RuntimeError with its last words if it fails."""
        done = subprocess.run(
            [BIN / "airflow", *words], env=self.env, capture_output=True, text=True, timeout=300, check=False
        )
        if done.returncode:
            raise RuntimeError(f"airflow {' '.join(words)} failed:\n{(done.stdout + done.stderr)[-3000:]}")

    def __enter__(self) -> Self:
        try:
            self.before()
            self.say(f"Preparing Airflow's database ({self.DATABASE})")
            self.command("db", "migrate")
            self.prepared()
            self.say(f"Starting Airflow: {', '.join(' '.join(role[:2]) for role in self.ROLES)}")
            for role in self.ROLES:
                self.start(role)
            self._wait_until_ready()
        except BaseException:
            self.say(self.last_words())
            self.__exit__()
            raise
        return self

    def before(self) -> None:
        """What must run before Airflow's database is prepared; nothing here."""

    def prepared(self) -> None:
        """What follows once the database is there; nothing here."""

    def start(self, role: tuple[str, ...]) -> None:
        """Starts one of Airflow's processes, as a process group of its own."""
        words, log = [BIN / "airflow", *role, *self.flags(role)], (self.home / "logs" / f"{role[0]}.log").open("ab")
        self.processes[role] = subprocess.Popen(
            words, env=self.env, stdout=log, stderr=log, cwd=ROOT, start_new_session=True
        )

    def flags(self, role: tuple[str, ...]) -> list[str]:
        """Further words for a process's command line."""
        return []

    def kill(self, role: tuple[str, ...]) -> None:
        """Ends one of them with -9, its children too."""
        os.killpg(self.processes[role].pid, signal.SIGKILL)
        self.processes.pop(role).wait()

    def last_words(self, lines: int = 15) -> str:
        """The end of each process's log, for a report of what went wrong."""
        logs = sorted((self.home / "logs").glob("*.log"))
        ends = (path.read_text(errors="replace").splitlines()[-lines:] for path in logs)
        return "\n".join(f"-- {path.name}\n" + "\n".join(end) for path, end in zip(logs, ends, strict=True))

    def __exit__(self, *_: object) -> None:
        for how in (signal.SIGTERM, signal.SIGKILL):
            for process in self.processes.values():
                try:
                    os.killpg(process.pid, how)
                except ProcessLookupError:
                    continue
            deadline = time.monotonic() + 10
            while time.monotonic() < deadline and any(p.poll() is None for p in self.processes.values()):
                time.sleep(0.1)

    def _wait_until_ready(self) -> None:
        deadline = time.monotonic() + self.READY
        while time.monotonic() < deadline:
            dead = [role for role, process in self.processes.items() if process.poll() is not None]
            if dead:
                raise RuntimeError(f"airflow {' '.join(dead[0])} ended early; its log lies in {self.home / 'logs'}")
            if self._ready():
                return
            time.sleep(0.5)
        raise RuntimeError(f"Airflow was not healthy after {self.READY} s; its logs lie in {self.home / 'logs'}")

    def _ready(self) -> bool:
        try:
            self.log_in()
            health = self.get("monitor/health")
            dags = {dag["dag_id"] for dag in self.get("dags")["dags"]}
        except (requests.RequestException, ValueError, KeyError):
            return False
        return health["scheduler"]["status"] == "healthy" and {"fetch_news", "build_tables"} <= dags

    def log_in(self) -> None:
        """What the REST API asks for before it answers; nothing where all are admins on loopback."""

    def get(self, path: str, **params: Any) -> Any:
        """JSON of a GET of Airflow's REST API (v2). Raises requests.HTTPError."""
        answer = self.session.get(f"{self.url}/api/v2/{path}", params=params, timeout=60)
        answer.raise_for_status()
        return answer.json()

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """JSON of a POST to Airflow's REST API (v2). Raises requests.HTTPError with the answer's text."""
        answer = self.session.post(f"{self.url}/api/v2/{path}", json=body, timeout=60)
        if not answer.ok:
            raise requests.HTTPError(f"{answer.status_code} {path}: {answer.text[:500]}", response=answer)
        return answer.json()

    def runs(self, dag_id: str) -> list[dict[str, Any]]:
        """All runs of a DAG, newest first."""
        found: list[dict[str, Any]] = []
        while True:
            page = self.get(f"dags/{dag_id}/dagRuns", limit=100, offset=len(found), order_by="-run_after")
            found += page["dag_runs"]
            if not page["dag_runs"] or len(found) >= page["total_entries"]:
                return found

    def trigger(self, date: str, sources: list[str]) -> str:
        """Starts a fetch_news run for a partition; its run id."""
        body = {"logical_date": None, "partition_key": date, "conf": {"sources": sources}}
        return str(self.post("dags/fetch_news/dagRuns", body)["dag_run_id"])

    def builds_of(self, fetch_runs: set[str]) -> dict[str, dict[str, Any]]:
        """The build_tables runs, by partition key, that were made after these fetch runs announced that key.

        Runs are told apart by time: Airflow 3.3.2 answers 500 when asked for the upstream events of such a run.
        """
        since: dict[str, str] = {}
        for run in fetch_runs:
            path = f"dags/fetch_news/dagRuns/{run}/taskInstances/announce"
            ended = self.get(path)["end_date"]
            for day in self.touched(run):
                since[day] = max(ended, since.get(day, ""))
        runs = self.runs("build_tables")
        return {r["partition_key"]: r for r in runs if r["queued_at"] >= since.get(r["partition_key"], "9")}

    def touched(self, fetch_run: str) -> set[str]:
        """The publication dates that a successful fetch run has announced."""
        path = f"dags/fetch_news/dagRuns/{fetch_run}/taskInstances/announce/xcomEntries/return_value"
        value = self.get(path, deserialize="false")["value"]
        return set(value if isinstance(value, list) else json.loads(value))

    def finish(self, fetch_runs: set[str], limit: float, step: Callable[[str], None]) -> dict[str, str]:
        """Waits for fetch runs and the builds they start; state by `dag_id key`. Calls `step` once per finished run."""
        told: set[str] = set()
        deadline = time.monotonic() + limit
        while time.monotonic() < deadline:
            fetches = {r["dag_run_id"]: r for r in self.runs("fetch_news") if r["dag_run_id"] in fetch_runs}
            good = {run for run, r in fetches.items() if r["state"] == "success"}
            wanted = {day for run in good for day in self.touched(run)}
            builds = self.builds_of(good) if good else {}
            states = {f"fetch_news {r['partition_key']}": r["state"] for r in fetches.values()}
            states |= {f"build_tables {day}": r["state"] for day, r in builds.items()}
            for name in sorted(name for name, state in states.items() if state in TERMINAL and name not in told):
                told.add(name)
                step(f"{name}: {states[name]}")
            if len(fetches) == len(fetch_runs) and wanted <= set(builds) and set(states.values()) <= TERMINAL:
                return states
            time.sleep(1)
        raise RuntimeError(f"runs were not over after {limit:.0f} s; Airflow's logs lie in {self.home / 'logs'}")
