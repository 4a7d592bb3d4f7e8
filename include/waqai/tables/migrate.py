"""Rewrites partitions that an older schema wrote, so that every file has the declared columns."""

from collections.abc import Iterator
from datetime import date

import pyarrow.parquet as pq

from waqai.tables.columns import TABLES
from waqai.tables.store import Store


def migrate(uri: str) -> Iterator[str]:
    """Rewrites each partition whose schema version is below the declared one; gives a line for each.

    Columns added since are null. The roll-up and the facts themselves are not made anew: `waqai build` does that.
    """
    store, done = Store(uri), 0
    for name, table in TABLES.items():
        for day in store.dates(name):
            old = version(store, name, day)
            if old < table.version:
                store.write(name, day, store.read(name, day))
                done += 1
                yield f"{name} {day}: version {old} to {table.version}"
    yield f"{done} partitions rewritten" if done else "every partition has the latest schema"


def version(store: Store, table: str, day: date) -> int:
    """The schema version that a partition's file states; 0 where it states none."""
    with store.fs.open_input_file(store.path(table, day)) as file:
        told = pq.ParquetFile(file).metadata.metadata or {}
    return int(told.get(b"waqai.schema_version", b"0"))
