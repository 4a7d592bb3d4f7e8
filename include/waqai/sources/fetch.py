"""Fetch one source for one day: discover, get politely, keep the bytes, say which publication dates were touched."""

import hashlib
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from waqai.sources.captures import Capture, RawStore, capture_id
from waqai.sources.catalog import Source
from waqai.sources.client import Client, Limits, Response, user_agent
from waqai.sources.discovery import Item, Problem, discover
from waqai.sources.hints import Hint, date_of_page
from waqai.sources.spool import Spool, recover, safe_name
from waqai.sources.state import Seen, State, locked
from waqai.sources.urls import Guard
from waqai.sources.warc import Revisit

# News that a feed shows this many days after its date is late news: fetched, and its own date rebuilt.
LATE = timedelta(days=7)
Progress = Callable[[str], None]


@dataclass(frozen=True)
class FetchReport:
    """What a fetch did: captures written, publication dates touched, captures by outcome."""

    captures: int
    dates: list[date]
    outcomes: dict[str, int] = field(default_factory=dict)


def fetch_source(
    source: Source, day: date, raw: str, *, run: str, progress: Progress | None = None, limits: Limits | None = None
) -> FetchReport:
    """Fetches what `source` published on `day`, and late news of the days before it that was not fetched yet.

    Writes `raw/warc/<source>/<run>.warc.gz` and captures by publication date. Whatever a server does becomes a capture
    with its outcome. Raises ContactError where a live source is asked and nobody is named who can be reached.
    """
    folder = state_folder(raw)
    state, store = State(folder), RawStore(raw)
    try:
        with locked(folder / "locks" / safe_name(source.id)):
            return _Fetch(source, day, store, state, run, limits or Limits(), progress).do()
    finally:
        state.close()


def state_folder(raw: str) -> Path:
    """Where fetching remembers: `WAQAI_STATE`, else beside raw/, else (object storage) a folder of the user's own."""
    given = os.environ.get("WAQAI_STATE")
    if given:
        return Path(given)
    if "://" not in raw:
        return Path(raw).parent / "state"
    return Path.home() / ".local/state/waqai" / hashlib.sha256(raw.encode()).hexdigest()[:12]


class _Fetch:
    """One fetch of one source, under the source's lock."""

    def __init__(
        self,
        source: Source,
        day: date,
        store: RawStore,
        state: State,
        run: str,
        limits: Limits,
        progress: Progress | None,
    ) -> None:
        self.source, self.day, self.store, self.state, self.run = source, day, store, state, run
        self.progress = progress or (lambda _: None)
        hosts = source.allowed_hosts
        guard = Guard(frozenset(hosts) if source.sample else frozenset())
        agent = user_agent(live=source.needs_contact)
        self.client = Client(agent, state, guard, hosts=hosts, interval=1 / source.rate, limits=limits)
        self.seen: list[Seen] = []
        self.spool_folder = state.folder / "spool" / safe_name(source.id)

    def do(self) -> FetchReport:
        """Publishes what a killed fetch left, then fetches."""
        left, _, _ = recover(self.spool_folder, self.store)
        spool = Spool(self.spool_folder, self.store, self.source.id, self.run)
        found = discover(self.source, self.day, lambda url: self.client.get(url, types=None))
        for problem in found.problems:
            spool.note(self._problem(problem))
        for item in sorted(found.items.values(), key=lambda one: one.canonical):
            if self._wanted(item):
                self._fetch(item, spool)
        rows = spool.rows
        touched = {row.filed for row in (*left, *rows) if row.outcome != "unchanged"}
        self.state.put_touched(self.source.id, f"{self.run} {self.day}", touched)
        spool.publish()
        for seen in self.seen:
            # Only now: a fetch that is killed before it has published must get its pages again.
            self.state.put_page(seen)
        # A retry of a run has little left to fetch, yet what its first try touched must be built.
        dates = self.state.touched(self.source.id, f"{self.run} {self.day}")
        return FetchReport(len(rows), sorted(dates), dict(Counter(row.outcome for row in rows)))

    def _wanted(self, item: Item) -> bool:
        """The day's own items, undated ones, and late news that has not been fetched."""
        if item.hint is None or item.hint.day == self.day or item.hint.day > _tomorrow():
            return True
        known = self.state.page(self.source.id, item.canonical)
        if known and known.outcome == "ok":
            return False
        # A sitemap's date is that of the last change: the page may be of any day before it.
        return self.day - LATE <= item.hint.day < self.day or (not item.strong and item.hint.day > self.day)

    def _fetch(self, item: Item, spool: Spool) -> None:
        if item.hint and item.strong and item.hint.day > _tomorrow():
            spool.note(self._row(item, Response(item.url, "date_in_future", str(item.hint)), None))
            return
        known = self.state.page(self.source.id, item.canonical)
        held = {"etag": known.etag, "last_modified": known.last_modified} if known and known.outcome == "ok" else None
        answer = self.client.get(item.url, validators=held)
        self.progress(f"{answer.outcome} {item.url}")
        if answer.outcome == "not_modified":
            return
        hint = item.hint if item.strong else (date_of_page(answer.data, answer.url) or None)
        row = self._row(item, answer, hint)
        if answer.exchange:
            same = known if known and known.digest == row.digest and known.warc_url else None
            revisit = Revisit(same.warc_url or "", same.warc_date or "", same.payload or "") if same else None
            offset, payload = spool.warc.exchange(answer.exchange, revisit)
            outcome = "unchanged" if same and row.outcome == "ok" else row.outcome
            row = replace(row, warc_file=spool.warc_name, warc_offset=offset, outcome=outcome)
            self._see(row, payload, same)
        spool.note(row)

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

    def _see(self, row: Capture, payload: str, same: Seen | None) -> None:
        when = row.fetched_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        warc = (same.warc_url, same.warc_date, same.payload) if same else (row.url, when, payload)
        outcome = "ok" if row.outcome == "unchanged" else row.outcome
        hint = row.published_hint
        self.seen.append(
            Seen(row.source, row.canonical_url, row.digest, row.etag, row.last_modified, hint, outcome, *warc)
        )


def _tomorrow() -> date:
    """The latest date that a page may bear: it is tomorrow already east of here."""
    return datetime.now(UTC).date() + timedelta(days=1)
