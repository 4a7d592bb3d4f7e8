"""`waqai diff`: what a new version changes in the facts of a date, before it is published."""

import click

from waqai.cli import options


@click.command()
@click.argument("day", callback=options.day, metavar="DATE")
@click.option(
    "--against", required=True, metavar="URI", help="Data with the other version's tables (a folder or s3://…)."
)
@options.data
def command(day: str, against: str, uri: str) -> None:
    """Shows facts of a date that are new, gone or changed beside other tables of the same date.

    \b
    Example: WAQAI_DATA_URI=new waqai diff 2024-07-08 --against data
    """
    from waqai.steps.settings import parse_day
    from waqai.tables.diff import diff

    click.echo(diff(uri, against, parse_day(day)))
