"""One request per interval and host: over threads, processes and, through PostgreSQL, machines."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from waqai.sources.pace import FilePace, Pace, PaceError, SharedPace, make_pace
from waqai.steps.doctor import examine

ROOT = Path(__file__).parents[2]
Make = Callable[..., Pace]


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """A PostgreSQL of the test's own, where the machine has one.

    Not below pytest's folder: every other pytest that starts closes that to the server's user.
    """
    pytest.importorskip("psycopg2", reason="psycopg2-binary is not installed")
    sys.path.insert(0, str(ROOT / "scripts"))
    import production

    with tempfile.TemporaryDirectory(prefix="waqai-pace-") as home:
        try:
            server = production.Postgres(Path(home))
        except FileNotFoundError as error:
            pytest.skip(str(error))
        server.create()
        try:
            yield server.url.replace("+psycopg2", "")
        finally:
            server.stop()


@pytest.fixture(params=["files", "PostgreSQL"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    """Makes paces that share their turns, as machines or processes do."""
    if request.param == "files":
        return lambda **keys: FilePace(tmp_path, **keys)
    url = request.getfixturevalue("database")
    import psycopg2

    with psycopg2.connect(url) as connection, connection.cursor() as cursor:
        cursor.execute("drop table if exists waqai_pace")
    return lambda **keys: SharedPace(url, **keys)


def test_it_holds_over_threads_and_machines(make: Make) -> None:
    paces, times = [make(), make()], []
    began = time.monotonic()

    def ask(pace: Pace) -> None:
        pace.wait("a.org", 0.2)
        times.append(time.monotonic())

    threads = [threading.Thread(target=ask, args=(paces[n % 2],)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    times.sort()
    assert all(moment - began > 0.2 * n - 0.02 for n, moment in enumerate(times))
    assert times[-1] - began < 10


def test_it_holds_over_processes(make: Make) -> None:
    pace = make()
    code = (
        "import sys,time\nfrom pathlib import Path\nfrom waqai.sources.pace import make_pace\n"
        "pace = make_pace(Path(sys.argv[1]))\n"
        "for _ in range(3):\n    pace.wait('a.org', 0.2); print(time.time())"
    )
    shared = {"WAQAI_PACE": pace.database} if isinstance(pace, SharedPace) else {}
    place = str(pace.folder) if isinstance(pace, FilePace) else "unused"
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", code, place], stdout=subprocess.PIPE, text=True, env={**os.environ, **shared}
        )
        for _ in range(2)
    ]
    times = sorted(float(line) for run in runs for line in run.communicate()[0].split())
    assert len(times) == 6
    assert min(b - a for a, b in pairwise(times)) > 0.15


def test_hosts_do_not_wait_for_each_other(make: Make) -> None:
    slept: list[float] = []
    pace = make(sleep=slept.append)
    for host in ("a.org", "b.org", "c.org"):
        pace.wait(host, 60)
    assert slept == []


def test_who_asked_to_be_left_alone_is_left_alone_by_all(make: Make) -> None:
    slept: list[float] = []
    one, other = make(), make(sleep=slept.append)
    assert other.ahead("a.org") < 0
    one.push("a.org", 30)
    one.push("a.org", 10)  # a shorter wish does not undo a longer one
    assert other.ahead("a.org") == pytest.approx(30, abs=2)
    other.wait("a.org", 5)
    other.wait("a.org", 5)
    assert slept == [pytest.approx(30, abs=2), pytest.approx(35, abs=2)]
    assert other.ahead("b.org") < 0


def test_a_clock_that_was_set_back_does_not_stop_a_host(make: Make) -> None:
    slept: list[float] = []
    pace = make(sleep=slept.append)
    pace.push("a.org", 80_000)
    pace.wait("a.org", 1)
    assert slept == []


def test_a_damaged_pace_file_is_no_trouble(tmp_path: Path) -> None:
    pace = FilePace(tmp_path)
    pace.wait("a.org", 0)
    for file in tmp_path.iterdir():
        file.write_bytes(b"\xff\x00rubbish")
    pace.wait("a.org", 0)


def test_the_environment_chooses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAQAI_PACE", raising=False)
    assert isinstance(make_pace(tmp_path), FilePace)
    pytest.importorskip("psycopg2", reason="psycopg2-binary is not installed")
    # Nobody listens there, and a password is not told.
    monkeypatch.setenv("WAQAI_PACE", "postgresql://me:secret@127.0.0.1:9/x")
    with pytest.raises(PaceError, match=r"WAQAI_PACE: .*postgresql://user@host/name") as caught:
        make_pace(tmp_path)
    assert "secret" not in str(caught.value)
    monkeypatch.setenv("WAQAI_PACE", "nonsense")
    with pytest.raises(PaceError, match="WAQAI_PACE"):
        make_pace(tmp_path)


def test_without_the_library_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg2", None)
    monkeypatch.setenv("WAQAI_PACE", "postgresql://me@127.0.0.1/x")
    with pytest.raises(PaceError, match="psycopg2-binary"):
        make_pace(tmp_path)


def test_a_lost_connection_is_made_anew(database: str) -> None:
    import psycopg2

    pace = SharedPace(database)
    pace.wait("lost.org", 0)
    with psycopg2.connect(database) as connection, connection.cursor() as cursor:
        cursor.execute("select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()")
    assert pace.ahead("lost.org") < 5


def test_the_doctor_looks_at_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    def told() -> tuple[str, bool]:
        found = [one for one in examine(str(tmp_path)) if one.what.startswith("pace")]
        assert len(found) == 1
        return found[0].what, found[0].good

    monkeypatch.delenv("WAQAI_PACE", raising=False)
    assert told() == ("pace per host: over the processes that share the fetch state", True)
    monkeypatch.setenv("WAQAI_PACE", "postgresql://me@127.0.0.1:9/x")
    what, good = told()
    assert "WAQAI_PACE" in what and not good
    monkeypatch.setenv("WAQAI_PACE", request.getfixturevalue("database"))
    assert told() == ("pace per host: over all machines, in the database of WAQAI_PACE", True)
