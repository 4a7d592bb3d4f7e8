"""Build: the tables of one publication date from raw/ alone, without network. Same bytes in, same bytes out."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date

from waqai.pages.duplicates import kin
from waqai.sources.captures import Capture, read_captures
from waqai.steps import settings
from waqai.steps.chunk import read_chunk
from waqai.steps.rows import Row, Rows
from waqai.tables.store import Store

TABLES = ("articles", "segments", "sentences", "casualties", "diplomacy", "rejects")
_CHUNK = 50


def build(day: str, uri: str | None = None, workers: int = 1) -> dict[str, int]:
    """Rebuilds the partition of `day` in every table; gives the rows written by table.

    `workers`: processes that read pages side by side; the result does not depend on it. Raises ContractError, and
    leaves the old partitions of all tables, where one breaks its contract.
    """
    when, root = settings.parse_day(day), uri or settings.data_uri()
    rows = read_day(f"{root}/raw", when, workers)
    _cluster(rows.tables["articles"])
    Store(root).write_day(when, {table: rows.tables[table] for table in TABLES})
    return {table: len(rows.tables[table]) for table in TABLES}


def read_day(raw: str, day: date, workers: int = 1) -> Rows:
    """All rows of a day, in the order of its captures."""
    captures = read_captures(raw, day)
    chunks = [captures[k : k + _CHUNK] for k in range(0, len(captures), _CHUNK)]
    rows = Rows()
    for part in _mapped(raw, day, chunks, workers):
        rows += part
    return rows


def _mapped(raw: str, day: date, chunks: Sequence[list[Capture]], workers: int) -> Iterator[Rows]:
    if workers <= 1 or len(chunks) <= 1:
        yield from (read_chunk(raw, day, chunk) for chunk in chunks)
        return
    with ProcessPoolExecutor(workers) as pool:
        yield from pool.map(read_chunk, [raw] * len(chunks), [day] * len(chunks), chunks)


def _cluster(articles: list[Row]) -> None:
    """Numbers near-duplicates alike: `cluster_id` is the article id of the one that was published first."""
    ordered = sorted(articles, key=lambda row: (row["published_at"] is None, str(row["published_at"]), row["url"]))
    for row, found in zip(ordered, kin([(row["article_id"], row["text"]) for row in ordered]), strict=True):
        row |= {"cluster_id": found.cluster, "shared_text": found.shared, "sketch": found.sketch or None}
