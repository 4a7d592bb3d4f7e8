"""Fetch one source for one day: discover, get politely, keep the bytes, say which publication dates were touched."""

from __future__ import annotations

import hashlib
import logging
import os
from datetime import date
from pathlib import Path

from waqai.sources.captures import RawStore
from waqai.sources.catalog import Source
from waqai.sources.client import Limits
from waqai.sources.live import Live
from waqai.sources.report import FetchReport, Look, Progress
from waqai.sources.spool import safe_name
from waqai.sources.state import State, locked

__all__ = ["FetchReport", "fetch_source", "state_folder"]
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
) -> FetchReport:
    """Fetches what `source` published on `day`, and late news of the days before it that was not fetched yet.

    Writes `raw/warc/<source>/<run>.warc.gz` and captures by publication date. Whatever a server does becomes a capture
    with its outcome. `look` finds the date of a page that states none in its head. Raises ContactError where a live
    source is asked and nobody is named who can be reached.
    """
    folder = state_folder(raw)
    state, store = State(folder), RawStore(raw)
    try:
        with locked(folder / "locks" / safe_name(source.id)):
            _forget_if_gone(source, state, store)
            live = Live(
                source, day, store, state, run, limits=limits or Limits(), progress=progress or _quiet, look=look
            )
            report = live.do()
    finally:
        state.close()
    for warning in report.warnings:
        LOG.warning("%s", warning)
    return report


def _forget_if_gone(source: Source, state: State, store: RawStore) -> None:
    """What was fetched counts as had only while it is there: without raw files a source begins anew."""
    if not store.names(f"warc/{source.id}", ".warc.gz"):
        state.forget(source.id)


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
