"""`waqai sources`: the catalog."""

from pathlib import Path

import click


@click.command()
@click.argument("names", nargs=-1)
@click.option("--check", "folder", type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="Check the YAML files of this folder instead of the built-in catalog.")  # fmt: skip
def command(names: tuple[str, ...], folder: Path | None) -> None:
    """Lists the sources of the catalog, or the ones named; a malformed file stops with file, key and remedy.

    \b
    Example: waqai sources sample
    """
    from rich.console import Console
    from rich.table import Table

    from waqai.sources.catalog import load_catalog, pick

    catalog = load_catalog(folder)
    shown = Table("id", "name", "group", "enabled", title=f"{len(catalog)} sources", title_justify="left")
    for source in pick(catalog, names) if names else catalog.values():
        group = "sample" if source.sample else "live"
        shown.add_row(source.id, source.name, group, "yes" if source.enabled else "no")
    Console().print(shown)
