"""Old partitions get the declared columns."""

from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
from samples import casualty

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
    assert version(store, "casualties", DAY) == 1
    assert "cause" in pq.ParquetFile(path).schema_arrow.names
