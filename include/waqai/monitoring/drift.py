"""Alarms: a source that gives too little, too much, nothing at all, or pages that no longer read as before.

Bounds on pages come from the catalog (`items_min`, `items_max`); all else is held against the source's own last days.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from statistics import median

from waqai.monitoring.measure import SourceDay
from waqai.sources.catalog import Source

# Days of its own that a source is held against, at least; fewer say nothing.
LEAST_DAYS = 3
# Below this many pages or articles a share is chance.
LEAST_PAGES = 5
LEAST_ARTICLES = 10
# A layout has changed: this share of pages without a story, where it was below the other; or texts this much shorter.
UNREAD, UNREAD_BEFORE = 0.3, 0.1
SHORTER = 0.5
# Facts per article beyond these multiples of the usual.
FEWER, MORE = 0.25, 4.0
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True)
class Alarm:
    """One thing that is unusual: which source, of what kind, and what it says to an operator."""

    source: str
    kind: str
    message: str


def alarms(
    day: date,
    rows: Sequence[SourceDay],
    history: Mapping[str, Sequence[SourceDay]],
    catalog: Mapping[str, Source],
) -> list[Alarm]:
    """All alarms of `day`, in order of source. `history`: the days before by source, oldest first."""
    today = {row.source: row for row in rows}
    found: list[Alarm] = []
    for source in sorted(today.keys() | history.keys()):
        past = history.get(source, ())
        found += _pages(today.get(source) or SourceDay(day, source, _NEVER), past, catalog.get(source))
        if source in today:
            found += _layout(today[source], past)
            found += _facts(today[source], past)
    return found


def _pages(row: SourceDay, past: Sequence[SourceDay], source: Source | None) -> Iterator[Alarm]:
    given = [one for one in past if one.pages]
    if row.pages == 0 and given:
        usual, quiet = median(one.pages for one in given), (row.date - given[-1].date).days
        yield Alarm(row.source, "silent", f"no page, the last came {_days(quiet)} before; usual are {usual:g} a day")
    elif source and row.pages < source.items_min:
        yield Alarm(row.source, "few_items", f"{row.pages} pages, the catalog expects at least {source.items_min}")
    if source and row.pages > source.items_max:
        yield Alarm(row.source, "many_items", f"{row.pages} pages, the catalog expects at most {source.items_max}")


def _days(count: int) -> str:
    return "a day" if count == 1 else f"{count} days"


def _layout(row: SourceDay, past: Sequence[SourceDay]) -> Iterator[Alarm]:
    """Pages come, yet no story is found in them, or much shorter ones: the outlet may have changed its pages."""
    if len(past) < LEAST_DAYS or row.pages < LEAST_PAGES:
        return
    share = row.unread / row.pages
    read = sum(one.pages for one in past)
    earlier = sum(one.unread for one in past) / read if read else 0.0
    if share >= UNREAD and earlier < UNREAD_BEFORE:
        yield Alarm(
            row.source, "layout", f"no story in {share:.0%} of pages, before {earlier:.0%}: has the layout changed?"
        )
    sizes = [one.text_median for one in past if one.text_median]
    if row.text_median and sizes and row.articles >= LEAST_PAGES and row.text_median < SHORTER * median(sizes):
        told = f"stories of {row.text_median:.0f} characters, before {median(sizes):.0f}: has the layout changed?"
        yield Alarm(row.source, "layout", told)


def _facts(row: SourceDay, past: Sequence[SourceDay]) -> Iterator[Alarm]:
    known = [one.facts_per_article for one in past if one.facts_per_article is not None and one.articles]
    if len(known) < LEAST_DAYS or row.articles < LEAST_ARTICLES or row.facts_per_article is None:
        return
    usual = median(known)
    if usual and not FEWER * usual <= row.facts_per_article <= MORE * usual:
        yield Alarm(row.source, "facts", f"{row.facts_per_article:.2f} facts an article, usual are {usual:.2f}")
