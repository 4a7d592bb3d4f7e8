"""`waqai diff`: what a new version changes in the facts of a date, before it is published."""

from pathlib import Path

import click

from waqai.cli import options


@click.command()
@click.argument("day", callback=options.day, metavar="DATE")
@click.option("--against", metavar="URI", help="Compare the tables of --data with the tables there, and read no page.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write the changes as CSV, a row a changed field."
)
@options.data
def command(day: str, against: str | None, output: Path | None, uri: str) -> None:
    """Shows what a new version of Waqai changes in the facts of a date before it is published.

    The pages of the date are read anew from raw/ by the installed version, in memory, and its facts compared with those
    in tables/: + is new, - is gone, ~ says something else. Nothing is written. `waqai build` publishes it.

    \b
    Example: waqai diff 2024-07-08                        the installed version beside what is published
             waqai diff 2024-07-08 --output changes.csv   the same as a table
             waqai diff 2024-07-08 --data new --against data   two sets of tables
    """
    from waqai.steps.preview import preview
    from waqai.steps.settings import parse_day
    from waqai.tables.diff import as_csv, as_text, changes, facts_of

    when = parse_day(day)
    old = facts_of(against or uri, when)
    found = changes(facts_of(uri, when) if against else preview(uri, when), old)
    click.echo(as_text(found))
    if output:
        with output.open("w", encoding="utf8", newline="") as sink:
            as_csv(found, sink)
        click.echo(f"table: {output}")
