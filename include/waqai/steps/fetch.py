"""Fetch: one day's news from the catalog's sources into raw/, in units that may run side by side."""

from datetime import date

from waqai.sources.catalog import Source, load_catalog, pick
from waqai.sources.fetch import fetch_source
from waqai.steps import settings


def plan(day: str, sources: list[str] | None = None) -> list[dict[str, str]]:
    """The units of work of a day: one per source, `{"source", "day"}`.

    `sources`: ids or groups (`sample`, `live`, `all`) of the catalog; none: all that are enabled. Raises CatalogError
    for an unknown name or a malformed file, ValueError for a malformed date.
    """
    settings.parse_day(day)
    return [{"source": source.id, "day": day} for source in pick(load_catalog(), sources or ())]


def fetch_unit(unit: dict[str, str], run: str, uri: str | None = None) -> list[str]:
    """Fetches one unit and gives the publication dates it touched, as ISO dates in order.

    `run` names the WARC file. Bad answers become captures with their outcome, and raise nothing.
    """
    day = date.fromisoformat(unit["day"])
    report = fetch_source(_source(unit["source"]), day, f"{uri or settings.data_uri()}/raw", run=run)
    return sorted({touched.isoformat() for touched in report.dates})


def _source(name: str) -> Source:
    return pick(load_catalog(), [name])[0]
