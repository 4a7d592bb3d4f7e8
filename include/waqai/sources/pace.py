"""The pace of requests per host: each takes its turn. Over all processes of one machine, or over many machines.

On one machine the turns lie in files, locked while one is taken. Where `WAQAI_PACE` names a PostgreSQL database, they
lie there, by that server's clock, so that workers on any number of machines keep one pace.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

# A clock that was set back must not stop a host for a day.
LONGEST = 3600.0
# Two that make a table at once would fall over each other, `if not exists` or not.
_TABLE = (
    "select pg_advisory_xact_lock(20261127); "
    "create table if not exists waqai_pace (host text primary key, free_at double precision not null)"
)
_NOW = "extract(epoch from clock_timestamp())"
_KNOWN = f"case when p.free_at < {_NOW} + {LONGEST} then p.free_at else 0 end"


class PaceError(ValueError):
    """`WAQAI_PACE` is not what it should be. The message holds the remedy."""


class Pace(Protocol):
    """One request per interval for each host. Gives and takes seconds."""

    def wait(self, host: str, interval: float) -> None:
        """Take the host's next turn and sleep until it comes."""

    def ahead(self, host: str) -> float:
        """Seconds until the host's next turn; negative if it is past."""

    def push(self, host: str, seconds: float) -> None:
        """Nobody asks this host for `seconds` (Retry-After)."""


def make_pace(folder: Path) -> Pace:
    """The pace that the environment asks for: `WAQAI_PACE`, else files in `folder`. Raises PaceError."""
    shared = os.environ.get("WAQAI_PACE", "").strip()
    return SharedPace(shared) if shared else FilePace(folder)


class FilePace:
    """Over all threads and processes that share `folder`."""

    def __init__(self, folder: Path, sleep: Callable[[float], None] = time.sleep) -> None:
        self.folder, self.sleep = folder, sleep
        folder.mkdir(parents=True, exist_ok=True)

    def wait(self, host: str, interval: float) -> None:
        now = time.time()
        turn = self._move(host, lambda known: max(now, known), interval)
        if turn > now:
            self.sleep(turn - now)

    def ahead(self, host: str) -> float:
        return self._move(host, lambda known: known, 0.0) - time.time()

    def push(self, host: str, seconds: float) -> None:
        until = time.time() + seconds
        self._move(host, lambda known: max(until, known), 0.0)

    def _move(self, host: str, choose: Callable[[float], float], interval: float) -> float:
        path = self.folder / hashlib.sha256(host.encode()).hexdigest()[:24]
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            known = _number(os.pread(handle, 64, 0))
            turn = choose(known if known < time.time() + LONGEST else 0.0)
            os.pwrite(handle, f"{turn + interval:<32.6f}".encode(), 0)
        finally:
            os.close(handle)
        return turn


class SharedPace:
    """Over all machines that share a PostgreSQL database, named as libpq does (`postgresql://user@host/name`)."""

    def __init__(self, database: str, sleep: Callable[[float], None] = time.sleep) -> None:
        self.database, self.sleep = database, sleep
        self._lock = threading.Lock()
        try:
            import psycopg2
        except ImportError as error:
            raise PaceError(
                "WAQAI_PACE: names PostgreSQL, and psycopg2 is not installed. pip install psycopg2-binary, or unset it."
            ) from error
        self._lost = (psycopg2.OperationalError, psycopg2.InterfaceError)
        try:
            self._connection = self._connect()
        except psycopg2.Error as error:
            told = " ".join(str(error).replace(database, "...").split())
            raise PaceError(
                f"WAQAI_PACE: no such database to be had: {told}. Write postgresql://user@host/name, the password in "
                "PGPASSWORD or a PGPASSFILE."
            ) from error

    def _connect(self) -> Any:
        import psycopg2

        made = psycopg2.connect(self.database, connect_timeout=10)
        made.autocommit = True
        with made.cursor() as cursor:
            cursor.execute(_TABLE)
        return made

    def wait(self, host: str, interval: float) -> None:
        # One statement, so that two machines cannot take one turn; the server's clock, since theirs may differ.
        wait = self._seconds(
            f"insert into waqai_pace as p values (%s, {_NOW} + %s) on conflict (host) do update "
            f"set free_at = greatest({_NOW}, {_KNOWN}) + %s returning free_at - %s - {_NOW}",
            host, interval, interval, interval,
        )  # fmt: skip
        if wait > 0:
            self.sleep(wait)

    def ahead(self, host: str) -> float:
        return self._seconds(
            f"select coalesce((select {_KNOWN} from waqai_pace as p where host = %s), 0) - {_NOW}", host
        )

    def push(self, host: str, seconds: float) -> None:
        self._seconds(
            f"insert into waqai_pace as p values (%s, {_NOW} + %s) on conflict (host) do update "
            f"set free_at = greatest({_NOW} + %s, {_KNOWN}) returning 0",
            host, seconds, seconds,
        )  # fmt: skip

    def _seconds(self, statement: str, *values: object) -> float:
        """The one number that a statement gives; a connection that was lost is made anew once.

        Raises ConnectionError: without a pace nobody is asked, and the fetch is completed by its next try.
        """
        with self._lock:
            try:
                return self._ask(statement, values)
            except self._lost:
                pass
            try:
                self._connection = self._connect()
                return self._ask(statement, values)
            except self._lost as error:
                raise ConnectionError(f"WAQAI_PACE: the database is gone: {' '.join(str(error).split())}") from error

    def _ask(self, statement: str, values: tuple[object, ...]) -> float:
        with self._connection.cursor() as cursor:
            cursor.execute(statement, values)
            return float(cursor.fetchone()[0])


def _number(text: bytes) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
