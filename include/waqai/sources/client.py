"""The polite client: one GET that asks robots.txt, keeps the pace, and cannot be led astray or held up.

Redirects are followed by hand so that each hop is checked; addresses are checked where the socket is opened, so that a
name cannot change between check and use. No cookies, no proxies, no credentials from the environment.
"""

from __future__ import annotations

import os
import random
import re
import socket
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import urllib3
from protego import Protego
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from waqai.sources.decode import decode
from waqai.sources.state import Pace, State
from waqai.sources.urls import Guard, UrlError, belongs, join
from waqai.sources.warc import Exchange

AGENT = "waqai"
PAGE_TYPES = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")
RETRIED = {429, 502, 503, 504}
REDIRECTS = {301, 302, 303, 307, 308}
ROBOTS_LIMIT = 512 * 1024


class ContactError(ValueError):
    """The operator has not said who runs this."""


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


def user_agent(*, live: bool) -> str:
    """The User-Agent, with the operator's contact. Raises ContactError where a live source would be asked without."""
    contact = os.environ.get("WAQAI_CONTACT", "").strip()
    if live and not re.search(r"\S+@\S+\.\S+|https?://\S+\.\S+", contact):
        raise ContactError(
            "WAQAI_CONTACT: live sources are asked only by someone who can be reached. "
            "Set it to an e-mail address or a web page, for example: export WAQAI_CONTACT=desk@example.org"
        )
    return f"{AGENT}/0.1 (+{re.sub(r'[^ -~]', '', contact) or 'sample'})"


class _Guarded:
    """Mixed into urllib3's connections: opens sockets only to checked addresses, and can be found by the watchdog."""

    guard: Guard
    active: threading.local

    def _new_conn(self) -> socket.socket:
        mine: Any = self
        host = mine._dns_host.strip("[]")
        last: OSError | None = None
        for address in self.guard.addresses(host, mine.port):
            try:
                return socket.create_connection((address, mine.port), mine.timeout)
            except OSError as error:
                last = error
        raise last or OSError(f"{host}: no address")

    def request(self, *args: Any, **kwargs: Any) -> None:
        self.active.connection = self
        super().request(*args, **kwargs)  # type: ignore[misc]


def _pools(guard: Guard, active: threading.local) -> urllib3.PoolManager:
    shared = {"guard": guard, "active": active}
    http = type("GuardedHTTP", (_Guarded, HTTPConnection), shared)
    https = type("GuardedHTTPS", (_Guarded, HTTPSConnection), shared)
    pools = urllib3.PoolManager(num_pools=64, maxsize=4, retries=False)
    pools.pool_classes_by_scheme = {
        "http": type("HTTPPool", (HTTPConnectionPool,), {"ConnectionCls": http}),
        "https": type("HTTPSPool", (HTTPSConnectionPool,), {"ConnectionCls": https}),
    }
    return pools


