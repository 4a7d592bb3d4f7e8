"""What analysts open: DuckDB views and pandas frames; whole tables, empty ones, files of an old shape."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from types import MappingProxyType

import pandas as pd
import pyarrow.parquet as pq
import pytest
from samples import article, casualty
from timing import within

import waqai
from waqai.tables import connect as module
from waqai.tables.columns import TABLES
from waqai.tables.store import Store

DAYS = [date(2024, 7, day) for day in (7, 8, 9)]


@pytest.fixture
def uri(tmp_path: Path) -> str:
    """A folder with three dates of casualties and one of articles."""
    store = Store(str(tmp_path))
    for day in DAYS:
        store.write("casualties", day, [casualty(fact_id=f"{k}-{day}", cause="fire") for k in "ba"])
    store.write("articles", DAYS[0], [article()])
    return str(tmp_path)


def test_every_table_is_a_view_with_its_columns_and_types_empty_or_not(uri: str, tmp_path_factory) -> None:
    full, empty = waqai.connect(uri), waqai.connect(str(tmp_path_factory.mktemp("none")))
    for name in TABLES:
        shape = [(row[0], row[1]) for row in full.sql(f"describe {name}").fetchall()]
        assert [column for column, _ in shape] == module.dated(name).names
        assert shape == [(row[0], row[1]) for row in empty.sql(f"describe {name}").fetchall()]
        assert empty.sql(f"select count(*) from {name}").fetchall() == [(0,)]
    assert full.sql("select count(*), min(date), max(date) from casualties").fetchall() == [(6, DAYS[0], DAYS[2])]


def test_a_condition_on_the_date_opens_that_dates_file_only(uri: str) -> None:
    query = "explain analyze select count(*), max(high) from casualties where date {}"
    plan = str(waqai.connect(uri).sql(query.format("between '2024-07-08' and '2024-07-08'")).fetchall())
    assert "Scanning Files: 1/3" in plan


def test_of_a_table_in_its_first_version_no_file_is_opened_in_vain(uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    columns = tuple(column for column in TABLES["casualties"].columns if column.since == 1)
    first = MappingProxyType(TABLES | {"casualties": replace(TABLES["casualties"], version=1, columns=columns)})
    monkeypatch.setattr(module, "TABLES", first)
    Path(Store(uri).path("casualties", DAYS[2])).write_bytes(b"no parquet")
    before = "select count(*) from casualties where date <= '2024-07-08'"
    assert waqai.connect(uri).sql(before).fetchall() == [(4,)]


def test_a_file_of_an_older_version_reads_as_null(uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = Path(Store(uri).path("casualties", DAYS[0]))
    pq.write_table(pq.read_table(path, partitioning=None).drop_columns(["cause"]), path)
    newer = MappingProxyType(
        TABLES | {"casualties": replace(TABLES["casualties"], version=TABLES["casualties"].version + 1)}
    )
    monkeypatch.setattr(module, "TABLES", newer)
    causes = waqai.connect(uri).sql("select distinct date, cause from casualties order by all").fetchall()
    assert causes == [(DAYS[0], None), (DAYS[1], "fire"), (DAYS[2], "fire")]
    assert waqai.read("casualties", uri=uri)["cause"].isna().tolist() == [True, True, False, False, False, False]


def test_a_frame_has_arrow_types_and_the_order_of_date_and_key(uri: str) -> None:
    frame = waqai.read("casualties", "2024-07-08", date(2024, 7, 9), ["date", "fact_id", "low"], uri=uri)
    assert frame["fact_id"].tolist() == [f"{k}-{day}" for day in DAYS[1:] for k in "ab"]
    assert all(isinstance(kind, pd.ArrowDtype) for kind in frame.dtypes)
    assert list(frame.columns) == ["date", "fact_id", "low"] and frame["date"].tolist()[0] == DAYS[1]


def test_open_ends_and_dates_without_files(uri: str) -> None:
    assert len(waqai.read("casualties", uri=uri)) == 6
    assert len(waqai.read("casualties", DAYS[1], uri=uri)) == 4
    assert len(waqai.read("casualties", None, DAYS[1], uri=uri)) == 4
    nothing = waqai.read("casualties", "2031-01-01", uri=uri)
    assert len(nothing) == 0 and list(nothing.columns) == module.dated("casualties").names


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"table": "casualty"}, "there is no table 'casualty'; there are .*casualties"),
        ({"table": "casualties", "columns": ["mood"]}, "no column 'mood'; it has date, "),
    ],
)
def test_a_wrong_name_says_which_there_are(uri: str, arguments: dict, message: str) -> None:
    with pytest.raises(KeyError, match=message):
        waqai.read(uri=uri, **arguments)


def test_a_wrong_date_and_a_wrong_attribute_say_so(uri: str) -> None:
    with pytest.raises(ValueError, match="soon"):
        waqai.read("casualties", "soon", uri=uri)
    with pytest.raises(AttributeError, match="no attribute 'conect'"):
        waqai.conect(uri)  # type: ignore[attr-defined]


def test_an_apostrophe_in_the_path_is_no_harm(tmp_path: Path) -> None:
    uri = str(tmp_path / "o'clock")
    Store(uri).write("casualties", DAYS[0], [casualty()])
    assert waqai.connect(uri).sql("select count(*) from casualties").fetchall() == [(1,)]


def test_a_year_of_every_table_opens_at_once(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    for name in TABLES:
        store.write(name, DAYS[0], [])
        for step in range(1, 365):
            there = Path(store.path(name, DAYS[0] + timedelta(days=step)))
            there.parent.mkdir(parents=True)
            there.hardlink_to(store.path(name, DAYS[0]))
    waqai.connect(str(tmp_path / "none"))  # DuckDB itself is loaded
    db = within(1, lambda: waqai.connect(str(tmp_path)))
    assert db.sql("select count(*) from claims where date = '2024-07-08'").fetchall() == [(0,)]
