"""Reading for analysts: DuckDB with a view per table, and pandas frames."""

from datetime import date
from typing import TYPE_CHECKING, Any

import duckdb

from waqai.steps.settings import data_uri, parse_day
from waqai.tables.columns import TABLES
from waqai.tables.store import Store

if TYPE_CHECKING:
    import pandas as pd


def connect(uri: str | None = None) -> duckdb.DuckDBPyConnection:
    """A DuckDB connection in memory with a view per table; each has its declared columns and `date`, the partition.

    A condition on `date` reads only the partitions it names. A table without partitions is an empty view; a column
    that an older file lacks reads as null. `uri`: a folder or `s3://bucket/prefix` (credentials by the AWS_…
    variables); none: `WAQAI_DATA_URI`, else the folder `data`.

    >>> connect().sql("select count(*) from casualties where date = '2024-07-08'")  # doctest: +SKIP
    """
    db = duckdb.connect()
    store = Store(uri or data_uri())
    if not store.local:
        db.register_filesystem(_fsspec(store))
    for name in TABLES:
        db.execute(f"create view {name} as {_select(store, name)}")
    return db


def read(
    table: str, start: str | date | None = None, end: str | date | None = None, *, uri: str | None = None,
    columns: list[str] | None = None,
) -> "pd.DataFrame":  # fmt: skip
    """A table as a pandas frame with Arrow types, from `start` to `end`, both included (none: all there is).

    Raises ValueError for a table that is not there, and says which are.
    """
    import pandas as pd

    if table not in TABLES:
        raise ValueError(f"no table {table!r}; the tables are {', '.join(TABLES)}")
    first, last = (_day(value) for value in (start, end))
    rows = Store(uri or data_uri()).read(table, first, last or date.max, columns)
    frame: pd.DataFrame = rows.to_pandas(types_mapper=pd.ArrowDtype)
    return frame


def _day(value: str | date | None) -> date | None:
    return parse_day(value) if isinstance(value, str) else value


def _select(store: Store, name: str) -> str:
    """The query behind a view: the declared columns by name, null where no file has one."""
    schema = TABLES[name].schema()
    empty = ", ".join(f"cast(null as {_sql(field.type)}) as {_quoted(field.name)}" for field in schema)
    if "date" not in schema.names:
        empty += ", cast(null as date) as date"
    dates = store.dates(name)
    if not dates:
        return f"select {empty} limit 0"
    pattern = f"{store.scheme}{store.root}/tables/{name}/date=*/{name}.parquet".replace("'", "''")
    # The folder's date is the partition's; a column of that name in the file says the same.
    files = f"read_parquet('{pattern}', hive_partitioning = true, union_by_name = true)"
    return f"select * from (select {empty} limit 0) union all by name select * from {files}"


def _sql(kind: Any) -> str:
    names = {"string": "varchar", "int64": "bigint", "double": "double", "bool": "boolean", "date32[day]": "date"}
    text = str(kind)
    if text.startswith("list"):
        return "varchar[]"
    return names.get(text, "timestamptz")


def _quoted(name: str) -> str:
    return f'"{name}"'


def _fsspec(store: Store) -> Any:
    """The store's file system for DuckDB, by Arrow's own bridge."""
    import fsspec
    from fsspec.implementations.arrow import ArrowFSWrapper

    wrapped = ArrowFSWrapper(store.fs)
    wrapped.protocol = ("arrow",)
    fsspec.register_implementation("arrow", ArrowFSWrapper, clobber=True)
    return wrapped
