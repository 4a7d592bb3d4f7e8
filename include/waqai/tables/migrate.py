"""Rewrites partitions that an older schema wrote, so that every file has the declared columns."""

from collections.abc import Iterator
from datetime import date

from waqai.tables.checks import ContractError
from waqai.tables.columns import TABLES
from waqai.tables.store import Store


def migrate(uri: str) -> Iterator[str]:
    """Rewrites each partition whose schema version is below the declared one; gives a line for each.

    Columns added since are null. The roll-up and the facts themselves are not made anew: `waqai build` does that, and
    the file goes on naming the extractor that made them. A partition that breaks its contract stays as it is, and the
    line says so.
    """
    store, done, kept = Store(uri), 0, 0
    for name, table in TABLES.items():
        for day in store.dates(name):
            told = store.told(name, day)
            old = int(told.get("waqai.schema_version", "0"))
            if old >= table.version:
                continue
            made_by = told.get("waqai.extractor_version") or told.get("waqai.version") or "unknown"
            try:
                store.write(name, day, store.read(name, day), told={"waqai.extractor_version": made_by})
            except ContractError as error:
                kept += 1
                yield f"{error}; build it anew: waqai build --date {day}"
            else:
                done += 1
                yield f"{name} {day}: version {old} to {table.version}"
    if kept:
        yield f"{kept} partitions left as they are"
    yield f"{done} partitions rewritten" if done or kept else "every partition has the latest schema"


def version(store: Store, table: str, day: date) -> int:
    """The schema version that a partition's file states; 0 where it states none."""
    return int(store.told(table, day).get("waqai.schema_version", "0"))
