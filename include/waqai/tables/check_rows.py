"""What a row must agree with itself in: bounds in order, words at their offsets, dates that can be."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import pyarrow as pa

from waqai.tables.check_columns import Problem
from waqai.tables.columns import Table

# No date in the news is sanely before this, or so many days after its publication (a plan for decades to come).
EARLIEST, LATEST = date(1000, 1, 1), timedelta(days=365 * 50)
# Outlets date a page by their own clock: a partition may hold what is a time zone's width away.
_WIDTH = timedelta(days=1)


def problems(table: Table, rows: pa.Table, related: Mapping[str, pa.Table], day: date | None) -> Iterator[Problem]:
    """What breaks the rules of a table's rows. `related`: the same date's other tables; `day`: the partition's."""
    for names in table.ordered:
        yield from _ordered(names, rows)
    if table.words and "articles" in related:
        yield from _words(table.words, rows, related["articles"])
    if day is not None:
        yield from _dates(table, rows, day)


def _ordered(names: Sequence[str], rows: pa.Table) -> Iterator[Problem]:
    """Numbers or times that must not fall from one column to the next; those not known are passed over."""
    for at, values in enumerate(zip(*(rows.column(name).to_pylist() for name in names), strict=True)):
        known = [value for value in values if value is not None]
        if known != sorted(known) and not _more_than(names, values):
            told = ", ".join(f"{name} {value}" for name, value in zip(names, values, strict=True))
            yield at, names[0], f"{told} are out of order"


def _more_than(names: Sequence[str], values: Sequence[Any]) -> bool:
    """ "More than n" states n and begins at n + 1."""
    told = dict(zip(names, values, strict=True))
    return "value" in told and told["high"] is None and told["low"] == (told["value"] or 0) + 1


def _words(column: str, rows: pa.Table, articles: pa.Table) -> Iterator[Problem]:
    """The words must stand in the article's text, at their offsets."""
    texts = dict(zip(articles.column("article_id").to_pylist(), articles.column("text").to_pylist(), strict=True))
    names = ("article_id", "start", "end", column)
    for at, (article, start, end, words) in enumerate(zip(*(rows.column(n).to_pylist() for n in names), strict=True)):
        if article in texts and texts[article][start:end] != words:
            yield at, column, f"not at {start}:{end} of article {article}"


def _dates(table: Table, rows: pa.Table, day: date) -> Iterator[Problem]:
    """Dates within the sane; the partition's own date; publication on that date, give or take a time zone."""
    for column in table.columns:
        if not pa.types.is_date32(column.type):
            continue
        for at, value in enumerate(rows.column(column.name).to_pylist()):
            if column.name == "date" and value != day:
                yield at, column.name, f"{value} is not the partition's {day}"
            elif value is not None and not EARLIEST <= value <= day + LATEST:
                yield at, column.name, f"{value} is no sane date for {day}"
    if table.dated:
        for at, moment in enumerate(rows.column("published_at").to_pylist()):
            if moment is not None and abs(moment.date() - day) > _WIDTH:
                yield at, "published_at", f"{moment.date()} is not the partition's {day}"
