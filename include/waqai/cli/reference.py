"""`waqai reference`: registers an outside series to compare with."""

from pathlib import Path

import click

from waqai.cli import options


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--series", required=True, metavar="NAME", help="Name to keep it under; an older one of that name goes.")
@click.option(
    "--format",
    "form",
    required=True,
    type=click.Choice(["gaza-daily", "ucdp"]),
    help="How FILE is written (see above).",
)
@options.data
def command(file: Path, series: str, form: str, uri: str) -> None:
    """Puts an outside series into the table `reference`; `waqai check` then compares ours with it.

    \b
    gaza-daily  Tech for Palestine's daily casualties of the Gaza Strip: JSON, a list of days
    ucdp        a UCDP GED or Candidate release: CSV, an event a row

    What cannot be used is left out and said. Registering a series again replaces it.

    \b
    Example: waqai reference casualties_daily.json --series ministry --format gaza-daily
             waqai check 2024-07-01..2024-07-31 --plots figures
    """
    if not series.strip():
        raise click.UsageError("--series is empty; give the name to keep the series under, such as ministry")
    from waqai.tables.reference import register
    from waqai.tables.store import Store

    reading = register(Store(uri), file, series, form)
    days = [row["date"] for row in reading.rows]
    click.echo(f"{series}: {len(reading.rows)} points from {min(days)} to {max(days)}")
    for reason in reading.left_out[:10]:
        click.echo(f"    left out: {reason}")
    if len(reading.left_out) > 10:
        click.echo(f"    … and {len(reading.left_out) - 10} more")
