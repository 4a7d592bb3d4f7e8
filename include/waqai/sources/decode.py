"""Undo Content-Encoding with a limit: a bomb of a few kilobytes must not become gigabytes."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

STEP = 64 * 1024


@dataclass(frozen=True)
class Decoded:
    """The plain bytes, and what was wrong: `too_large`, `truncated_gzip`, `bad_encoding`, or none."""

    data: bytes
    problem: str | None = None


def decode(body: bytes, coding: str | None, *, limit: int) -> Decoded:
    """The body without its content coding (gzip, deflate, several in a row), at most `limit` bytes of it."""
    result = Decoded(body)
    for name in reversed([part.strip().lower() for part in (coding or "").split(",") if part.strip()]):
        if name == "identity":
            continue
        if name not in ("gzip", "x-gzip", "deflate"):
            return Decoded(b"", "bad_encoding")
        # Servers that claim gzip and send plain text are common; their text is good.
        if name != "deflate" and not result.data.startswith(b"\x1f\x8b"):
            continue
        result = inflate(result.data, limit, raw=name == "deflate" and not _is_zlib(result.data))
        if result.problem:
            return result
    return result if len(result.data) <= limit else Decoded(b"", "too_large")


def inflate(body: bytes, limit: int, *, raw: bool = False) -> Decoded:
    """Gzip (members one after another), zlib, or raw deflate, at most `limit` bytes out."""
    parts: list[bytes] = []
    total = 0
    while body:
        engine = zlib.decompressobj(-zlib.MAX_WBITS if raw else zlib.MAX_WBITS | 32)
        while body and not engine.eof:
            try:
                parts.append(engine.decompress(body, STEP))
            except zlib.error:
                return Decoded(b"".join(parts), "bad_encoding")
            total += len(parts[-1])
            if total > limit:
                return Decoded(b"", "too_large")
            body = engine.unconsumed_tail
        if not engine.eof:
            return Decoded(b"".join(parts), "truncated_gzip")
        body = engine.unused_data if engine.unused_data.startswith(b"\x1f\x8b") else b""
    return Decoded(b"".join(parts))


def _is_zlib(body: bytes) -> bool:
    return len(body) > 1 and body[0] & 0x0F == 8 and (body[0] << 8 | body[1]) % 31 == 0
