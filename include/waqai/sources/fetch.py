"""Fetch one source for one day: discover, get politely, keep the bytes, say which publication dates were touched."""

from __future__ import annotations

import hashlib
import logging
import os
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from waqai.sources.archives.files import CCNEWS, units, units_named
from waqai.sources.archives.ingest import Ingest
from waqai.sources.archives.model import Unit
from waqai.sources.captures import RawStore
from waqai.sources.catalog import Source
from waqai.sources.client import Client, Limits, user_agent
from waqai.sources.live import Live
from waqai.sources.report import FetchReport, Look, Progress
from waqai.sources.spool import safe_name
from waqai.sources.state import State, locked
from waqai.sources.urls import Guard

__all__ = ["LIVE", "FetchReport", "fetch_source", "state_folder", "unit_names"]
LIVE = "live"
LOG = logging.getLogger("waqai.fetch")


def fetch_source(
    source: Source,
    day: date,
    raw: str,
    *,
    run: str,
    progress: Progress | None = None,
    limits: Limits | None = None,
    look: Look | None = None,
    unit: str | None = None,
) -> FetchReport:
    """Fetches what `source` published on `day`, and late news of the days before it that was not fetched yet.

    Writes `raw/warc/<source>/<run>.warc.gz` and captures by publication date. Whatever a server does becomes a capture
    with its outcome. `look` finds the date of a page that states none in its head. `unit`: one of `unit_names`; none:
    all of them in turn. Raises ContactError where a live source is asked and nobody is named who can be reached,
    ArchiveError where an archive is not what the catalog says.
    """
    job = _Job(source, day, raw, run, limits or Limits(), progress or _quiet, look)
    try:
        report = FetchReport(0, [])
        if source.web_urls and unit in (None, LIVE):
            report += job.live()
        if source.archive and unit != LIVE:
            for one in job.units(unit):
                report += job.archive(one)
        if unit == LIVE and not source.web_urls:
            # So it was planned, because no file was found: a wrong pattern must not look like a quiet day.
            lost = f"{source.id}: no file concerns {day}; are the patterns under archive.files right?"
            report += FetchReport(0, [], warnings=(lost,))
    finally:
        job.state.close()
    told = [f"{count} {what}" for what, count in sorted(report.outcomes.items())] or ["nothing new"]
    left = [f"{count} {what}" for what, count in sorted(report.skipped.items())]
    LOG.info("%s %s: %s", source.id, day, ", ".join(told) + (f"; left out: {', '.join(left)}" if left else ""))
    for warning in report.warnings:
        LOG.warning("%s", warning)
    return report


def unit_names(source: Source, day: date, raw: str, limits: Limits | None = None) -> list[str]:
    """The pieces that a source's fetch falls into, each of which may be fetched by itself, side by side.

    `LIVE` for what comes over the network, then each file of its archives that concerns the day.
    """
    names = [LIVE] if source.web_urls or not source.archive else []
    if source.archive:
        job = _Job(source, day, raw, "plan", limits or Limits(), _quiet, None)
        try:
            names.extend(one.name for one in job.units())
        finally:
            job.state.close()
    return names


class _Job:
    """What the parts of one fetch share."""

    def __init__(
        self, source: Source, day: date, raw: str, run: str, limits: Limits, progress: Progress, look: Look | None
    ) -> None:
        self.source, self.day, self.run, self.limits, self.progress, self.look = (
            source, day, run, limits, progress, look
        )  # fmt: skip
        folder = state_folder(raw)
        self.state, self.store = State(folder), RawStore(raw)
        self.locks = folder / "locks"

    def live(self) -> FetchReport:
        with locked(self.locks / safe_name(self.source.id)):
            if self._nothing_kept():
                self.state.forget(self.source.id)
            live = Live(
                self.source, self.day, self.store, self.state, self.run,
                limits=self.limits, progress=self.progress, look=self.look,
            )  # fmt: skip
            return live.do()

    def units(self, name: str | None = None) -> list[Unit]:
        client = self._client()
        return units_named(self.source, self.day, client, name) if name else units(self.source, self.day, client)

    def archive(self, unit: Unit) -> FetchReport:
        client = self._client() if unit.remote else None
        ingest = Ingest(
            self.source, unit, self.day, self.store, self.state, self.run,
            client=client, progress=self.progress, look=self.look,
        )  # fmt: skip
        with locked(self.locks / f"{safe_name(self.source.id)}--{ingest.key}"):
            if self._nothing_kept():
                self.state.forget_unit(self.source.id, unit.name)
            return ingest.do()

    def _nothing_kept(self) -> bool:
        """What was fetched counts as had only while it is there: without raw files a source begins anew."""
        return not self.store.names(f"warc/{self.source.id}", ".warc.gz")

    def _client(self) -> Client | None:
        """A client for the hosts of the archives' files; none where all of them are local."""
        urls = [file for one in self.source.archive for file in one.files if file.startswith(("http://", "https://"))]
        if any(one.kind == "ccnews" and not one.files for one in self.source.archive):
            urls.append(CCNEWS)
        hosts = frozenset(urlsplit(url).hostname or "" for url in urls)
        if not hosts:
            return None
        guard = Guard(hosts if self.source.sample else frozenset())
        agent = user_agent(live=self.source.needs_contact)
        return Client(agent, self.state, guard, hosts=hosts, interval=1 / self.source.rate, limits=self.limits)


def _quiet(_: str) -> None:
    return


def state_folder(raw: str) -> Path:
    """Where fetching remembers: `WAQAI_STATE`, else beside raw/, else (object storage) a folder of the user's own."""
    given = os.environ.get("WAQAI_STATE")
    if given:
        return Path(given)
    if "://" not in raw:
        return Path(raw).parent / "state"
    return Path.home() / ".local/state/waqai" / hashlib.sha256(raw.encode()).hexdigest()[:12]
