"""Airflow distributed, natively on loopback: PostgreSQL, Redis, two Celery workers and all of Airflow's processes.

The same DAGs and library as the embedded Airflow and as docker-compose.yaml, for `make prod-test`. Debian's packages
postgresql and redis-server give the servers; every process is one that this module starts and ends.
"""

import json
import os
import secrets
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any, Self

import embedded
import psutil
import requests

ROOT = embedded.ROOT
USER = "operator"


def server_tools() -> Path:
    """The folder of PostgreSQL's server programs. Raises FileNotFoundError that says what to install."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    if not found or not shutil.which("redis-server"):
        raise FileNotFoundError("apt-get install postgresql redis-server: one of the servers is missing")
    return found[-1].parent


class Postgres:
    """A PostgreSQL server of its own below `home`, on a free port of loopback."""

    def __init__(self, home: Path) -> None:
        self.tools, self.data, self.port = server_tools(), home / "postgres", embedded.free_port()
        self.password = secrets.token_hex(16)
        # PostgreSQL refuses to run as root; the package made a user for it.
        self.sudo = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        self.url = f"postgresql+psycopg2://airflow:{self.password}@127.0.0.1:{self.port}/airflow"

    def create(self) -> None:
        """Makes the cluster, starts it, makes the database."""
        self.data.mkdir(parents=True)
        word = self.data.parent / "password"
        word.write_text(self.password)
        if self.sudo:
            for path in (self.data, word):
                shutil.chown(path, "postgres")
            for parent in self.data.parents:
                if parent != Path("/") and parent.owner() == "root":
                    # The server's user must be able to walk down to its folder.
                    parent.chmod(parent.stat().st_mode | 0o011)
        words = ["-U", "airflow", "--auth=scram-sha-256", f"--pwfile={word}", "-D", str(self.data)]
        self._run("initdb", *words)
        self.start()
        env = {"PGPASSWORD": self.password}
        self._run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "airflow", "airflow", env=env)

    def start(self) -> None:
        """Starts the server and waits until it answers."""
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        self._run("pg_ctl", "-D", str(self.data), "-w", "-l", str(self.data / "server.log"), "-o", options, "start")

    def stop(self) -> None:
        """Stops it, ending its connections."""
        self._run("pg_ctl", "-D", str(self.data), "-w", "-m", "fast", "stop")

    def _run(self, tool: str, *words: str, env: dict[str, str] | None = None) -> None:
        call = [*self.sudo, str(self.tools / tool), *words]
        # pg_ctl's server keeps the pipes of its parent: a file would do, a pipe would never close.
        log = self.data.parent / f"{tool}.log"
        with log.open("ab") as sink:
            done = subprocess.run(
                call, stdout=sink, stderr=sink, cwd="/", env={**os.environ, **(env or {})}, check=False
            )
        if done.returncode:
            raise RuntimeError(f"{tool} failed:\n{log.read_text()[-2000:]}")


class Redis:
    """A Redis server of its own below `home`, on a free port of loopback, with a password and an append-only file."""

    def __init__(self, home: Path) -> None:
        self.home, self.port, self.password = home / "redis", embedded.free_port(), secrets.token_hex(16)
        self.url = f"redis://:{self.password}@127.0.0.1:{self.port}/0"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts the server and waits until its port answers."""
        self.home.mkdir(parents=True, exist_ok=True)
        words = ["--bind", "127.0.0.1", "--port", str(self.port), "--dir", str(self.home), "--appendonly", "yes"]
        log = (self.home / "redis.log").open("ab")
        self.process = subprocess.Popen(
            ["redis-server", *words, "--requirepass", self.password], stdout=log, stderr=log
        )
        deadline = time.monotonic() + 60
        import redis

        while time.monotonic() < deadline:
            try:
                redis.Redis.from_url(self.url).ping()
                return
            except redis.RedisError:
                time.sleep(0.1)
        raise RuntimeError(f"Redis did not answer; its log lies in {self.home}")

    def stop(self, how: int = signal.SIGTERM) -> None:
        """Ends the server."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(20)


def worker(name: str, slots: int) -> tuple[str, ...]:
    """The role of a Celery worker that runs so many tasks at once."""
    return ("celery", "worker", "--concurrency", str(slots), "--celery-hostname", f"{name}@%h", "--skip-serve-logs")


def named(role: tuple[str, ...]) -> str:
    """What a role is called: `scheduler`, `worker one`."""
    return f"worker {role[5].partition('@')[0]}" if role[0] == "celery" else role[0]


class Production(embedded.Airflow):
    """Airflow with PostgreSQL, Redis and two Celery workers; the API wants a login."""

    DATABASE = "PostgreSQL"
    # Seconds until all of it must be up, on a machine that does other things too.
    READY = 420

    def __init__(self, home: Path, extra: dict[str, str], slots: int = 2, **words: Any) -> None:
        """`slots`: tasks that each worker runs at once."""
        workers = worker("one", slots), worker("two", slots)
        self.ROLES = (*embedded.Airflow.ROLES, ("triggerer", "--skip-serve-logs"), *workers)
        self.postgres, self.redis = Postgres(home), Redis(home)
        self.password, self.up = secrets.token_urlsafe(16), False
        # Runs that a fault has started besides those asked for, and the sources they fetch.
        self.also: set[str] = set()
        self.sources = ["sample"]
        super().__init__(home, extra, **words)

    def _settings(self) -> dict[str, str]:
        secret = self.home / "passwords.json"
        secret.touch(mode=0o600)
        secret.write_text(json.dumps({USER: self.password}))
        values = {
            "CORE__EXECUTOR": "CeleryExecutor",
            # As many as the two workers have slots: what is queued then starts at once, and what does not is lost.
            "CORE__PARALLELISM": "4",
            "CORE__SIMPLE_AUTH_MANAGER_ALL_ADMINS": "False",
            "CORE__SIMPLE_AUTH_MANAGER_USERS": f"{USER}:admin",
            "CORE__SIMPLE_AUTH_MANAGER_PASSWORDS_FILE": str(secret),
            "DATABASE__SQL_ALCHEMY_CONN": self.postgres.url,
            "CELERY__BROKER_URL": self.redis.url,
            "CELERY__RESULT_BACKEND": "db+" + self.postgres.url,
            "CELERY_BROKER_TRANSPORT_OPTIONS__VISIBILITY_TIMEOUT": "600",
            # A killed worker takes with it the messages it had not begun; the scheduler sends them again after this.
            "SCHEDULER__TASK_QUEUED_TIMEOUT": "30",
            # Airflow's own pace, as in docker-compose.yaml: the embedded one's costs a tenth of a core all the time.
            "SCHEDULER__SCHEDULER_HEARTBEAT_SEC": "5",
            "SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME": "1",
            "DAG_PROCESSOR__REFRESH_INTERVAL": "300",
            "DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL": "300",
            "SCHEDULER__TASK_QUEUED_TIMEOUT_CHECK_INTERVAL": "10",
            # Where all cores are taken, the API may need longer than the 5 s that a task waits for it by default.
            "WORKERS__EXECUTION_API_TIMEOUT": "30",
            "SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT": "30",
            "SCHEDULER__TASK_INSTANCE_HEARTBEAT_TIMEOUT_DETECTION_INTERVAL": "5",
        }
        ours = {"WAQAI_FETCH_POOL": "waqai_hosts", "WAQAI_ACTIVE_RUNS": "8"}
        return {**super()._settings(), **{f"AIRFLOW__{name}": value for name, value in values.items()}, **ours}

    def flags(self, role: tuple[str, ...]) -> list[str]:
        # Two workers in one home would share a pid file, and the second would not start.
        pid = self.home / f"{role[5].partition('@')[0]}-{secrets.token_hex(3)}.pid" if role[0] == "celery" else None
        return ["--pid", str(pid)] if pid else []

    def __enter__(self) -> Self:
        super().__enter__()
        self.up = True
        return self

    def before(self) -> None:
        self.postgres.create()
        self.redis.start()

    def prepared(self) -> None:
        self.command("pools", "import", str(ROOT / "docker/pools.json"))

    def mend(self) -> list[str]:
        """Starts again what has ended by itself, as the restart policy of docker-compose.yaml does; their names."""
        ended = [role for role, process in self.processes.items() if process.poll() is not None]
        for role in ended:
            self.say(f"  {named(role)} ended by itself and is started again")
            self.start(role)
        return [named(role) for role in ended]

    def kill(self, role: tuple[str, ...]) -> None:
        """Ends one of them with -9, and all that came from it: a task stands in a process group of its own."""
        process = self.processes.pop(role)
        for one in [*psutil.Process(process.pid).children(recursive=True), psutil.Process(process.pid)]:
            try:
                one.kill()
            except psutil.NoSuchProcess:
                continue
        process.wait()

    def get(self, path: str, **params: Any) -> Any:
        """As the embedded one, but a database or API that is away for a moment (2 minutes at most) is waited for."""
        for wait in (*[2.0] * 60, None):
            try:
                return super().get(path, **params)
            except (requests.ConnectionError, requests.Timeout, requests.HTTPError) as error:
                status = error.response.status_code if error.response is not None else 500
                if wait is None or status < 500 or not self.up:
                    raise
                self.mend()
                time.sleep(wait)
        raise AssertionError("unreachable")

    def finish(self, *words: Any, **more: Any) -> dict[str, str]:
        self.mend()
        return super().finish(*words, **more)

    def runs(self, dag_id: str) -> list[dict[str, Any]]:
        self.mend()
        return super().runs(dag_id)

    def running(self, task: str) -> list[dict[str, Any]]:
        """Task instances of `fetch_news` or `build_tables` with this task id that run now."""
        path = "dags/~/dagRuns/~/taskInstances"
        return [one for one in self.get(path, state="running", limit=100)["task_instances"] if one["task_id"] == task]

    def instances(self) -> list[dict[str, Any]]:
        """All task instances so far."""
        found: list[dict[str, Any]] = []
        while True:
            page = self.get("dags/~/dagRuns/~/taskInstances", limit=100, offset=len(found), order_by="id")
            found += page["task_instances"]
            if not page["task_instances"] or len(found) >= page["total_entries"]:
                return found

    def tried_again(self) -> set[str]:
        """Task instances that needed more than one try so far: `day task try`."""
        again = [one for one in self.instances() if one["try_number"] > 1]
        return {f"{one['dag_run_id'].split('__')[-1]} {one['task_id']} {one['try_number']}" for one in again}

    def worker_of(self, pid: int) -> tuple[str, ...] | None:
        """The worker that the task's process came from."""
        try:
            parents = {parent.pid for parent in psutil.Process(pid).parents()}
        except psutil.NoSuchProcess:
            return None
        workers = (role for role in self.processes if role[0] == "celery")
        return next((role for role in workers if self.processes[role].pid in parents), None)

    def log_in(self) -> None:
        """Gets a token once; later calls do nothing."""
        if "Authorization" not in self.session.headers:
            body = {"username": USER, "password": self.password}
            answer = self.session.post(f"{self.url}/auth/token", json=body, timeout=20)
            answer.raise_for_status()
            self.session.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"

    def __exit__(self, *_: object) -> None:
        self.up = False
        try:
            super().__exit__()
            self.redis.stop()
        finally:
            if (self.postgres.data / "postmaster.pid").exists():
                self.postgres.stop()
