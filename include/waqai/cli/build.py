"""`waqai build`: raw/ to tables/ for a date."""

import click

from waqai.cli import options


@click.command()
@click.option(
    "--date", "days", required=True, multiple=True, metavar="DATE",
    callback=lambda c, p, v: [options.day(c, p, d) for d in v],
    help="Publication date to build; may be repeated.",
)  # fmt: skip
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to share the work.")
@options.data
def command(days: list[str], workers: int, uri: str) -> None:
    """Rebuilds the tables of a date from raw/ alone; the same raw bytes give the same tables.

    \b
    Example: waqai build --date 2024-07-08
    """
    from waqai.steps import build, rollup

    for day in days:
        rows = build.build(day, uri=uri, workers=workers)
        rows |= rollup.roll_up(day, uri=uri)
        click.echo(f"{day}: " + ", ".join(f"{count} {name}" for name, count in rows.items()))
