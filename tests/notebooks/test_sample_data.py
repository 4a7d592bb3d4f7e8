"""The roll-up on real partitions: the same bytes whatever the order in which dates were built."""

import random
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from waqai.cli import group
from waqai.tables.rollup import roll_up
from waqai.tables.store import Store

ROOT = Path(__file__).resolve().parents[2]
ROLLED = ("claims", "daily_casualties")


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """A data folder built from the sample newsroom's pages."""
    sys.path.insert(0, str(ROOT / "scripts"))
    import sample_data

    sys.path.remove(str(ROOT / "scripts"))
    folder = tmp_path_factory.mktemp("data")
    sample_data.make(str(folder))
    return folder


def rolled(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for name in ROLLED
        for path in sorted((folder / "tables" / name).rglob("*.parquet"))
    }


def test_the_order_of_backfill_never_shows(data, tmp_path):
    days = Store(str(data)).dates("casualties")
    random.Random(7).shuffle(days)
    for name in ("articles", "casualties"):
        (tmp_path / "tables" / name).mkdir(parents=True)
    store = Store(str(tmp_path))
    for day in days:
        for name in ("articles", "casualties"):
            shutil.copytree(data / "tables" / name / f"date={day}", tmp_path / "tables" / name / f"date={day}")
        roll_up(store, day)
    assert rolled(tmp_path) == rolled(data)


def test_rolling_up_again_changes_no_byte(data):
    before = rolled(data)
    for day in Store(str(data)).dates("casualties"):
        counted = roll_up(Store(str(data)), day)
        assert counted["claims"] > 0
    assert rolled(data) == before


def test_two_builds_of_one_date_at_once_end_whole(data):
    day = Store(str(data)).dates("casualties")[1]
    before = {path: path.read_bytes() for path in sorted(data.glob(f"tables/*/date={day}/*"))}
    code = "import sys; from waqai.steps.build import build; build(*sys.argv[1:])"
    builds = [subprocess.Popen([sys.executable, "-c", code, str(day), str(data)]) for _ in range(2)]
    assert [one.wait(120) for one in builds] == [0, 0]
    assert {path: path.read_bytes() for path in before} == before and len(before) == 8


def test_every_fact_of_a_series_is_a_fact_of_its_date(data):
    store = Store(str(data))
    for day in store.dates("daily_casualties"):
        facts = set(store.read("casualties", day, day, ["fact_id"]).column("fact_id").to_pylist())
        for row in store.read("daily_casualties", day, day).to_pylist():
            assert row["facts"] and set(row["facts"]) <= facts
            assert (row["low"] is None or row["best"] is None or row["low"] <= row["best"]) and row["date"] == day
        members = {fact for row in store.read("claims", day, day).to_pylist() for fact in row["members"]}
        spoken = store.read("casualties", day, day, ["fact_id", "hypothetical"]).to_pylist()
        assert members >= {row["fact_id"] for row in spoken if not row["hypothetical"]}


def test_the_installed_version_changes_nothing_in_what_it_built_itself(data):
    words = ["diff", "2024-07-08", "--data", str(data)]
    assert CliRunner().invoke(group, words).output == "No fact differs.\n"
    store, day = Store(str(data)), date(2024, 7, 8)
    facts = store.read("casualties", day).to_pylist()
    path = Path(store.path("casualties", day))
    before = path.read_bytes()
    store.write("casualties", day, [fact | {"perpetrator": "nobody"} for fact in facts[1:]])
    told = CliRunner().invoke(group, words)
    path.write_bytes(before)
    assert told.exit_code == 0
    assert told.output.endswith(f"1 added, 0 removed, {len(facts) - 1} changed\n")
