"""Some captures of a date, as rows: each page read from raw/, cut and understood."""

import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from functools import partial
from gzip import BadGzipFile

import pyarrow as pa

from waqai.pages.reader import read_page
from waqai.sources.captures import Capture, RawStore
from waqai.sources.catalog import load_catalog
from waqai.sources.warc import Stored, read_record
from waqai.steps.rows import Row, Rows, page_rows, reject
from waqai.tables.columns import TABLES
from waqai.tables.files import in_schema
from waqai.tables.store import Store

# The tables that a build writes, each after those it refers to.
BUILT = ("articles", "segments", "sentences", "casualties", "diplomacy", "rejects")
_PIECE = 50
# Seconds before reading is tried again, where storage fails.
_WAITS = (0.5, 2.0, 5.0)


class StorageError(OSError):
    """raw/ could not be read, though tried again: the task must fail, and be tried later."""


class UntypedError(ValueError):
    """Rows that are no table: a value is not of its column's type."""

    def __init__(self, table: str, rows: list[Row]) -> None:
        super().__init__(table, rows)
        self.table, self.rows = table, rows


def read_rows(uri: str, day: date, captures: Sequence[Capture], workers: int = 1) -> dict[str, pa.Table]:
    """Rows of the captures by table, in their order; `workers` processes read side by side, which shows nowhere.

    Raises StorageError where raw/ itself cannot be read (a page that is there must not count as a bad one), and
    ContractError for a value that is not of its column's type.
    """
    countries = {source.id: source.country for source in load_catalog().values()}
    raw, pieces = f"{uri}/raw", [captures[k : k + _PIECE] for k in range(0, len(captures), _PIECE)] or [[]]
    try:
        if workers <= 1 or len(pieces) <= 1:
            parts = [_piece(raw, day, countries, piece) for piece in pieces]
        else:
            with ProcessPoolExecutor(workers) as pool:
                parts = list(pool.map(partial(_piece, raw, day, countries), pieces))
    except UntypedError as error:
        Store(uri).checked(day, {error.table: error.rows})
        raise
    return {name: pa.concat_tables([part[name] for part in parts]) for name in BUILT}


def _piece(
    raw: str, day: date, countries: Mapping[str, str | None], captures: Sequence[Capture]
) -> dict[str, pa.Table]:
    """Rows of a few captures, as Arrow tables: as Python's objects those of a date would take ten times the memory.

    `countries`: of the sources, for clocks that a page gives without a zone.
    """
    store, rows = RawStore(raw), Rows()
    for capture in captures:
        if capture.outcome != "ok":
            reject(rows, capture, "fetch", capture.outcome, capture.message)
            continue
        try:
            rows += _read(store, capture, day, countries.get(capture.source))
        except StorageError:
            raise
        except Exception as error:
            # What one page does never stops the others.
            reject(rows, capture, "page", "error", f"{type(error).__name__}: {error}")
    return {name: _in_schema(name, rows.tables[name]) for name in BUILT}


def _in_schema(name: str, rows: list[Row]) -> pa.Table:
    try:
        return in_schema(TABLES[name], rows)
    except (pa.ArrowInvalid, pa.ArrowTypeError, OverflowError):
        raise UntypedError(name, rows) from None


def _read(store: RawStore, capture: Capture, day: date, country: str | None) -> Rows:
    stored = _stored(store, capture)
    page = read_page(
        stored.body, url=capture.url, published=capture.published, content_type=stored.content_type, country=country
    )
    return page_rows(capture, page, day)


def _stored(store: RawStore, capture: Capture) -> Stored:
    """The bytes of a capture. A missing or torn file is the page's fault, any other error of reading the storage's."""
    assert capture.warc_file is not None and capture.warc_offset is not None
    for wait in (*_WAITS, None):
        try:
            with store.open(capture.warc_file) as file:
                return read_record(file, capture.warc_offset)
        except (FileNotFoundError, BadGzipFile):
            raise
        except OSError as error:
            if wait is None:
                raise StorageError(f"{capture.warc_file}: {error}") from error
            time.sleep(wait)
    raise AssertionError("unreachable")
