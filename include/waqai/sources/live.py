"""Fetch what an outlet lists for one day: hosts side by side, each at its pace, every answer kept before the next."""

from __future__ import annotations

import hashlib
import threading
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

from waqai.sources.captures import Capture, RawStore, capture_id
from waqai.sources.catalog import Source
from waqai.sources.client import Client, Limits, Response, user_agent
from waqai.sources.discovery import Found, Item, Problem, discover
from waqai.sources.hints import Hint, date_in_path, date_of_page, read_date
from waqai.sources.lists import Lists
from waqai.sources.report import FetchReport, Look, Progress, touched_by
from waqai.sources.spool import Left, Spool, recover, safe_name
from waqai.sources.state import Seen, State
from waqai.sources.urls import Guard
from waqai.sources.warc import Revisit

# News that a feed shows this many days after its date is late news: fetched, and its own date rebuilt.
LATE = timedelta(days=7)
HOSTS_AT_ONCE = 32
# A host that fails so often in a row is left alone for the rest of the run.
GIVE_UP = 5
PASSING = {"connect", "timeout", "incomplete", "dns", "tls", "broken_response", "broken_chunking", "host_down",
           "robots_unreachable", "http_429", "http_500", "http_502", "http_503", "http_504"}  # fmt: skip


class Live:
    """One fetch of one source over the network. The caller holds the source's lock."""

    def __init__(
        self,
        source: Source,
        day: date,
        store: RawStore,
        state: State,
        run: str,
        *,
        limits: Limits,
        progress: Progress,
        look: Look | None = None,
    ) -> None:
        self.source, self.day, self.store, self.state, self.run = source, day, store, state, run
        self.progress, self.look = progress, look
        hosts = source.allowed_hosts
        guard = Guard(frozenset(hosts) if source.sample else frozenset())
        agent = user_agent(live=source.needs_contact)
        self.client = Client(agent, state, guard, hosts=hosts, interval=1 / source.rate, limits=limits)
        self.lists = Lists(source.id, day, self.client, state)
        self.spool_folder = state.folder / "spool" / safe_name(source.id)
        self.lock = threading.Lock()

    def do(self) -> FetchReport:
        """Publishes what a killed fetch left, then fetches what is still wanting."""
        left = recover(self.spool_folder, self.store)
        self._remember(left)
        # A try of this very run has asked for these already: a page is asked for once in a run.
        had = {row.canonical_url for row in left.rows if left.run == self.run and row.outcome not in PASSING}
        self.spool = Spool(self.spool_folder, self.store, self.source.id, self.run)
        found = discover(self.source, self.day, self.lists.get)
        for problem in found.problems:
            self._note(self._problem(problem))
        items = sorted(found.items.values(), key=lambda one: one.canonical)
        self._fetch_all(item for item in items if item.canonical not in had and self._wanted(item))
        return self._finish(left, found)

    def _finish(self, left: Left, found: Found) -> FetchReport:
        """Remembers, then publishes: a fetch killed between the two is published by the next one."""
        rows = self.spool.rows
        if not any(row.outcome in PASSING or row.outcome == "date_in_future" for row in rows):
            # Else the lists must be read again, though unchanged, for the pages that could not be had, or that were
            # refused while this machine's clock was behind.
            self.lists.keep(found.indexes)
        dates = touched_by(self.state, self.source.id, f"{self.run} {self.day}", (*left.rows, *rows))
        self.spool.publish()
        outcomes = Counter(row.outcome for row in rows)
        return FetchReport(len(rows), dates, dict(outcomes), self._warnings(found))

    def _warnings(self, found: Found) -> tuple[str, ...]:
        """Whether the outlet lists as many items for the day as it used to."""
        count = sum(1 for item in found.items.values() if item.hint and item.hint.day == self.day)
        low, high = self.source.items_min, self.source.items_max
        if low <= count <= high or (found.unchanged and count < low):
            return ()
        return (f"{self.source.id}: {count} items for {self.day}; between {low} and {high} were expected",)

    def _wanted(self, item: Item) -> bool:
        """The day's own items, late news that has not been fetched, and what bears no date and was not fetched ever.

        A sitemap may list all that a site has ever published, without dates: what is known of a page by its address or
        from an earlier fetch keeps it from being asked for day after day.
        """
        known = self.state.page(self.source.id, item.canonical)
        had = known is not None and known.outcome == "ok"
        if item.hint is None:
            written = date_in_path(urlsplit(item.canonical).path, "url")
            if had:
                found = read_date((known.hint or "").split(" (")[0], "known") if known else None
                return found is not None and found.day == self.day
            # A day more: the site's own date may be ahead of UTC.
            return written is None or self.day - LATE <= written.day <= self.day + timedelta(days=1)
        if item.hint.day == self.day or item.hint.day > _tomorrow():
            return True
        # A sitemap's date is that of the last change: the page may be of any day before it.
        late = self.day - LATE <= item.hint.day < self.day or (not item.strong and item.hint.day > self.day)
        return late and not had

    def _fetch_all(self, items: Iterable[Item]) -> None:
        """Each host's items one after another, the hosts side by side."""
        queues: dict[str, list[Item]] = {}
        for item in items:
            queues.setdefault(urlsplit(item.canonical).netloc, []).append(item)
        with ThreadPoolExecutor(max(1, min(len(queues), HOSTS_AT_ONCE))) as pool:
            for done in [pool.submit(self._fetch_host, queue) for queue in queues.values()]:
                done.result()

    def _fetch_host(self, queue: list[Item]) -> None:
        failures = 0
        for item in queue:
            if failures >= GIVE_UP:
                told = f"not asked: {GIVE_UP} requests to this host in a row had failed"
                self._note(self._row(item, Response(item.url, "host_down", told), None))
                continue
            failures = failures + 1 if self._fetch(item) in PASSING else 0

    def _fetch(self, item: Item) -> str:
        """One item to the spool; gives the outcome of its request."""
        if item.hint and item.strong and item.hint.day > _tomorrow():
            self._note(self._row(item, Response(item.url, "date_in_future", str(item.hint)), None))
            return "date_in_future"
        known = self.state.page(self.source.id, item.canonical)
        held = {"etag": known.etag, "last_modified": known.last_modified} if known and known.outcome == "ok" else None
        answer = self.client.get(item.url, validators=held)
        self.progress(f"{answer.outcome} {item.url}")
        if answer.outcome != "not_modified":
            self._note(self._row(item, answer, self._hint(item, answer)), answer, known)
        return answer.outcome

    def _hint(self, item: Item, answer: Response) -> Hint | None:
        """The date to file under: of a feed, else what the page says in its head, else what a reader sees on it."""
        if item.strong or answer.outcome != "ok":
            return item.hint if item.strong else None
        found = date_of_page(answer.data, answer.url)
        return found or (self.look(answer.data, answer.url, answer.header("content-type")) if self.look else None)

    def _note(self, row: Capture, answer: Response | None = None, known: Seen | None = None) -> None:
        """Bytes to the WARC, the row to the journal, and what the next request will need to the state."""
        with self.lock:
            if not answer or not answer.exchange:
                self.spool.note(row)
                return
            same = known if known and known.digest == row.digest and known.warc_url else None
            revisit = Revisit(same.warc_url or "", same.warc_date or "", same.payload or "") if same else None
            offset, payload = self.spool.warc.exchange(answer.exchange, revisit)
            outcome = "unchanged" if same and row.outcome == "ok" else row.outcome
            row = replace(row, warc_file=self.spool.warc_name, warc_offset=offset, outcome=outcome)
            self.spool.note(row, payload)
        # From here on the row is safe: what a killed fetch has noted is published by the next one.
        self.state.put_page(_seen(row, payload, same))

    def _remember(self, left: Left) -> None:
        """A fetch may have been killed between noting a row and remembering its page."""
        for row, payload in zip(left.rows, left.payloads, strict=True):
            if row.warc_file and row.outcome != "unchanged":
                self.state.put_page(_seen(row, payload, None))

    def _row(self, item: Item, answer: Response, hint: Hint | None) -> Capture:
        outcome, published = answer.outcome, hint.day if hint else None
        if published and published > _tomorrow():
            outcome, published = "date_in_future", None
        digest = hashlib.sha256(answer.data).hexdigest() if answer.data else None
        return Capture(
            capture_id(item.canonical, digest or outcome), self.source.id, item.url, item.canonical, self.day,
            answer.exchange.at if answer.exchange else datetime.now(UTC), published if outcome == "ok" else None,
            str(hint or item.hint) if hint or item.hint else None, item.title, answer.status,
            answer.header("content-type"), answer.header("etag"), answer.header("last-modified"), digest,
            len(answer.data), None, None, outcome, answer.message or None,
        )  # fmt: skip

    def _problem(self, problem: Problem) -> Capture:
        """A list that gave nothing is a capture too: of the day asked for."""
        item = Item(problem.url, problem.url)
        return self._row(item, Response(problem.url, problem.outcome, problem.message, problem.status), None)


def _seen(row: Capture, payload: str, same: Seen | None) -> Seen:
    when = row.fetched_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    warc = (same.warc_url, same.warc_date, same.payload) if same else (row.url, when, payload)
    outcome = "ok" if row.outcome == "unchanged" else row.outcome
    return Seen(
        row.source, row.canonical_url, row.digest, row.etag, row.last_modified, row.published_hint, outcome, *warc
    )


def _tomorrow() -> date:
    """The latest date that a page may bear: it is tomorrow already east of here."""
    return datetime.now(UTC).date() + timedelta(days=1)
