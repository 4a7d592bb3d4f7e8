"""robots.txt by RFC 9309: read once a day and host, kept in the state; what cannot be read closes the host."""

from __future__ import annotations

import threading
from collections.abc import Callable
from urllib.parse import urlsplit

from protego import Protego

from waqai.sources.answers import Limits, Response
from waqai.sources.state import State

AGENT = "waqai"
SIZE = 512 * 1024


class Robots:
    """The rules of all hosts that a client goes to. `read` fetches a robots.txt, through its redirects."""

    def __init__(self, state: State, limits: Limits, read: Callable[[str], Response]) -> None:
        self.state, self.limits, self.read = state, limits, read
        self.known: dict[str, Protego | None] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._faults: dict[str, str] = {}

    def refusal(self, url: str) -> Response | None:
        """The answer that the rules give in place of the page; none if it may be fetched."""
        rules = self.rules(url)
        if rules is None:
            cause = self._faults.get(_origin(url), "an earlier try failed")
            told = f"robots.txt cannot be had ({cause}), so nothing may be fetched (RFC 9309)"
            return Response(url, "robots_unreachable", told[:300])
        if not rules.can_fetch(url, AGENT):
            return Response(url, "robots", "robots.txt disallows it")
        delay = self.delay(url)
        if delay > self.limits.crawl_delay:
            return Response(url, "crawl_delay", f"robots.txt asks for {delay:g} s between requests")
        return None

    def delay(self, url: str) -> float:
        """Seconds that the rules ask for between requests, as far as they are known."""
        rules = self.known.get(_origin(url))
        return float(rules.crawl_delay(AGENT) or 0.0) if rules else 0.0

    def rules(self, url: str) -> Protego | None:
        """The rules of a URL's host, none while they cannot be had."""
        origin = _origin(url)
        with self._locks.setdefault(origin, threading.Lock()):
            if origin not in self.known:
                kept = self.state.robots(origin, self.limits.robots_age)
                status, text = kept or self._fetch(origin)
                self.known[origin] = None if status >= 500 else Protego.parse(text if status < 300 else "")
        return self.known[origin]

    def _fetch(self, origin: str) -> tuple[int, str]:
        """Status and text. 4xx means no rules; 5xx, and what stands for it, means: do not come in."""
        answer = self.read(f"{origin}/robots.txt")
        # Empty means no rules; one that could not be read whole, or not now (429), might forbid anything.
        readable = answer.outcome in ("ok", "empty")
        status = 200 if readable else answer.status if answer.status not in (None, 200, 429) else 599
        text = answer.data[:SIZE].decode("utf-8-sig", "replace")
        if status < 500:
            self.state.put_robots(origin, status, text)
        else:
            # Not remembered: it is asked for again in the next run.
            self._faults[origin] = f"{answer.outcome}: {answer.message}" if answer.message else answer.outcome
        return status, text


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
