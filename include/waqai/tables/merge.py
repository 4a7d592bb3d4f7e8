"""Sorted files of one table merged into one, a row group at a time: a date that does not fit into memory."""

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from waqai.tables.checks import Breach
from waqai.tables.columns import Table
from waqai.tables.files import ROW_GROUP, ordering

_BATCH = 2_000


def merged(table: Table, parts: Sequence[pq.ParquetFile], size: int = ROW_GROUP) -> Iterator[pa.Table]:
    """Row groups of all parts together, in the table's order; rows that tie keep the order of the parts.

    Only what sorts the rows is held of all of them at once.
    """
    names = [name for name, _ in ordering(table)]
    keys = pa.concat_tables([part.read(columns=names) for part in parts])
    order = pc.sort_indices(keys, sort_keys=ordering(table)).to_numpy()
    lengths = [part.metadata.num_rows for part in parts]
    origin = np.repeat(np.arange(len(parts)), lengths)[order]
    del keys, order
    cursors = [_Cursor(table, part) for part in parts]
    for start in range(0, max(1, len(origin)), size):
        counts = np.bincount(origin[start : start + size], minlength=len(parts))
        pieces = [cursor.take(int(count)) for cursor, count in zip(cursors, counts, strict=True)]
        yield pa.concat_tables(pieces).sort_by(ordering(table))


def doubles(table: Table, parts: Sequence[pq.ParquetFile]) -> tuple[list[Breach], list[dict[str, Any]]]:
    """Keys that stand in more than one row over all parts: the breaches, and the rows they point at (keys alone)."""
    keys = pa.concat_tables([part.read(columns=list(table.key)) for part in parts])
    counted = keys.group_by(list(table.key)).aggregate([([], "count_all")])
    many = counted.filter(pc.greater(counted.column("count_all"), 1)).to_pylist()
    told = ("|".join(str(row[name]) for name in table.key) for row in many)
    return [Breach(key, "key", "stands more than once", at) for at, key in enumerate(told)], many


class _Cursor:
    """A sorted file, read from front to back in small pieces."""

    def __init__(self, table: Table, part: pq.ParquetFile) -> None:
        self.batches: Any = part.iter_batches(batch_size=_BATCH)
        self.left = table.schema().empty_table()

    def take(self, count: int) -> pa.Table:
        """The next `count` rows."""
        held, pieces = 0, []
        while True:
            piece = self.left.slice(0, count - held)
            pieces.append(piece)
            held, self.left = held + len(piece), self.left.slice(len(piece))
            if held == count:
                return pa.concat_tables(pieces)
            self.left = pa.Table.from_batches([next(self.batches)]).cast(self.left.schema)
