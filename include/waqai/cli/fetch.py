"""`waqai fetch`: a day's news to raw/."""

import click

from waqai.cli import options


@click.command()
@click.option("--date", "day", required=True, callback=options.day, metavar="DATE", help="Publication date to fetch.")
@click.option(
    "--source",
    "sources",
    multiple=True,
    help="Source id (see `waqai sources`); may be repeated  [default: all enabled]",
)
@click.option("--run", default="cli", show_default=True, help="Name of this run: part of the WARC's file name.")
@options.data
def command(day: str, sources: tuple[str, ...], run: str, uri: str) -> None:
    """Fetches one day's news into raw/: WARC files and the captures table.

    \b
    Example: waqai fetch --date 2024-07-08 --source un-news-ar
    """
    from waqai.steps import fetch

    units = fetch.plan(day, list(sources), uri=uri)
    touched: set[str] = set()
    for unit, dates in options.progress(fetch.fetch_units(units, run=run, uri=uri), "sources", len(units)):
        name = " ".join(filter(None, (unit["source"], unit.get("unit"))))
        click.echo(f"{name}: {', '.join(dates) or 'nothing new'}")
        touched.update(dates)
    click.echo(f"Touched {len(touched)} dates. Next: " + "; ".join(f"waqai build --date {d}" for d in sorted(touched)))
