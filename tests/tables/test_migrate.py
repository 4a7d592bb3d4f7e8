"""Old partitions get the declared columns."""

from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from samples import article, casualty

import waqai
from waqai.tables.columns import TABLES
from waqai.tables.migrate import migrate, version
from waqai.tables.store import Store

DAY = date(2024, 7, 8)


def test_an_old_file_is_rewritten_once(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    store.write("casualties", DAY, [casualty(cause="fire")])
    assert list(migrate(str(tmp_path))) == ["every partition has the latest schema"]
    path = Path(store.path("casualties", DAY))
    old = pq.read_table(path, partitioning=None).drop_columns(["cause"]).replace_schema_metadata({})
    pq.write_table(old, path)
    assert version(store, "casualties", DAY) == 0
    assert list(migrate(str(tmp_path)))[-1] == "1 partitions rewritten"
    assert version(store, "casualties", DAY) == TABLES["casualties"].version
    assert "cause" in pq.ParquetFile(path).schema_arrow.names


def test_a_date_of_version_1_reads_as_null_and_is_migrated_to_the_columns_of_today(tmp_path: Path) -> None:
    store = Store(str(tmp_path))
    for day in (DAY, date(2024, 7, 9)):
        store.write("articles", day, [article(sketch="00", shared_text=1.0)])
    path = Path(store.path("articles", DAY))
    added = [column.name for column in TABLES["articles"].columns if column.since == 2]
    old = pq.ParquetFile(path).read().drop_columns(added)
    pq.write_table(old.replace_schema_metadata({"waqai.schema_version": "1"}), path)
    query = "select date, sketch, title from articles order by date"
    expected = [(DAY, None, "حريق"), (date(2024, 7, 9), "00", "حريق")]
    assert waqai.connect(str(tmp_path)).sql(query).fetchall() == expected
    assert list(migrate(str(tmp_path))) == ["articles 2024-07-08: version 1 to 2", "1 partitions rewritten"]
    assert waqai.connect(str(tmp_path)).sql(query).fetchall() == expected
    assert pq.read_schema(path).names == pq.read_schema(store.path("articles", date(2024, 7, 9))).names
    assert list(migrate(str(tmp_path))) == ["every partition has the latest schema"]


def test_a_migrated_file_names_the_extractor_that_made_it_and_a_broken_one_stays(tmp_path: Path) -> None:
    store, other = Store(str(tmp_path)), date(2024, 7, 9)
    for day in (DAY, other):
        store.write("articles", day, [article()])
        path = Path(store.path("articles", day))
        old = pq.ParquetFile(path).read()
        if day == other:
            old = pa.concat_tables([old, old])
        told = {"waqai.schema_version": "1", "waqai.extractor_version": "0.0.9+cafe"}
        pq.write_table(old.replace_schema_metadata(told), path)
    broken = Path(store.path("articles", other)).read_bytes()
    first, second, *rest = migrate(str(tmp_path))
    assert first == "articles 2024-07-08: version 1 to 2" and rest == [
        "1 partitions left as they are",
        "1 partitions rewritten",
    ]
    assert "stands more than once" in second and second.endswith("build it anew: waqai build --date 2024-07-09")
    assert Path(store.path("articles", other)).read_bytes() == broken
    told = pq.read_metadata(store.path("articles", DAY)).metadata
    assert told[b"waqai.extractor_version"] == b"0.0.9+cafe" and told[b"waqai.schema_version"] == b"2"
