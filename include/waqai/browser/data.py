"""The tables as DuckDB sees them: one view per declared table, empty where nothing has been built yet."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import duckdb
import pyarrow as pa

from waqai.browser.answers import Answers, print_of, tables_in
from waqai.browser.query import Query
from waqai.tables.columns import TABLES
from waqai.tables.connect import dataset, view
from waqai.tables.store import Store

Row: TypeAlias = dict[str, Any]


class Tables:
    """Read-only questions to the tables below a data URI. Safe to call from several threads."""

    def __init__(self, uri: str) -> None:
        self.store = Store(uri)
        self._con = duckdb.connect(":memory:")
        # Time stamps are UTC everywhere; the extension that knows other zones would have to be fetched.
        self._con.execute("SET autoinstall_known_extensions = false")
        self._con.execute("SET parquet_metadata_cache = true")
        self._lock = threading.RLock()
        self._seen: dict[str, Any] = {}
        self._answers = Answers()

    def rows(self, query: Query) -> list[Row]:
        """The answer as dictionaries."""
        return list(self.arrow(query).to_pylist())

    def one(self, query: Query) -> Row | None:
        """The first row, or None."""
        return next(iter(self.rows(query)), None)

    def count(self, query: Query) -> int:
        """How many rows the answer has."""
        row = self.one(Query(f"SELECT count(*) AS n FROM ({query.sql})", query.values))
        return int(row["n"]) if row else 0

    def arrow(self, query: Query) -> pa.Table:
        """The answer as an Arrow table; from memory where it was asked before and no file of its tables has changed."""
        if not self.store.local:
            return self._ask(query)
        folder = Path(self.store.root) / "tables"
        state = tuple(print_of(folder / name) for name in tables_in(query.sql))
        return self._answers.get((query.sql, tuple(query.bound().items()), state), lambda: self._ask(query))

    def _ask(self, query: Query) -> pa.Table:
        with self._cursor(tables_in(query.sql)) as cursor:
            return cursor.sql(query.sql, params=query.bound()).to_arrow_table()

    def dates(self, table: str) -> list[date]:
        """Dates with a partition of the table, in order."""
        return self.store.dates(table)

    @contextmanager
    def _cursor(self, names: Sequence[str]) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor of its own where the tables are local; else the one connection that holds the data sets."""
        with self._lock:
            self._refresh(names)
        if self.store.local:
            cursor = self._con.cursor()
            try:
                yield cursor
            finally:
                cursor.close()
            return
        with self._lock:
            yield self._con

    def _refresh(self, names: Sequence[str]) -> None:
        """Declares tables again whose dates came or went in a way that their view would not see by itself."""
        for name in names:
            if self._seen.get(name) == (state := self._state(name)):
                continue
            if self.store.local:
                self._con.execute(f'CREATE OR REPLACE VIEW "{name}" AS {view(self.store, name)}')
            else:
                self._con.register(name, dataset(self.store, name, state))
            self._seen[name] = state

    def _state(self, name: str) -> Any:
        """What a declared table depends on: its dates; for a local table of one schema only whether there are any."""
        if self.store.local and TABLES[name].version == 1:
            folder = Path(self.store.root) / "tables" / name
            return next(folder.glob(f"date=*/{name}.parquet"), None) is not None
        return tuple(self.store.dates(name))
