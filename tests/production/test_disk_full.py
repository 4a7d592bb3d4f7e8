"""A disk that fills: the step fails loudly, what was published stays whole, and with space the next run heals it."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from days import DAY, apart, build_days, fetch_days, files

LIMITED = """
import resource, sys
from days import *
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
fetch_days(sys.argv[1], (DAY,)) if sys.argv[3] == "fetch" else build_days(sys.argv[1], (DAY,))
"""


@pytest.mark.parametrize("most", [1_000, 9_000])
def test_a_build_without_room_leaves_the_old_tables(calm: Path, tmp_path: Path, most: int) -> None:
    shutil.copytree(calm, tmp_path, dirs_exist_ok=True)
    done = apart(LIMITED, str(tmp_path), str(most), "build")
    assert done.returncode == 1
    assert "OSError" in done.stderr
    assert files(tmp_path) == files(calm)
    build_days(str(tmp_path), (DAY,))
    assert files(tmp_path) == files(calm)


@pytest.mark.parametrize("most", [1_000, 9_000])
def test_a_first_build_without_room_leaves_no_half_file(calm: Path, tmp_path: Path, most: int) -> None:
    shutil.copytree(calm / "raw", tmp_path / "raw")
    assert apart(LIMITED, str(tmp_path), str(most), "build").returncode == 1
    assert all(files(calm)[name] == data for name, data in files(tmp_path).items())


@pytest.mark.parametrize("most", [1_000, 20_000, 70_000])
def test_a_fetch_without_room_is_made_good_by_the_next(newsroom: str, calm: Path, tmp_path: Path, most: int) -> None:
    done = apart(LIMITED, str(tmp_path), str(most), "fetch")
    assert done.returncode == 1, "the limit must be felt"
    build_days(str(tmp_path), fetch_days(str(tmp_path), (DAY,), run="second") | {DAY})
    assert files(tmp_path) == files(calm)


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A file system of 200 kB."""
    folder = tmp_path / "small"
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs", str(folder)]
    try:
        subprocess.run(words, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this user may not mount a tmpfs; the limits above stand for it")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_real_full_disk(newsroom: str, calm: Path, small: Path) -> None:
    done = apart(LIMITED, str(small), str(1 << 30), "fetch")
    assert done.returncode == 1
    assert "No space left" in done.stderr or "full" in done.stderr, done.stderr
    subprocess.run(["mount", "-o", "remount,size=64m", str(small)], check=True)
    build_days(str(small), fetch_days(str(small), (DAY,), run="second") | {DAY})
    assert files(small) == files(calm)
