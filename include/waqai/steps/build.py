"""Build: the tables of one publication date from raw/ alone, without network. Same bytes in, same bytes out.

A date of more pages than a chunk holds (WAQAI_CHUNK_PAGES) is built chunk by chunk (`divide`, `build_chunk`, `commit`),
side by side if wanted, and published at once; the bytes are the same.
"""

from waqai.sources.captures import read_captures
from waqai.steps import divided, settings
from waqai.steps.chunk import BUILT, read_rows
from waqai.steps.cluster import outlines, related, with_kin
from waqai.steps.divided import divide
from waqai.steps.own_stack import own_stack
from waqai.tables.store import Store

# What tasks call has a stack of its own: `build_or_divide`, these, `roll_up` and `fetch_unit`.
build_chunk, commit = own_stack(divided.build_chunk), own_stack(divided.commit)


def build(day: str, uri: str | None = None, workers: int = 1) -> dict[str, int]:
    """Rebuilds the partition of `day` in every table; gives the rows written by table.

    `workers`: processes that read pages side by side; the result does not depend on it. Raises ContractError, and
    leaves the old partitions of all tables, where one breaks its contract.
    """
    chunks = divide(day, uri)
    if not chunks:
        return _whole(day, uri or settings.data_uri(), workers)
    for chunk in chunks:
        divided.build_chunk(chunk, uri, workers)
    return divided.commit(chunks, uri)


@own_stack
def build_or_divide(day: str, uri: str | None = None) -> list[divided.Chunk]:
    """Builds a date that fits into one chunk; else does nothing but give its chunks."""
    chunks = divide(day, uri)
    if not chunks:
        _whole(day, uri or settings.data_uri(), 1)
    return chunks


def _whole(day: str, uri: str, workers: int) -> dict[str, int]:
    when = settings.parse_day(day)
    tables = read_rows(uri, when, read_captures(f"{uri}/raw", when), workers)
    tables["articles"] = with_kin(tables["articles"], related(outlines(tables["articles"])))
    Store(uri).write_day(when, tables)
    return {table: len(tables[table]) for table in BUILT}
