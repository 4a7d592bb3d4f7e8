"""`waqai reference`: registers an outside series to compare with."""

from pathlib import Path

import click

from waqai.cli import options


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--series", required=True, metavar="NAME", help="Name to keep it under; an older one of that name is replaced."
)
@click.option(
    "--format",
    "form",
    required=True,
    metavar="FORMAT",
    help="gaza-daily (JSON, by day) or ucdp (GED or Candidate CSV).",
)
@options.data
def command(file: Path, series: str, form: str, uri: str) -> None:
    """Puts an outside series into the table `reference`; `waqai check` then compares ours with it.

    \b
    Example: waqai reference casualties_daily.json --series ministry --format gaza-daily
    """
    from waqai.tables.reference import register
    from waqai.tables.store import Store

    reading = register(Store(uri), file, series, form)
    days = [row["date"] for row in reading.rows]
    click.echo(f"{series}: {len(reading.rows)} points from {min(days)} to {max(days)}")
    for reason in reading.left_out[:10]:
        click.echo(f"    left out: {reason}")
    if len(reading.left_out) > 10:
        click.echo(f"    … and {len(reading.left_out) - 10} more")
