"""`waqai fetch`: a day's news to raw/."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import click

from waqai.cli import options
from waqai.sources.report import FetchReport
from waqai.steps import settings


@click.command()
@click.option("--date", "day", required=True, callback=options.day, metavar="DATE", help="Publication date to fetch.")
@click.option(
    "--source",
    "sources",
    multiple=True,
    metavar="ID",
    help="A source or a group (sample, live, all), as `waqai sources` lists them; may be repeated  "
    "[default: live, all that are enabled]",
)
@click.option("--run", default="cli", show_default=True, help="Name of this run: part of the WARC's file name.")
@options.data
def command(day: str, sources: tuple[str, ...], run: str, uri: str) -> None:
    """Fetches one day's news into raw/: WARC files and the captures table.

    Asks politely (robots.txt, a pace per host, only what has changed). Live sources want to know who asks:

    \b
      export WAQAI_CONTACT=desk@example.org
      waqai fetch --date 2024-07-08 --source un-news-ar

    Without a network, the sample newsroom (start it first: python -m waqai.newsroom) or an archive of yours:

    \b
      waqai fetch --date 2024-07-08 --source sample

    Broken off, even by kill -9, it is completed by calling it again. What failed becomes rows of `rejects` when the
    day is built; `waqai sources check ID` says what to do about a source.
    """
    from waqai.steps import fetch

    # East of here it is tomorrow already.
    latest = datetime.now(UTC).date() + timedelta(days=1)
    if settings.parse_day(day) > latest:
        raise click.BadParameter(f"{day} lies in the future; the last day to ask for is {latest}", param_hint="--date")
    units = fetch.plan(day, list(sources), uri=uri)
    touched: set[str] = set()
    for unit, report in options.progress(fetch.fetch_units(units, run=run, uri=uri), "sources", len(units)):
        click.echo(f"{' '.join(filter(None, (unit['source'], unit.get('unit'))))}: {_told(report)}")
        if report.outcomes and not {"ok", "unchanged"} & set(report.outcomes):
            click.echo(f"  no page could be had: `waqai sources check {unit['source']} --date {day}` says why")
        touched.update(date.isoformat() for date in report.dates)
    click.echo(f"Touched {len(touched)} dates." + (" Next:" if touched else " There is nothing new to build."))
    for date in sorted(touched):
        click.echo(f"  waqai build --date {date}")


def _told(report: FetchReport) -> str:
    """What was fetched, left out, and touched, in one line."""
    parts = [", ".join(f"{count} {what}" for what, count in Counter(report.outcomes).most_common()) or "nothing new"]
    if report.skipped:
        parts.append("left out: " + ", ".join(f"{count} {what}" for what, count in sorted(report.skipped.items())))
    if report.dates:
        parts.append("touched " + ", ".join(sorted(date.isoformat() for date in report.dates)))
    return "; ".join(parts)
