"""Partitions: same rows same bytes, replaced whole, refused when they break their contract, locally and on S3."""

import json
import random
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from bucket import data_bucket
from samples import article, casualty

from waqai.tables import files
from waqai.tables import store as store_module
from waqai.tables.checks import ContractError
from waqai.tables.columns import TABLES
from waqai.tables.store import Store

DAY = date(2024, 7, 8)


def bytes_of(store: Store, table: str = "casualties", day: date = DAY) -> bytes:
    with store.fs.open_input_file(store.path(table, day)) as file:
        return bytes(file.read())


def test_same_rows_in_any_order_are_the_same_bytes(tmp_path: Path) -> None:
    rows = [casualty(fact_id=f"f{k}", start=k, end=k + 14) for k in range(50)]
    store = Store(str(tmp_path))
    store.write("casualties", DAY, rows)
    first = bytes_of(store)
    random.Random(1).shuffle(rows)
    store.write("casualties", DAY, rows)
    assert bytes_of(store) == first


def test_what_is_written_is_read(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    store.write("casualties", DAY, [casualty()])
    [row] = store.read("casualties", DAY).to_pylist()
    assert (row["category"], row["low"], row["event_date"]) == ("killed", 3, DAY)
    assert store.dates("casualties") == [DAY]
    assert store.rows("casualties", DAY) == 1
    assert store.rows("casualties", date(2024, 7, 9)) == 0
    assert store.read("casualties", date(2024, 7, 9)).num_rows == 0


def test_a_range_and_columns(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    for day in (7, 8, 9):
        store.write("casualties", date(2024, 7, day), [casualty(fact_id=f"f{day}")])
    found = store.read("casualties", date(2024, 7, 8), date(2024, 7, 9), ["fact_id"])
    assert found.to_pydict() == {"fact_id": ["f8", "f9"]}
    assert store.read("casualties", date(2024, 7, 7)).num_rows == 1
    assert store.read("casualties").num_rows == 3


def test_row_groups_are_the_partition(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = Store(str(tmp_path))
    monkeypatch.setattr(store_module, "row_groups", lambda rows: files.row_groups(rows, 20))
    store.write("casualties", DAY, [casualty(fact_id=f"f{k:02}") for k in range(50)])
    found = list(store.row_groups("casualties", DAY, ["fact_id"]))
    assert [len(group) for group in found] == [20, 20, 10]
    assert pa.concat_tables(found).column("fact_id").to_pylist() == [f"f{k:02}" for k in range(50)]
    assert list(store.row_groups("casualties", date(2024, 7, 9), ["fact_id"])) == []


def test_a_breach_leaves_the_old_partition_and_a_readable_file(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    store.write("casualties", DAY, [casualty()])
    before = bytes_of(store)
    wrong = [casualty(fact_id=f"f{k}", category="maimed") for k in range(12)]
    with pytest.raises(ContractError, match="12 rows break the contract") as error:
        store.write("casualties", DAY, wrong)
    head, *shown, more, where = str(error.value).splitlines()
    assert [line.split(":")[0].strip() for line in shown] == sorted(f"f{k}" for k in range(12))[:10]
    assert "old partition stays" in head and more == "  … and 2 more"
    assert where == f"All of them, with their rows: {tmp_path}/_failed/casualties-2024-07-08.jsonl"
    assert bytes_of(store) == before
    kept = (tmp_path / "_failed" / "casualties-2024-07-08.jsonl").read_text(encoding="utf8")
    told = [json.loads(line) for line in kept.splitlines()]
    assert len(told) == 12 and all(one["row"]["category"] == "maimed" for one in told)
    assert {one["row"]["evidence"] for one in told} == {casualty()["evidence"]}


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"low": "three"}, "low: 'three' is no int64"),
        ({"low": 2**70}, f"low: {2**70} is no int64"),
        ({"victims": 5}, "victims: 5 is no list<"),
        ({"event_date": "2024-02-30"}, "event_date: '2024-02-30' is no date32"),
        ({"evidence": 5}, "evidence: 5 is no string"),
    ],
)
def test_a_value_of_another_type_is_a_breach_with_its_row(
    tmp_path: Path, changed: dict[str, Any], problem: str
) -> None:
    store = Store(str(tmp_path))
    store.write("casualties", DAY, [casualty()])
    before = bytes_of(store)
    with pytest.raises(ContractError, match="1 row breaks the contract") as error:
        store.write("casualties", DAY, [casualty(), casualty(fact_id="f2", **changed)])
    assert f"f2: {problem}" in str(error.value)
    assert bytes_of(store) == before
    [line] = (tmp_path / "_failed" / "casualties-2024-07-08.jsonl").read_text(encoding="utf8").splitlines()
    assert json.loads(line)["row"]["fact_id"] == "f2"


