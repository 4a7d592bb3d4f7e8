"""A machine whose clock is off: a day changes nothing; more is refused, and made good once the clock is right."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from days import DAY, apart, build_days, fetch_days, files

from waqai.tables.store import Store

# The clock is set before the library is imported, so that nothing has held on to the true one.
SHIFTED = """
import datetime, sys, time
import pandas, pyarrow.parquet, pydantic
real, off = time.time, float(sys.argv[2]) - time.time()
class Shifted(datetime.datetime):
    __slots__ = ()
    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(real() + off, tz)
datetime.datetime = Shifted
time.time = lambda: real() + off
from days import *
build_days(sys.argv[1], fetch_days(sys.argv[1], (DAY,)) | {DAY})
print(Shifted.now(datetime.timezone.utc).date())
"""


def at(day: int) -> str:
    """04:00 of a day of July 2024, an hour after the night's run has begun, as a timestamp."""
    return str(datetime(2024, 7, day, 4, tzinfo=UTC).timestamp())


@pytest.mark.parametrize("today", [8, 9, 10], ids=["a day behind", "right", "a day ahead"])
def test_a_day_off_changes_no_byte(newsroom: str, calm: Path, tmp_path: Path, today: int) -> None:
    done = apart(SHIFTED, str(tmp_path), at(today))
    assert done.stdout.strip() == f"2024-07-{today:02}", done.stderr
    # The newsroom also lists stories of 2025, which are refused in 2024, with a row each.
    assert files(tmp_path, but="rejects") == files(calm, but="rejects")
    # Put right, the same machine finds nothing to mend.
    build_days(str(tmp_path), fetch_days(str(tmp_path), (DAY,), run="right") | {DAY})
    assert files(tmp_path, but="rejects") == files(calm, but="rejects")


def test_days_behind_is_told_and_made_good(newsroom: str, calm: Path, tmp_path: Path) -> None:
    apart(SHIFTED, str(tmp_path), at(5))
    store = Store(str(tmp_path))
    assert store.rows("articles", datetime.fromisoformat(DAY).date()) == 0
    assert "date_in_future" in set(store.read("rejects")["reason"].to_pylist())
    touched = fetch_days(str(tmp_path), (DAY,), run="right") | {DAY}
    build_days(str(tmp_path), touched)
    assert {"2024-07-07", DAY} <= touched
    assert files(tmp_path, but="rejects") == files(calm, but="rejects")
