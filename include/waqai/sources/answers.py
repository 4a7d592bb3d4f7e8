"""What a request may cost, what came back of it, and the reason where nothing did."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.client import RemoteDisconnected

import urllib3

from waqai.sources.warc import Exchange

PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")


@dataclass(frozen=True)
class Limits:
    """What one fetch may cost. Seconds and bytes; `wire` is before decompression, `decoded` after."""

    connect: float = 10.0
    read: float = 30.0
    total: float = 90.0
    wire: int = 10 * 1024 * 1024
    decoded: int = 20 * 1024 * 1024
    redirects: int = 5
    tries: int = 3
    backoff: float = 2.0
    retry_after: float = 120.0
    robots_age: float = 24 * 3600.0
    crawl_delay: float = 300.0


@dataclass(frozen=True)
class Response:
    """What came back. `outcome` is `ok`, `not_modified` or a reason; `data` is decoded; `exchange` is for the WARC."""

    url: str
    outcome: str
    message: str = ""
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    data: bytes = b""
    exchange: Exchange | None = None
    retry_after: float | None = None

    def header(self, name: str) -> str | None:
        """A header by its lower-case name."""
        return self.headers.get(name)


def settled(base: Response, types: tuple[str, ...] | None, limits: Limits) -> Response | None:
    """The answer as far as status and headers settle it."""
    if base.status == 304:
        return replace(base, outcome="not_modified")
    if base.status not in (200, 206):
        return replace(base, outcome=f"http_{base.status}", message=f"status {base.status}")
    declared = base.headers.get("content-length", "")
    if declared.isdigit() and int(declared) > limits.wire:
        return replace(base, outcome="too_large", message=f"{declared} bytes declared")
    kind = base.headers.get("content-type", "").split(";")[0].strip().lower()
    if types is not None and kind and kind not in types:
        return replace(base, outcome="content_type", message=f"{kind[:80]} is no page")
    return None


def read_body(reply: urllib3.BaseHTTPResponse, limit: int) -> bytes | None:
    """The body as it came, or none when it is larger than `limit`."""
    parts, total = [], 0
    for part in reply.stream(64 * 1024, decode_content=False):
        total += len(part)
        if total > limit:
            return None
        parts.append(part)
    return b"".join(parts)


def conditional(validators: Mapping[str, str | None]) -> dict[str, str]:
    """Conditional headers; what a server sent is only sent back if it cannot break a header."""
    names = {"etag": "If-None-Match", "last_modified": "If-Modified-Since"}
    held = {names[key]: value for key, value in validators.items() if key in names and value}
    return {name: value for name, value in held.items() if re.fullmatch(r"[ -~]{1,500}", value)}


def retry_after(value: str | None) -> float | None:
    """Seconds, from seconds or from an HTTP date."""
    if not value:
        return None
    if value.strip().isdigit():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None


def reason(error: Exception) -> str:
    """The outcome that an exception of urllib3 or the system stands for."""
    kinds: list[tuple[tuple[type[Exception], ...], str]] = [
        ((urllib3.exceptions.ConnectTimeoutError, urllib3.exceptions.NewConnectionError), "connect"),
        ((urllib3.exceptions.TimeoutError, TimeoutError), "timeout"),
        ((urllib3.exceptions.SSLError,), "tls"),
        ((urllib3.exceptions.InvalidChunkLength,), "broken_chunking"),
        ((urllib3.exceptions.IncompleteRead,), "incomplete"),
        # Closed before a word of the answer, as servers do with connections kept too long: worth another try.
        ((RemoteDisconnected,), "connect"),
    ]
    for chain in (error, *[part for part in error.args if isinstance(part, Exception)]):
        for classes, outcome in kinds:
            if isinstance(chain, classes):
                return outcome
    # A negative chunk length reaches us as a plain ValueError.
    if isinstance(error, (urllib3.exceptions.ProtocolError, ValueError)):
        return "broken_response"
    return "connect"
