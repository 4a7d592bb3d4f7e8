"""The polite client: one GET that asks robots.txt, keeps the pace, and cannot be led astray or held up.

Redirects are followed by hand so that each hop is checked; addresses are checked where the socket is opened, so that a
name cannot change between check and use. No cookies, no proxies, no credentials from the environment.
"""

from __future__ import annotations

import os
import random
import re
import threading
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

import urllib3

from waqai.sources.answers import (
    PAGE_TYPES,
    Limits,
    Response,
    conditional,
    read_body,
    reason,
    retry_after,
    settled,
)
from waqai.sources.connection import Watchdog, pools
from waqai.sources.decode import decode
from waqai.sources.pace import make_pace
from waqai.sources.robots import AGENT, Robots
from waqai.sources.state import State
from waqai.sources.urls import Guard, UrlError, belongs, join
from waqai.sources.warc import Exchange

__all__ = ["PAGE_TYPES", "Client", "ContactError", "Limits", "Response", "user_agent"]
RETRIED = {429, 502, 503, 504}
REDIRECTS = {301, 302, 303, 307, 308}


class ContactError(ValueError):
    """The operator has not said who runs this."""


def user_agent(*, live: bool) -> str:
    """The User-Agent, with the operator's contact. Raises ContactError where a live source would be asked without."""
    contact = os.environ.get("WAQAI_CONTACT", "").strip()
    if live and not re.search(r"\S+@\S+\.\S+|https?://\S+\.\S+", contact):
        raise ContactError(
            "WAQAI_CONTACT: live sources are asked only by someone who can be reached. "
            "Set it to an e-mail address or a web page, for example: export WAQAI_CONTACT=desk@example.org"
        )
    return f"{AGENT}/0.1 (+{re.sub(r'[^ -~]', '', contact) or 'sample'})"


class Client:
    """For one source: `hosts` it may go to, `interval` seconds between requests to one host."""

    def __init__(
        self, agent: str, state: State, guard: Guard, *, hosts: frozenset[str], interval: float, limits: Limits
    ) -> None:
        self.agent, self.state, self.guard, self.hosts = agent, state, guard, hosts
        self.interval, self.limits = interval, limits
        self.pace = make_pace(state.folder / "hosts")
        self._active = threading.local()
        self._pools = pools(guard, self._active)
        self.robots = Robots(state, limits, self._read_robots)

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
        asked = conditional(validators or {}) | dict(headers or {})
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
            refused = self.robots.refusal(url)
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

    def _read_robots(self, url: str) -> Response:
        """A robots.txt, through its redirects and after pauses where the server asks for them."""
        answer = Response(url, "connect")
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
        return answer

    def _once(self, url: str, types: tuple[str, ...] | None, asked: Mapping[str, str]) -> Response:
        """One request, no redirects, within the limits of time and size."""
        host, interval = urlsplit(url).netloc, max(self.interval, self.robots.delay(url))
        ahead = self.pace.ahead(host)
        if ahead > max(self.limits.retry_after, 4 * interval):
            return Response(url, "host_down", f"the host asked to be left alone for another {ahead:.0f} s")
        self.pace.wait(host, interval)
        headers = {"User-Agent": self.agent, "Accept-Encoding": "gzip, deflate", "Accept": "*/*", **asked}
        with Watchdog(self._active, self.limits.total) as watchdog:
            try:
                answer = self._ask(url, headers, types)
            except UrlError as error:
                answer = Response(url, error.outcome, str(error))
            except (urllib3.exceptions.HTTPError, OSError, ValueError) as error:
                answer = Response(url, reason(error), f"{type(error).__name__}: {error}"[:300])
        if watchdog.expired:
            told = f"not finished after {self.limits.total:g} s"
            return replace(answer, outcome="timeout", message=told, data=b"", exchange=None)
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
            base = Response(url, "ok", "", reply.status, found, retry_after=retry_after(found.get("retry-after")))
            early = settled(base, types, self.limits)
            if early:
                return early
            body = read_body(reply, self.limits.wire)
            if body is None:
                return replace(base, outcome="too_large", message=f"more than {self.limits.wire} bytes")
            whole = True
            plain = decode(body, found.get("content-encoding"), limit=self.limits.decoded)
            if plain.problem == "too_large":
                return replace(base, outcome="too_large", message=f"more than {self.limits.decoded} bytes unpacked")
            pairs = list(reply.headers.iteritems())
            sent = [("Host", urlsplit(url).netloc), *headers.items()]
            exchange = Exchange(url, sent, f"{reply.status} {reply.reason or ''}", pairs, body, at)
            outcome = plain.problem or ("ok" if plain.data.strip() else "empty")
            return replace(base, outcome=outcome, data=plain.data, exchange=exchange)
        finally:
            # What was not read to its end must not be taken up again: the next answer would begin in its middle.
            if whole:
                reply.release_conn()
            else:
                reply.close()
