"""What fetching remembers of feeds and sitemaps: conditional requests, longer pauses for lists that do not change."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date

from waqai.sources.client import Client, Response
from waqai.sources.state import FeedState, State

# A list read again for the same day and unchanged is left alone for this long, then for twice as long, and so on.
FIRST_PAUSE, LONGEST_PAUSE = 300.0, 6 * 3600.0
# A backfill asks the same feed for day after day: within this time it is not asked of the server again.
FRESH = 600.0


class Lists:
    """The lists of one source as read for one day. Nothing is remembered before `keep`."""

    def __init__(
        self, source: str, day: date, client: Client, state: State, now: Callable[[], float] = time.time
    ) -> None:
        self.source, self.day, self.client, self.state, self.now = source, day, client, state, now
        self.read: dict[str, FeedState] = {}

    def get(self, url: str) -> Response:
        """The list, or `not_modified` where it is the one read before for this day, or not due to be asked."""
        known = self.state.feed(self.source, url, self.day)
        if known and self.now() < known.next_at:
            return Response(url, "not_modified", "not due: it did not change when it was last read")
        if known is None:
            kept = self.state.body(self.source, url, FRESH)
            if kept:
                headers = {"etag": kept[1], "last-modified": kept[2]}
                return self._note(url, Response(url, "ok", "", 200, {k: v for k, v in headers.items() if v}, kept[0]))
        held = {"etag": known.etag, "last_modified": known.last_modified} if known else None
        answer = self.client.get(url, types=None, validators=held)
        if answer.outcome == "not_modified" and known:
            self.read[url] = self._later(known)
        elif answer.outcome == "ok":
            self.state.put_body(
                self.source, url, answer.data, answer.header("etag"), answer.header("last-modified"), FRESH
            )  # fmt: skip
            return self._note(url, answer, known)
        return answer

    def _note(self, url: str, answer: Response, known: FeedState | None = None) -> Response:
        digest = hashlib.sha256(answer.data).hexdigest()
        fresh = FeedState(
            self.source, url, self.day.isoformat(), answer.header("etag"), answer.header("last-modified"), digest,
            known.pause if known else 0.0,
        )  # fmt: skip
        self.read[url] = self._later(fresh) if known and known.digest == digest else replace(fresh, pause=0.0)
        return answer

    def _later(self, known: FeedState) -> FeedState:
        pause = min(max(FIRST_PAUSE, 2 * known.pause), LONGEST_PAUSE)
        return replace(known, pause=pause, next_at=self.now() + pause)

    def keep(self, indexes: Collection[str]) -> None:
        """Remember what was read, once every page it lists is safe; not `indexes`: what they name changes unseen."""
        for url, feed in self.read.items():
            if url not in indexes:
                self.state.put_feed(feed)
