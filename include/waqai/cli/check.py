"""`waqai check`: the contract of the tables, and their agreement with registered reference series."""

import sys

import click

from waqai.cli import options


@click.command()
@click.argument("span", metavar="DATE[..DATE]")
@options.data
def command(span: str, uri: str) -> None:
    """Checks every table of a range of dates against its contract, and totals against reference series.

    Exit code 1 if something is broken.

    \b
    Example: waqai check 2024-07-07..2024-07-10
    """
    from waqai.steps.settings import parse_day
    from waqai.tables.verify import verify

    first, _, last = span.partition("..")
    broken = False
    for good, text in verify(uri, parse_day(first), parse_day(last or first)):
        broken = broken or not good
        click.echo(text)
    sys.exit(1 if broken else 0)
