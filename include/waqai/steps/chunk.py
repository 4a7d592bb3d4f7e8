"""Some captures of a date, as rows: each page read from raw/, cut and understood."""

import time
from collections.abc import Sequence
from datetime import date
from gzip import BadGzipFile

from waqai.pages.reader import read_page
from waqai.sources.captures import Capture, RawStore
from waqai.sources.warc import Stored, read_record
from waqai.steps.rows import Rows, page_rows, reject

# Seconds before reading is tried again, where storage fails.
_WAITS = (0.5, 2.0, 5.0)


class StorageError(OSError):
    """raw/ could not be read, though tried again: the task must fail, and be tried later."""


def read_chunk(raw: str, day: date, captures: Sequence[Capture]) -> Rows:
    """Rows of some captures. What one page does never stops the others: an error becomes a reject with its reason.

    Raises StorageError where raw/ itself cannot be read: a page that is there must not count as a bad one.
    """
    store, rows = RawStore(raw), Rows()
    for capture in captures:
        if capture.outcome != "ok":
            reject(rows, capture, "fetch", capture.outcome, capture.message)
            continue
        try:
            rows += _read(store, capture, day)
        except StorageError:
            raise
        except Exception as error:
            reject(rows, capture, "page", "error", f"{type(error).__name__}: {error}")
    return rows


def _read(store: RawStore, capture: Capture, day: date) -> Rows:
    stored = _stored(store, capture)
    page = read_page(stored.body, url=capture.url, published=capture.published, content_type=stored.content_type)
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