def test_a_column_nobody_declared_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="not declared"):
        Store(str(tmp_path)).write("casualties", DAY, [casualty(mood="bad")])


def test_a_column_added_since_reads_as_null(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    store.write("casualties", DAY, [casualty(cause="fire")])
    path = Path(store.path("casualties", DAY))
    pq.write_table(pq.read_table(path, partitioning=None).drop_columns(["cause"]), path)
    assert store.read("casualties", DAY).column("cause").to_pylist() == [None]


def test_file_metadata_says_what_wrote_it_and_fields_say_what_they_are(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    store.write("casualties", DAY, [casualty()])
    file = pq.ParquetFile(store.path("casualties", DAY))
    assert file.metadata.metadata[b"waqai.table"] == b"casualties"
    assert int(file.metadata.metadata[b"waqai.schema_version"]) == TABLES["casualties"].version
    assert file.schema_arrow.field("low").metadata[b"unit"] == b"people"


def test_two_writers_leave_one_of_the_two_whole(tmp_path: Path) -> None:
    many = [[casualty(fact_id=f"{who}{k}", start=k, end=k + 14) for k in range(300)] for who in "ab"]
    writers = [
        threading.Thread(
            target=lambda rows=rows: [Store(str(tmp_path)).write("casualties", DAY, rows) for _ in range(5)]
        )
        for rows in many
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    found = {key[0] for key in Store(str(tmp_path)).read("casualties", DAY).column("fact_id").to_pylist()}
    assert found in ({"a"}, {"b"})
    assert Store(str(tmp_path)).rows("casualties", DAY) == 300


def test_two_builds_of_a_date_leave_the_tables_of_one_of_them(tmp_path: Path) -> None:
    def day_of(who: str) -> dict[str, list[dict[str, Any]]]:
        articles = [article(article_id=f"{who}{k}", cluster_id=f"{who}{k}") for k in range(50)]
        facts = [casualty(fact_id=f"{who}{k}", article_id=f"{who}{k}") for k in range(50)]
        return {"articles": articles, "casualties": facts}

    def build(who: str) -> None:
        for _ in range(8):
            Store(str(tmp_path)).write_day(DAY, day_of(who))

    builds = [threading.Thread(target=build, args=(who,)) for who in "abc"]
    for one in builds:
        one.start()
    for one in builds:
        one.join()
    store = Store(str(tmp_path))
    keys = store.read("articles", DAY)["article_id"].to_pylist() + store.read("casualties", DAY)["fact_id"].to_pylist()
    assert len(keys) == 100 and len({key[0] for key in keys}) == 1
    assert list((tmp_path / ".staging").iterdir()) == []


def test_a_breach_in_one_table_leaves_all_tables_of_the_date(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    store.write_day(DAY, {"articles": [article()], "casualties": [casualty()]})
    before = bytes_of(store, "articles"), bytes_of(store)
    with pytest.raises(ContractError, match=r"casualties of 2024-07-08.*\n.*not in articles.article_id"):
        store.write_day(DAY, {"articles": [article(title="new")], "casualties": [casualty(article_id="a2")]})
    assert (bytes_of(store, "articles"), bytes_of(store)) == before


def test_a_writer_killed_in_the_middle_leaves_the_old_partition(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    store.write("casualties", DAY, [casualty()])
    before = bytes_of(store)
    code = (
        "import os, sys; sys.path.insert(0, sys.argv[2]); from datetime import date; from pathlib import Path\n"
        "from samples import casualty; from waqai.tables import store as module\n"
        "Path.replace = lambda *a: os.kill(os.getpid(), 9)\n"
        "module.Store(sys.argv[1]).write('casualties', date(2024, 7, 8), [casualty(low=1, value=1, high=1)])\n"
    )
    words = [sys.executable, "-c", code, str(tmp_path), str(Path(__file__).parent)]
    assert subprocess.run(words, check=False).returncode == -9
    assert bytes_of(store) == before
    assert [path.name for path in (tmp_path / "tables").rglob("*") if path.is_file()] == ["casualties.parquet"]
    store.write("casualties", DAY, [casualty()])


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """A data folder on object storage."""
    with data_bucket() as uri:
        yield uri


def test_s3_holds_the_same_bytes_as_the_disk(s3: str, tmp_path: Path) -> None:
    remote, local = Store(s3), Store(str(tmp_path))
    rows = [casualty(fact_id=f"f{k}", start=k, end=k + 14) for k in range(20)]
    for store in (remote, local):
        store.write("casualties", DAY, rows)
    assert bytes_of(remote) == bytes_of(local)
    assert remote.dates("casualties") == [DAY]
    assert remote.read("casualties", DAY).num_rows == 20


def test_s3_keeps_the_old_partition_on_a_breach(s3: str) -> None:
    store, day = Store(s3), date(2024, 7, 10)
    store.write("articles", day, [article()])
    before = bytes_of(store, "articles", day)
    with pytest.raises(ContractError):
        store.write("articles", day, [article(kind="unheard of")])
    assert bytes_of(store, "articles", day) == before


def test_s3_through_duckdb_and_pandas(s3: str) -> None:
    import waqai

    Store(s3).write("casualties", DAY, [casualty()])
    assert waqai.read("casualties", DAY, DAY, uri=s3)["low"].tolist() == [3]
    db = waqai.connect(s3)
    assert db.sql("select low from casualties where date = '2024-07-08'").fetchall() == [(3,)]


def test_every_table_takes_no_rows(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    for name, table in TABLES.items():
        store.write(name, DAY, [])
        assert store.read(name, DAY).schema.names == table.schema().names
    assert isinstance(store.read("claims", DAY), pa.Table)
    assert list((tmp_path / ".staging").iterdir()) == []


def test_on_s3_too_a_condition_on_the_date_opens_no_other_file_and_old_files_give_null(s3: str) -> None:
    import waqai

    store, days = Store(f"{s3}/pruned"), [date(2024, 7, day) for day in (1, 2, 3)]
    for day in days:
        store.write("articles", day, [article(sketch="00")])
    with store.fs.open_input_file(store.path("articles", days[1])) as file:
        old = pq.read_table(file).drop_columns(["sketch", "shared_text"])
    with store.fs.open_output_stream(store.path("articles", days[1])) as sink:
        pq.write_table(old, sink)
    with store.fs.open_output_stream(store.path("articles", days[2])) as sink:
        sink.write(b"no parquet")
    db = waqai.connect(store.uri)
    query = "select date, sketch from articles where date {} order by date"
    assert db.sql(query.format("= '2024-07-01'")).fetchall() == [(days[0], "00")]
    assert db.sql(query.format("<= '2024-07-02'")).fetchall() == [(days[0], "00"), (days[1], None)]
    with pytest.raises(Exception, match=r"[Pp]arquet"):
        db.sql(query.format("<= '2024-07-03'")).fetchall()
    assert waqai.read("articles", days[0], days[1], ["sketch"], store.uri)["sketch"].isna().tolist() == [False, True]
