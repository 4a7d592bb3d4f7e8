"""`waqai tables`: what lies in tables/, and keeping it in its latest schema."""

import click

from waqai.cli import options


@click.group(invoke_without_command=True)
@options.data
@click.pass_context
def command(ctx: click.Context, uri: str) -> None:
    """Lists the tables with their dates and rows; `waqai tables migrate` rewrites old dates in the latest schema.

    \b
    Example: waqai tables --data s3://news/waqai
    """
    ctx.obj = uri
    if ctx.invoked_subcommand is None:
        _show(uri)


def _show(uri: str) -> None:
    from rich.console import Console
    from rich.table import Table

    from waqai.tables.columns import TABLES
    from waqai.tables.store import Store

    store = Store(uri)
    shown = Table("table", "dates", "first", "last", "rows", title=f"tables in {uri}", title_justify="left")
    for name in TABLES:
        dates = store.dates(name)
        rows = sum(store.rows(name, day) for day in dates)
        shown.add_row(
            name, str(len(dates)), str(dates[0]) if dates else "-", str(dates[-1]) if dates else "-", f"{rows:,}"
        )
    Console().print(shown)
    if not any(store.dates(name) for name in TABLES):
        click.echo("Nothing here yet. Next: waqai fetch --date … && waqai build --date …, or make run")


@command.command()
@click.option("--data", "own", metavar="URI", help="As of `waqai tables`.")
@click.pass_obj
def migrate(uri: str, own: str | None) -> None:
    """Rewrites every date whose file has an older schema; a column added since is null there.

    Reading needs no migration: old dates give null as they are. Facts are not made anew: `waqai build` does that.

    \b
    Example: waqai tables migrate --data s3://news/waqai
    """
    from waqai.tables.migrate import migrate as rewrite

    for text in rewrite(own or uri):
        click.echo(text)
