"""`waqai check`: the contract of the tables, and their agreement with registered reference series."""

import sys
from pathlib import Path

import click

from waqai.cli import options


@click.command()
@click.argument("span", metavar="DATE[..DATE]")
@click.option(
    "--plots", type=click.Path(file_okay=False, path_type=Path), help="Folder to draw the compared series in."
)
@options.data
def command(span: str, plots: Path | None, uri: str) -> None:
    """Checks every table of a range of dates against its contract, and totals against reference series.

    A line per date: what breaks its contract, or which table is missing. Then a line per reference series (see `waqai
    reference`): on how many dates ours agrees, and the first on which it does not. A difference breaks nothing: which
    of the two errs is for you to find out. Exit code 1 if a contract is broken.

    \b
    Example: waqai check 2024-07-08
             waqai check 2024-07-07..2024-07-10 --plots figures
    """
    from waqai.steps.settings import parse_day
    from waqai.tables.verify import verify

    first, dots, last = span.partition("..")
    try:
        start, end = parse_day(first), parse_day(last if dots else first)
    except ValueError as error:
        raise click.UsageError(f"{error}, or a range as 2024-07-07..2024-07-10") from None
    if end < start:
        raise click.UsageError(f"{span} ends before it begins; write {end}..{start}")
    broken = False
    for good, text in verify(uri, start, end, plots):
        broken = broken or not good
        click.echo(text)
    sys.exit(1 if broken else 0)
