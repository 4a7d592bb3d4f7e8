"""Fetch: one day's news from the catalog's sources into raw/, in units that may run side by side."""

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import date
from functools import partial

from waqai.pages.reader import read_page
from waqai.sources.catalog import Source, load_catalog, pick
from waqai.sources.fetch import LIVE, FetchReport, fetch_source, unit_names
from waqai.sources.hints import Hint
from waqai.steps import settings
from waqai.steps.own_stack import own_stack

AT_ONCE = 16


def plan(day: str, sources: list[str] | None = None, uri: str | None = None) -> list[dict[str, str]]:
    """The units of work of a day: `{"source", "day"}` for each source, with `"unit"` for each file of an archive.

    `sources`: ids or groups (`sample`, `live`, `all`) of the catalog; none: all that are enabled. Raises CatalogError
    for an unknown name or a malformed file, ArchiveError for an archive that is not there, ValueError for a malformed
    date.
    """
    when, raw = settings.parse_day(day), f"{uri or settings.data_uri()}/raw"
    units: list[dict[str, str]] = []
    for source in pick(load_catalog(), sources or ()):
        for name in (unit_names(source, when, raw) if source.archive else ()) or (LIVE,):
            units.append({"source": source.id, "day": day} | ({"unit": name} if name != LIVE else {}))
    return units


@own_stack
def fetch_unit(unit: dict[str, str], run: str, uri: str | None = None) -> list[str]:
    """Fetches one unit and gives the publication dates it touched, as ISO dates in order.

    `run` names the WARC file. Bad answers become captures with their outcome, and raise nothing.
    """
    return sorted({touched.isoformat() for touched in report_unit(unit, run, uri).dates})


def report_unit(unit: dict[str, str], run: str, uri: str | None = None) -> FetchReport:
    """Fetches one unit and tells all that came of it."""
    raw = f"{uri or settings.data_uri()}/raw"
    source, day, name = _source(unit["source"]), date.fromisoformat(unit["day"]), unit.get("unit", LIVE)
    return fetch_source(source, day, raw, run=run, look=partial(printed_date, country=source.country), unit=name)


def fetch_units(
    units: Sequence[dict[str, str]], run: str, uri: str | None = None, at_once: int = AT_ONCE
) -> Iterator[tuple[dict[str, str], FetchReport]]:
    """Units with what came of them, as they finish: most of a fetch is waiting for hosts that differ."""
    with ThreadPoolExecutor(max(1, min(at_once, len(units)))) as pool:
        tasks = {pool.submit(report_unit, unit, run, uri): unit for unit in units}
        try:
            for task in as_completed(tasks):
                yield tasks[task], task.result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def printed_date(data: bytes, url: str, content_type: str | None, country: str | None = None) -> Hint | None:
    """The date that a reader finds on a page which states none in its head."""
    found = read_page(data, url=url, content_type=content_type, country=country).published_at
    return Hint(found.date(), "page_text", found.isoformat()) if found else None


def _source(name: str) -> Source:
    return pick(load_catalog(), [name])[0]
