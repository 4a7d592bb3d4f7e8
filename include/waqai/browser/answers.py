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
# What the key of an answer takes, the state of a year of three tables among it.
_OVERHEAD = 100_000


class Answers:
    """The last answers, by what was asked and what the tables were. Safe to call from several threads."""

    def __init__(self, most: int = 128_000_000, largest: int = 4_000_000) -> None:
        """`most` bytes in all; an answer of more than `largest` bytes is not kept."""
        self._most, self._largest = most, largest
        self._kept: OrderedDict[Hashable, Any] = OrderedDict()
        self._bytes = 0
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
                self._keep(key, answer)
        return answer

    def _keep(self, key: Hashable, answer: Any) -> None:
        if key not in self._kept:
            self._bytes += answer.nbytes + _OVERHEAD
        self._kept[key] = answer
        while self._bytes > self._most:
            _, oldest = self._kept.popitem(last=False)
            self._bytes -= oldest.nbytes + _OVERHEAD


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
