"""`waqai export`: tables as CSV, JSON Lines, a Frictionless data package, or HXL."""

from pathlib import Path

import click

from waqai.cli import options

FORMATS = ("csv", "jsonl", "hxl", "datapackage")


@click.command()
@click.argument("table")
@click.option("--from", "first", callback=options.day, metavar="DATE", help="First date  [default: the first there is]")
@click.option(
    "--to", "last", callback=options.day, metavar="DATE", help="Last date, included  [default: the last there is]"
)
@click.option("--format", "kind", type=click.Choice(FORMATS), default="csv", show_default=True, help="What to write.")
@click.option(
    "--output", required=True, type=click.Path(path_type=Path), help="File to write (a folder for datapackage)."
)
@options.data
def command(table: str, first: str | None, last: str | None, kind: str, output: Path, uri: str) -> None:
    """Writes a table for people and programs that read no Parquet.

    \b
    csv          for spreadsheets: lists joined by "; ", nothing that would run as a formula
    jsonl        a row a line, as docs/schemas/<table>.json describes it
    hxl          daily_casualties with HXL tags, for humanitarian tools
    datapackage  a release: CSV, Frictionless datapackage.json, citation; TABLE may be "all"

    \b
    Example: waqai export casualties --from 2024-07-01 --to 2024-07-31 --output july.csv
             waqai export daily_casualties --format hxl --output series.csv
             waqai export all --format datapackage --output release
    """
    from waqai.steps.settings import parse_day
    from waqai.tables.export import export
    from waqai.tables.package import package, with_dates

    start, end = (parse_day(value) if value else None for value in (first, last))
    if kind == "datapackage":
        tables = with_dates(uri, start, end) if table == "all" else [table]
        for name, rows in package(uri, tables, output, start, end).items():
            click.echo(f"{output / name}.csv: {rows:,} rows")
        return
    click.echo(f"{output}: {export(uri, table, output, kind=kind, start=start, end=end):,} rows")
