"""The tables as analysts meet them: a DuckDB connection with a view per table, a pandas frame with Arrow types."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

import pyarrow as pa
import pyarrow.dataset as pads
import pyarrow.parquet as pq

from waqai.tables.columns import TABLES
from waqai.tables.store import Store

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

Day: TypeAlias = date | str | None
DATE = pa.field("date", pa.date32(), False, {"description": "Date of the partition: publication in UTC."})


def connect(uri: str | None = None) -> "duckdb.DuckDBPyConnection":
    """A DuckDB connection in memory with a view per table of `uri` (default: $WAQAI_DATA_URI or `data`).

    `uri` is a folder or `s3://bucket/prefix`. Each view has the column `date` first; a condition on it opens the files
    of those dates and no others. A table without dates is an empty view; a column that an old file lacks is null.
    On object storage, connect again to see dates that came later.
    """
    import duckdb  # readers of frames need not wait for it

    store, db = Store(_uri(uri)), duckdb.connect(":memory:")
    db.execute("SET TimeZone = 'UTC'")
    for name in TABLES:
        if store.local:
            db.execute(f'CREATE VIEW "{name}" AS {view(store, name)}')
        else:
            db.register(name, dataset(store, name, store.dates(name)))
    return db


def read(
    table: str, start: Day = None, end: Day = None, columns: Sequence[str] | None = None, uri: str | None = None
) -> "pd.DataFrame":
    """Rows of a table from `start` to `end` as a pandas frame with Arrow types, `date` first, in order of date and key.

    `start`, `end`: a date or YYYY-MM-DD, both included; None: open. `columns`: the only ones to read. `uri` as in
    `connect`. Raises KeyError with the tables there are, or with the columns there are.
    """
    import pandas as pd  # users of DuckDB need not wait for it

    frame: pd.DataFrame = arrow(table, start, end, columns, uri).to_pandas(types_mapper=pd.ArrowDtype)
    return frame


def arrow(
    table: str, start: Day = None, end: Day = None, columns: Sequence[str] | None = None, uri: str | None = None
) -> pa.Table:
    """The same as an Arrow table."""
    schema = dated(table)
    unknown = set(columns or ()) - set(schema.names)
    if unknown:
        raise KeyError(f"{table} has no column {sorted(unknown)[0]!r}; it has {', '.join(schema.names)}")
    store, (first, last) = Store(_uri(uri)), (_day(start), _day(end))
    days = [d for d in store.dates(table) if (first is None or first <= d) and (last is None or d <= last)]
    return dataset(store, table, days).to_table(columns=list(columns or schema.names))


def dated(table: str) -> pa.Schema:
    """A table's schema with the partition's date first. Raises KeyError with the tables there are."""
    if table not in TABLES:
        raise KeyError(f"there is no table {table!r}; there are {', '.join(TABLES)}")
    return pa.schema([DATE, *(field for field in TABLES[table].schema() if field.name != "date")])


def dataset(store: Store, table: str, days: Sequence[date]) -> Any:
    """The partitions of these days as a pyarrow data set (an empty table where there are none); no file is opened."""
    schema = dated(table).remove_metadata()
    if not days:
        return pads.dataset(schema.empty_table())
    hive = pads.partitioning(pa.schema([("date", pa.date32())]), flavor="hive")
    paths = [store.path(table, day) for day in days]
    base = f"{store.root}/tables/{table}"
    return pads.dataset(
        paths, schema=schema, filesystem=store.fs, format="parquet", partitioning=hive, partition_base_dir=base
    )


def view(store: Store, table: str) -> str:
    """The SELECT behind a local table's view."""
    days = store.dates(table)
    if not days:
        return _select(table, set()) + " WHERE false"
    if TABLES[table].version == 1:
        return _select(table, set(dated(table).names)) + _from(f"{store.root}/tables/{table}/date=*/{table}.parquet")
    # Files of one shape in one scan: to unite them by name DuckDB would open every file for every query.
    shapes: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for path in (store.path(table, day) for day in days):
        shapes[_columns(path)].append(path)
    return " UNION ALL ".join(_select(table, {"date", *there}) + _from(*paths) for there, paths in shapes.items())


def _columns(path: str) -> tuple[str, ...]:
    """Columns of a file, from its footer alone."""
    footer = pq.read_metadata(path)
    paths = (footer.schema.column(at).path for at in range(footer.num_columns))
    return tuple(dict.fromkeys(path.partition(".")[0] for path in paths))


def _select(table: str, there: set[str]) -> str:
    shown = (f'"{f.name}"' if f.name in there else f'NULL::{sql_type(f.type)} AS "{f.name}"' for f in dated(table))
    return f"SELECT {', '.join(shown)}"


def _from(*paths: str) -> str:
    listed = ", ".join("'" + path.replace("'", "''") + "'" for path in paths)
    return f" FROM read_parquet([{listed}], hive_partitioning = true, hive_types = {{'date': DATE}})"


def sql_type(kind: pa.DataType) -> str:
    """DuckDB's name of an Arrow type."""
    if pa.types.is_list(kind):
        return f"{sql_type(kind.value_type)}[]"
    if pa.types.is_timestamp(kind):
        return "TIMESTAMP WITH TIME ZONE"
    names = {pa.int64(): "BIGINT", pa.float64(): "DOUBLE", pa.bool_(): "BOOLEAN", pa.date32(): "DATE"}
    return names.get(kind, "VARCHAR")


def _day(value: Day) -> date | None:
    from waqai.steps.settings import parse_day  # steps stand above the tables

    return parse_day(value) if isinstance(value, str) else value


def _uri(uri: str | None) -> str:
    from waqai.steps.settings import data_uri  # steps stand above the tables

    return uri or data_uri()
