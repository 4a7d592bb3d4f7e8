"""`waqai export`: tables as CSV, JSON Lines, a Frictionless data package, or HXL."""

from pathlib import Path

import click

from waqai.cli import options


@click.command()
@click.argument("table")
@click.option("--from", "first", callback=options.day, metavar="DATE", help="First date  [default: the first there is]")
@click.option(
    "--to", "last", callback=options.day, metavar="DATE", help="Last date, included  [default: the last there is]"
)
@click.option(
    "--format", "kind", type=click.Choice(["csv", "jsonl", "hxl", "datapackage"]), default="csv", show_default=True
)
@click.option(
    "--output", required=True, type=click.Path(path_type=Path), help="File to write (a folder for datapackage)."
)
@options.data
def command(table: str, first: str | None, last: str | None, kind: str, output: Path, uri: str) -> None:
    """Writes a table for people and programs that read no Parquet.

    \b
    Example: waqai export casualties --from 2024-07-01 --to 2024-07-31 --output july.csv
    """
    from waqai.steps.settings import parse_day
    from waqai.tables.export import export

    start, end = (value and parse_day(value) for value in (first, last))
    rows = export(uri, table, output, kind=kind, start=start or None, end=end or None)
    click.echo(f"{output}: {rows:,} rows")
