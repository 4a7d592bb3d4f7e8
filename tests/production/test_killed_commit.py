"""A build killed between write and commit, at each of its renames: whole files only, and the next build heals it."""

import shutil
from pathlib import Path

import pytest
from days import DAY, SOURCES, apart, build_days, fetch_days, files

DOOMED = """
import os, sys
from pathlib import Path
from days import *
left, real = [int(sys.argv[2])], Path.replace
def replace(path, target):
    if "tables/" in str(target):
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), 9)
    return real(path, target)
Path.replace = replace
build_days(sys.argv[1], (DAY,))
"""
# Six tables of a build, then claims and series.
RENAMES = 8


@pytest.fixture(scope="module")
def half(newsroom: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tables of one source, and raw/ of two: the next build changes most tables."""
    uri = tmp_path_factory.mktemp("half")
    build_days(str(uri), fetch_days(str(uri), (DAY,), sources=SOURCES[:1]) | {DAY})
    build_days(str(uri), fetch_days(str(uri), (DAY,), run="later") - {DAY})
    return uri


@pytest.mark.parametrize("place", range(1, RENAMES + 1))
def test_killed_between_write_and_commit(half: Path, calm: Path, tmp_path: Path, place: int) -> None:
    shutil.copytree(half, tmp_path, dirs_exist_ok=True)
    assert apart(DOOMED, str(tmp_path), str(place)).returncode == -9
    old, new, found = files(half), files(calm), files(tmp_path)
    assert all(data in (old.get(name), new.get(name)) for name, data in found.items())
    assert found != new
    # As Airflow's retry does: the same step once more.
    build_days(str(tmp_path), (DAY,))
    assert files(tmp_path) == new


@pytest.mark.parametrize("place", [1, 4])
def test_killed_in_the_commit_of_a_date_in_chunks(half: Path, calm: Path, tmp_path: Path, place: int) -> None:
    shutil.copytree(half, tmp_path, dirs_exist_ok=True)
    assert apart(DOOMED, str(tmp_path), str(place), WAQAI_CHUNK_PAGES="2").returncode == -9
    old, new, found = files(half), files(calm), files(tmp_path)
    assert all(data in (old.get(name), new.get(name)) for name, data in found.items())
    assert found != new
    build_days(str(tmp_path), (DAY,))
    assert files(tmp_path) == new


def test_there_are_no_further_places(half: Path, tmp_path: Path) -> None:
    shutil.copytree(half, tmp_path, dirs_exist_ok=True)
    done = apart(DOOMED, str(tmp_path), str(RENAMES + 1))
    assert done.returncode == 0, done.stderr
