"""A file on a web server as a seekable stream, by HTTP range requests of some megabytes each, at the client's pace."""

from __future__ import annotations

import io

from waqai.sources.client import Client, Response

BLOCK = 8 * 1024 * 1024


class RangeError(OSError):
    """A range could not be had; `outcome` is the reason as it stands in captures, `status` the HTTP status."""

    def __init__(self, outcome: str, message: str, status: int | None = None) -> None:
        super().__init__(message)
        self.outcome, self.status = outcome, status


class RangeFile(io.RawIOBase):
    """Read-only. Holds one block in memory; a file that changes while it is read is an error, not a mixture."""

    def __init__(self, client: Client, url: str, block: int = BLOCK) -> None:
        self.client, self.url, self.block = client, url, block
        self.position, self.size = 0, -1
        self._start, self._data, self._version = 0, b"", ""

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        if whence == io.SEEK_END and self.size < 0:
            self._fill(0)
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self.position, io.SEEK_END: self.size}[whence]
        self.position = max(0, base + offset)
        return self.position

    def readinto(self, buffer) -> int:  # type: ignore[no-untyped-def]
        if 0 <= self.size <= self.position:
            return 0
        if not self._start <= self.position < self._start + len(self._data):
            self._fill(self.position)
        at = self.position - self._start
        part = self._data[at : at + len(buffer)]
        buffer[: len(part)] = part
        self.position += len(part)
        return len(part)

    def _fill(self, start: int) -> None:
        answer = self.client.get_range(self.url, start, start + self.block - 1)
        if answer.status == 416:
            self.size = max(self.size, 0) if self.size >= 0 else start
            self._start, self._data = start, b""
            return
        if answer.outcome != "ok":
            raise RangeError(answer.outcome, f"{self.url}: {answer.message or answer.outcome}", answer.status)
        self._check(answer, start)
        self._start, self._data = start, answer.data

    def _check(self, answer: Response, start: int) -> None:
        head = (answer.header("content-range") or "").removeprefix("bytes ")
        span, _, total = head.partition("/")
        if answer.status != 206 or not span.startswith(f"{start}-"):
            raise RangeError("no_ranges", f"{self.url}: the server does not answer range requests", answer.status)
        version = answer.header("etag") or answer.header("last-modified") or ""
        if self._version and version != self._version:
            raise RangeError("changed", f"{self.url}: changed while it was read", answer.status)
        self._version = version
        self.size = int(total) if total.isdigit() else self.size
