"""Answers kept for as long as the files that they were read from stay the same."""

import os
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import Any, TypeAlias

from waqai.tables.columns import TABLES

# Inode, time and size of each partition: replacing one changes it.
Print: TypeAlias = tuple[tuple[int, int, int], ...]
_WORD = re.compile(r"\w+")


class Answers:
    """The last answers, by what was asked and what the tables were. Safe to call from several threads."""

    def __init__(self, most: int = 300, largest: int = 4_000_000) -> None:
        """`most` answers of at most `largest` bytes each."""
        self._most, self._largest = most, largest
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, make: Callable[[], Any]) -> Any:
        """The answer kept under the key, else the one that `make` gives (an Arrow table)."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        answer = make()
        if answer.nbytes <= self._largest:
            with self._lock:
                self._kept[key] = answer
                while len(self._kept) > self._most:
                    self._kept.popitem(last=False)
        return answer


def tables_in(sql: str) -> tuple[str, ...]:
    """Names of the declared tables that a query may read."""
    words = set(_WORD.findall(sql))
    return tuple(name for name in TABLES if name in words)


def print_of(folder: Path) -> Print:
    """The state of a local table's partitions; () where there is none."""
    if not folder.is_dir():
        return ()
    found = []
    for day in sorted(entry.path for entry in os.scandir(folder)):
        try:
            seen = os.stat(f"{day}/{folder.name}.parquet")  # noqa: PTH116 (a Path for each of them takes thrice as long)
        except OSError:
            continue
        found.append((seen.st_ino, seen.st_mtime_ns, seen.st_size))
    return tuple(found)
