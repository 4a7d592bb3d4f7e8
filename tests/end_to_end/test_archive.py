"""An archive through Airflow: a mapped task for each file; one is killed with -9 and goes on where it was."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from waqai.sources.captures import RawStore
from waqai.sources.warc import read_all

ROOT = Path(__file__).parents[2]
FILES, PAGES = 3, 900
pytestmark = [pytest.mark.slow, pytest.mark.airflow]


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The scripts, and an environment that no other test has written to."""
    monkeypatch.syspath_prepend(str(ROOT / "scripts"))
    for name in [name for name in os.environ if name.startswith(("AIRFLOW", "WAQAI"))]:
        monkeypatch.delenv(name)
    yield


def holders(path: Path) -> set[int]:
    """Processes that have the file open."""
    found = set()
    for link in Path("/proc").glob("[0-9]*/fd/*"):
        try:
            if link.readlink() == path:
                found.add(int(link.parts[2]))
        except OSError:
            continue
    return found


def kill_one(state: Path, limit: float = 240) -> str:
    """Kills a task in the midst of an archive file; gives the name of its spool."""
    deadline = time.monotonic() + limit
    while time.monotonic() < deadline:
        for journal in state.glob("spool/*/rows.jsonl"):
            if journal.exists() and journal.stat().st_size > 20_000 and (found := holders(journal)):
                for pid in found:
                    os.kill(pid, signal.SIGKILL)
                return journal.parent.name
        time.sleep(0.02)
    raise AssertionError("no task was seen at work")


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="looks for the task's process in /proc")
def test_an_archive_is_a_task_per_file_and_a_killed_task_goes_on(scripts: None, tmp_path: Path) -> None:
    import bench_archive

    env, data = bench_archive.make_archive(tmp_path, PAGES, FILES), tmp_path / "data"
    with bench_archive.started(tmp_path / "home", env, data) as (airflow, run):
        killed = kill_one(data / "state")
        assert bench_archive.wait(airflow, run, 400) == "success"
        tasks = bench_archive.mapped(airflow, run)
    assert sorted(one["try_number"] for one in tasks) == [1] * (FILES - 1) + [2]
    # Each page once, in captures and in WARC records, and nothing left behind.
    assert bench_archive.kept(data) == (PAGES, PAGES)
    assert not list((data / "state/spool").iterdir())
    # What the killed try had read was published as it lay, and the second try read the rest.
    _, _, key = killed.partition("--")
    parts = [name for name in RawStore(data / "raw").names("warc", ".warc.gz") if key in name]
    sizes = []
    for name in parts:
        with (data / "raw" / name).open("rb") as file:
            sizes.append(sum(record.kind == "response" for record in read_all(file)))
    assert len(sizes) == 2 and min(sizes) > 0 and sum(sizes) == PAGES // FILES