class Client:
    """For one source: `hosts` it may go to, `interval` seconds between requests to one host."""

    def __init__(
        self, agent: str, state: State, guard: Guard, *, hosts: frozenset[str], interval: float, limits: Limits
    ) -> None:
        self.agent, self.state, self.guard, self.hosts = agent, state, guard, hosts
        self.interval, self.limits = interval, limits
        self.pace = Pace(state.folder / "hosts")
        self._active = threading.local()
        self._pools = _pools(guard, self._active)
        self._rules: dict[str, Protego | None] = {}
        self._rules_lock: dict[str, threading.Lock] = {}
        self._faults: dict[str, str] = {}

    def get(
        self,
        url: str,
        *,
        types: tuple[str, ...] | None = PAGE_TYPES,
        validators: Mapping[str, str | None] | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response:
        """Fetch a URL politely. Never raises for what a server does: `outcome` says it.

        `validators` holds `etag` and `last_modified` of an earlier answer; `types` are the content types accepted;
        `headers` are sent besides.
        """
        asked = _conditional(validators or {}) | dict(headers or {})
        answer = Response(url, "connect")
        for attempt in range(self.limits.tries):
            answer = self._follow(url, types, asked)
            pause = self._pause(answer, attempt)
            if pause is None:
                break
            self.pace.push(urlsplit(answer.url).netloc, pause)
        return answer

    def get_range(self, url: str, first: int, last: int) -> Response:
        """Bytes `first` to `last` of a file, as they lie there. Status 206, or 200 where the server has no ranges."""
        return self.get(url, types=None, headers={"Range": f"bytes={first}-{last}", "Accept-Encoding": "identity"})

    def _pause(self, answer: Response, attempt: int) -> float | None:
        """Seconds until the next try, or none if there is to be none: backoff with jitter, Retry-After if given."""
        if answer.status not in RETRIED and answer.outcome not in ("connect", "timeout", "incomplete"):
            return None
        if answer.retry_after is not None and answer.retry_after > self.limits.retry_after:
            self.pace.push(urlsplit(answer.url).netloc, min(answer.retry_after, 3500.0))
            return None
        if attempt + 1 == self.limits.tries:
            return None
        jittered = self.limits.backoff * float(2**attempt) * random.uniform(0.5, 1.5)
        return max(jittered, answer.retry_after or 0.0)

    def _follow(self, url: str, types: tuple[str, ...] | None, asked: Mapping[str, str]) -> Response:
        """Follow redirects by hand: each hop is a URL like any other."""
        seen: set[str] = set()
        for _ in range(self.limits.redirects + 1):
            try:
                url = self.guard.check_url(url)
                self._check_host(url)
            except UrlError as error:
                return Response(url, error.outcome, str(error))
            if url in seen:
                return Response(url, "redirect_loop", f"{url} redirects to itself")
            seen.add(url)
            refused = self._refused(url)
            if refused:
                return refused
            answer = self._once(url, types, asked)
            place = answer.header("location")
            if answer.status not in REDIRECTS or not place:
                return answer
            url = join(url, place)
        return Response(url, "too_many_redirects", f"more than {self.limits.redirects} redirects")

    def _check_host(self, url: str) -> None:
        host = urlsplit(url).hostname or ""
        if not belongs(host, self.hosts):
            raise UrlError("foreign_host", f"{host} is no host of this source; add it to `hosts` if it is")

    def _refused(self, url: str) -> Response | None:
        """The answer robots.txt gives, by RFC 9309: none if the URL is allowed."""
        rules = self.robots(url)
        if rules is None:
            cause = self._faults.get(_origin(url), "an earlier try failed")
            told = f"robots.txt cannot be had ({cause}), so nothing may be fetched (RFC 9309)"
            return Response(url, "robots_unreachable", told[:300])
        if not rules.can_fetch(url, AGENT):
            return Response(url, "robots", "robots.txt disallows it")
        delay = float(rules.crawl_delay(AGENT) or 0.0)
        if delay > self.limits.crawl_delay:
            return Response(url, "crawl_delay", f"robots.txt asks for {delay:g} s between requests")
        return None

    def robots(self, url: str) -> Protego | None:
        """The rules of a URL's host, none while they cannot be had. 4xx means no rules; 5xx means do not come in."""
        origin = _origin(url)
        with self._rules_lock.setdefault(origin, threading.Lock()):
            if origin not in self._rules:
                known = self.state.robots(origin, self.limits.robots_age)
                self._rules[origin] = _rules(*(known or self._read_robots(origin)))
        return self._rules[origin]

    def _read_robots(self, origin: str) -> tuple[int, str]:
        url, answer = f"{origin}/robots.txt", Response(origin, "connect")
        for attempt in range(self.limits.tries):
            for _ in range(self.limits.redirects + 1):
                try:
                    answer = self._once(self.guard.check_url(url), None, {})
                except UrlError as error:
                    answer = Response(url, error.outcome, str(error))
                if answer.status not in REDIRECTS or not answer.header("location"):
                    break
                url = join(url, answer.header("location") or "")
            pause = self._pause(answer, attempt)
            if pause is None:
                break
            self.pace.push(urlsplit(url).netloc, pause)
        # Empty means no rules; one that could not be read whole, or not now (429), might forbid anything.
        readable = answer.outcome in ("ok", "empty")
        status = 200 if readable else answer.status if answer.status not in (None, 200, 429) else 599
        text = answer.data[:ROBOTS_LIMIT].decode("utf-8-sig", "replace")
        if status < 500:
            self.state.put_robots(origin, status, text)
        else:
            # Not remembered: it is asked for again in the next run.
            self._faults[origin] = f"{answer.outcome}: {answer.message}" if answer.message else answer.outcome
        return status, text

    def _interval(self, url: str) -> float:
        rules = self._rules.get(_origin(url))
        return max(self.interval, float(rules.crawl_delay(AGENT) or 0.0) if rules else 0.0)

    def _once(self, url: str, types: tuple[str, ...] | None, asked: Mapping[str, str]) -> Response:
        """One request, no redirects, within the limits of time and size."""
        host, interval = urlsplit(url).netloc, self._interval(url)
        ahead = self.pace.ahead(host)
        if ahead > max(self.limits.retry_after, 4 * interval):
            return Response(url, "host_down", f"the host asked to be left alone for another {ahead:.0f} s")
        self.pace.wait(host, interval)
        headers = {"User-Agent": self.agent, "Accept-Encoding": "gzip, deflate", "Accept": "*/*", **asked}
        expired = threading.Event()
        self._active.connection = None
        watchdog = threading.Timer(self.limits.total, _cut, (self._active.__dict__, expired))
        watchdog.daemon = True
        watchdog.start()
        try:
            answer = self._ask(url, headers, types)
        except UrlError as error:
            answer = Response(url, error.outcome, str(error))
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
            answer = Response(url, _reason(error), f"{type(error).__name__}: {error}"[:300])
        finally:
            watchdog.cancel()
        if expired.is_set():
            return replace(answer, outcome="timeout", message=f"not finished after {self.limits.total:g} s", data=b"")
        return answer

    def _ask(self, url: str, headers: Mapping[str, str], types: tuple[str, ...] | None) -> Response:
        timeout = urllib3.Timeout(connect=self.limits.connect, read=self.limits.read)
        at = datetime.now(UTC)
        reply = self._pools.request(
            "GET", url, headers=headers, timeout=timeout, redirect=False, preload_content=False, decode_content=False
        )
        whole = reply.status == 304
        try:
            found = {name.lower(): value for name, value in reply.headers.items()}
            base = Response(url, "ok", "", reply.status, found, retry_after=_retry_after(found.get("retry-after")))
            early = _early(base, types, self.limits)
            if early:
                return early
            body = _read(reply, self.limits.wire)
            if body is None:
                return replace(base, outcome="too_large", message=f"more than {self.limits.wire} bytes")
            whole = True
            plain = decode(body, found.get("content-encoding"), limit=self.limits.decoded)
            if plain.problem == "too_large":
                return replace(base, outcome="too_large", message=f"more than {self.limits.decoded} bytes unpacked")
            pairs = list(reply.headers.iteritems())
            exchange = Exchange(url, list(headers.items()), f"{reply.status} {reply.reason or ''}", pairs, body, at)
            outcome = plain.problem or ("ok" if plain.data.strip() else "empty")
            return replace(base, outcome=outcome, data=plain.data, exchange=exchange)
        finally:
            # What was not read to its end must not be taken up again: the next answer would begin in its middle.
            if whole:
                reply.release_conn()
            else:
                reply.close()


def _early(base: Response, types: tuple[str, ...] | None, limits: Limits) -> Response | None:
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


def _read(reply: urllib3.BaseHTTPResponse, limit: int) -> bytes | None:
    """The body as it came, or none when it is larger than `limit`."""
    parts, total = [], 0
    for part in reply.stream(64 * 1024, decode_content=False):
        total += len(part)
        if total > limit:
            return None
        parts.append(part)
    return b"".join(parts)


def _cut(active: dict[str, Any], expired: threading.Event) -> None:
    """The watchdog: whatever the connection is waiting for ends now (a drip of bytes resets every other timer)."""
    expired.set()
    connection = active.get("connection")
    sock = getattr(connection, "sock", None)
    if sock is not None:
        try:
            sock.shutdown(socket.SHUT_RDWR)
        except OSError:
            return


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _rules(status: int, text: str) -> Protego | None:
    if status >= 500:
        return None
    return Protego.parse(text if status < 300 else "")


def _conditional(validators: Mapping[str, str | None]) -> dict[str, str]:
    """Conditional headers; what a server sent is only sent back if it cannot break a header."""
    names = {"etag": "If-None-Match", "last_modified": "If-Modified-Since"}
    held = {names[key]: value for key, value in validators.items() if key in names and value}
    return {name: value for name, value in held.items() if re.fullmatch(r"[ -~]{1,500}", value)}


def _retry_after(value: str | None) -> float | None:
    """Seconds, from seconds or from an HTTP date."""
    if not value:
        return None
    if value.strip().isdigit():
        return float(value)
    try:
        return max(0.0, (parsedate_to_datetime(value) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None


def _reason(error: Exception) -> str:
    """The outcome that an exception of urllib3 or the system stands for."""
    kinds: list[tuple[tuple[type[Exception], ...], str]] = [
        ((urllib3.exceptions.ConnectTimeoutError, urllib3.exceptions.NewConnectionError), "connect"),
        ((urllib3.exceptions.TimeoutError, TimeoutError), "timeout"),
        ((urllib3.exceptions.SSLError,), "tls"),
        ((urllib3.exceptions.InvalidChunkLength,), "broken_chunking"),
        ((urllib3.exceptions.IncompleteRead,), "incomplete"),
    ]
    for chain in (error, *[part for part in error.args if isinstance(part, Exception)]):
        for classes, outcome in kinds:
            if isinstance(chain, classes):
                return outcome
    # A negative chunk length reaches us as a plain ValueError.
    if isinstance(error, (urllib3.exceptions.ProtocolError, ValueError)):
        return "broken_response"
    return "connect"
