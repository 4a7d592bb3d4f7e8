"""The tables as DuckDB sees them: one view per declared table, empty where nothing has been built yet."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeAlias

import duckdb
import pyarrow as pa
import pyarrow.dataset as pads

from waqai.browser.query import Query
from waqai.tables.columns import TABLES
from waqai.tables.store import Store

Row: TypeAlias = dict[str, Any]


class Tables:
    """Read-only questions to the tables below a data URI. Safe to call from several threads."""

    def __init__(self, uri: str) -> None:
        self.store = Store(uri)
        self._con = duckdb.connect(":memory:")
        # Time stamps are UTC everywhere; the extension that knows other zones would have to be fetched.
        self._con.execute("SET autoinstall_known_extensions = false")
        self._lock = threading.RLock()
        self._built: dict[str, bool] = {}
        self._remote: dict[str, Any] = {}

    def rows(self, query: Query) -> list[Row]:
        """The answer as dictionaries."""
        return list(self.arrow(query).to_pylist())

    def one(self, query: Query) -> Row | None:
        """The first row, or None."""
        return next(iter(self.rows(query)), None)

    def arrow(self, query: Query) -> pa.Table:
        """The answer as an Arrow table."""
        with self._cursor() as cursor:
            return cursor.sql(query.sql, params=query.bound()).to_arrow_table()

    def dates(self, table: str) -> list[date]:
        """Dates with a partition of the table, in order."""
        return self.store.dates(table)

    @contextmanager
    def _cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor of its own where the tables are local; else the one connection that holds the data sets."""
        with self._lock:
            self._refresh()
        if self.store.local:
            cursor = self._con.cursor()
            try:
                yield cursor
            finally:
                cursor.close()
            return
        with self._lock:
            yield self._con

    def _refresh(self) -> None:
        """Declares the tables again when one came into being, or, on object storage, whenever partitions changed."""
        for name in TABLES:
            if self.store.local:
                there = next(self._folder(name).glob(f"date=*/{name}.parquet"), None) is not None
                if self._built.get(name) != there:
                    self._con.execute(f"CREATE OR REPLACE VIEW {name} AS {self._local(name, there)}")
                    self._built[name] = there
            elif self._remote.get(name) != (dates := tuple(self.store.dates(name))):
                self._con.register(name, self._dataset(name, dates))
                self._remote[name] = dates

    def _folder(self, name: str) -> Any:
        from pathlib import Path

        return Path(self.store.root) / "tables" / name

    def _local(self, name: str, there: bool) -> str:
        if there:
            glob = str(self._folder(name) / "date=*" / f"{name}.parquet").replace("'", "''")
            read = (
                f"read_parquet('{glob}', hive_partitioning = true, hive_types = {{'date': DATE}}, union_by_name = true)"
            )
            return f"SELECT * FROM {read}"
        fields = [f'NULL::{_sql_type(field.type)} AS "{field.name}"' for field in _with_date(name)]
        return f"SELECT {', '.join(fields)} WHERE false"

    def _dataset(self, name: str, dates: tuple[date, ...]) -> Any:
        schema = _with_date(name)
        if not dates:
            return schema.empty_table()
        hive = pads.partitioning(pa.schema([("date", pa.date32())]), flavor="hive")
        paths = [self.store.path(name, day) for day in dates]
        return pads.dataset(
            paths, schema=schema, filesystem=self.store.fs, format="parquet", partitioning=hive,
            partition_base_dir=f"{self.store.root}/tables/{name}",
        )  # fmt: skip


def _with_date(name: str) -> pa.Schema:
    """A table's schema with the partition's date, which some tables hold as a column besides."""
    schema = TABLES[name].schema()
    return schema if "date" in schema.names else schema.append(pa.field("date", pa.date32()))


def _sql_type(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return "VARCHAR[]"
    names: Mapping[pa.DataType, str] = {
        pa.int64(): "BIGINT", pa.float64(): "DOUBLE", pa.bool_(): "BOOLEAN", pa.date32(): "DATE",
    }  # fmt: skip
    return "TIMESTAMP WITH TIME ZONE" if pa.types.is_timestamp(kind) else names.get(kind, "VARCHAR")
