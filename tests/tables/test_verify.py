"""Contracts and registered series over a range of dates."""

import json
from datetime import date

import pyarrow.parquet as pq
import pytest
from click.testing import CliRunner
from samples import casualty

from waqai.cli import group
from waqai.tables.reference import register
from waqai.tables.store import Store
from waqai.tables.verify import verify

DAY = date(2031, 1, 1)
NAMES = ("articles", "casualties", "diplomacy", "claims")


def point(best):
    key = {"date": DAY, "territory": "PSE-GAZA", "category": "killed", "scope": "cumulative", "claimant_kind": "all"}
    return key | {"since": date(2023, 10, 7), "best": best, "low": best, "high": best, "flags": []}


@pytest.fixture
def uri(tmp_path):
    """One built date with a single point of a series."""
    store = Store(str(tmp_path))
    for name in NAMES:
        store.write(name, DAY, [])
    store.write("daily_casualties", DAY, [point(105)])
    return str(tmp_path)


def test_all_is_well(uri):
    head, hint = verify(uri, DAY, DAY)
    assert head == (True, "2031-01-01  all contracts hold")
    assert hint[0] and "waqai reference --help" in hint[1]


def test_no_date_is_an_error(uri):
    [(good, text)] = verify(uri, date(2030, 1, 1), date(2030, 1, 2))
    assert not good and "no date from 2030-01-01 to 2030-01-02" in text


def test_a_missing_table_is_an_error(uri):
    Store(uri).delete("claims", DAY)
    assert next(verify(uri, DAY, DAY)) == (False, "2031-01-01  claims is missing")


def test_a_breach_is_told_with_its_row(uri):
    path = Store(uri).path("daily_casualties", DAY)
    table = pq.ParquetFile(path).read()
    pq.write_table(table.take([0, 0]), path)
    (good, head), *rest = verify(uri, DAY, DAY)
    assert not good and "break their contract" in head
    assert any("daily_casualties" in text and "PSE-GAZA" in text for _, text in rest)


def test_a_claim_may_rest_on_facts_of_other_dates_and_on_none_that_is_not_there(uri):
    store, before = Store(uri), date(2030, 12, 31)
    store.write("casualties", before, [casualty(fact_id="f1")])
    claim = {"claim_id": "c1", "date": DAY, "category": "killed", "scope": "incident", "qualifier": "exact"}
    store.write("claims", DAY, [claim | {"members": ["f1"]}])
    assert next(verify(uri, DAY, DAY))[0]
    store.write("claims", DAY, [claim | {"members": ["f1", "f2"], "supersedes": "c0"}])
    (good, _), *rest = verify(uri, DAY, DAY)
    assert not good
    told = " ".join(text for _, text in rest)
    assert "members: not in casualties.fact_id" in told and "supersedes: not in claims.claim_id" in told


def test_a_reference_is_compared_and_breaks_nothing(uri, tmp_path):
    path = tmp_path / "daily.json"
    path.write_text(json.dumps([{"report_date": "2031-01-01", "killed_cum": 999}]))
    register(Store(uri), path, "official", "gaza-daily")
    lines = list(verify(uri, DAY, DAY))
    assert all(good for good, _ in lines)
    assert "wrong 1; first disagreement 2031-01-01: ours 105, theirs 999" in lines[-1][1]


def test_each_compared_series_is_drawn(uri, tmp_path):
    path = tmp_path / "daily.json"
    path.write_text(json.dumps([{"report_date": "2031-01-01", "killed_cum": 105, "injured_cum": 7}]))
    register(Store(uri), path, "my/series", "gaza-daily")
    *_, first, second = verify(uri, DAY, DAY, tmp_path / "figures")
    names = [f"my_series-PSE-GAZA-{category}-cumulative.png" for category in ("injured", "killed")]
    assert [text for _, text in (first, second)] == [f"plot: {tmp_path / 'figures' / name}" for name in names]
    assert all((tmp_path / "figures" / name).read_bytes().startswith(b"\x89PNG") for name in names)


def test_the_command_takes_a_range_and_says_what_is_wrong_with_one(uri):
    told = CliRunner().invoke(group, ["check", "2031-01-01..2031-01-02", "--data", uri])
    assert told.exit_code == 0 and "all contracts hold" in told.output
    Store(uri).delete("claims", DAY)
    assert CliRunner().invoke(group, ["check", "2031-01-01", "--data", uri]).exit_code == 1
    turned = CliRunner().invoke(group, ["check", "2031-01-02..2031-01-01", "--data", uri])
    assert turned.exit_code == 2 and "write 2031-01-01..2031-01-02" in turned.output
