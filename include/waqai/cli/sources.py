"""`waqai sources`: the catalog, and a trial of one of its sources."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import click

from waqai.cli import options
from waqai.sources.catalog import Source


@click.command()
@click.argument("names", nargs=-1)
@click.option("--check", "folder", type=click.Path(exists=True, file_okay=False, path_type=Path),
              help="Check the YAML files of this folder instead of the built-in catalog.")  # fmt: skip
@click.option("--date", "day", callback=options.day, metavar="DATE",
              help="With check: the publication date to try  [default: yesterday]")  # fmt: skip
@options.data
def command(names: tuple[str, ...], folder: Path | None, day: str | None, uri: str) -> None:
    """Lists the sources of the catalog, or the ones named; `waqai sources check NAME` tries one and explains.

    NAMES are ids or groups: sample (the invented newsroom), live (enabled, on the network), all (both). The check does
    what a run would do and keeps nothing: contact, robots.txt, lists, one page, archive files; each line that begins
    with NO says what to do, and the exit code is 1. A malformed file stops with file, key and remedy.

    Sources of your own: YAML files in a folder named by WAQAI_CATALOG; docs/sources.md shows one.

    \b
    Example: waqai sources live
             waqai sources check un-news-ar
             waqai sources --check my-sources
    """
    from waqai.sources.catalog import load_catalog, nearest, pick

    catalog = load_catalog(folder)
    if names[:1] == ("check",) and "check" not in catalog:
        if len(names) == 1:
            raise click.UsageError("say which source to check: waqai sources check NAME (`waqai sources` lists them)")
        when = date.fromisoformat(day) if day else datetime.now(UTC).date() - timedelta(days=1)
        # Every source is tried, and the exit code tells whether all of them were well.
        tried = [_try(source, when, uri) for source in pick(catalog, names[1:])]
        if not all(tried):
            raise SystemExit(1)
        return
    if names and nearest(names[0], ["check", *catalog]) == "check":
        raise click.UsageError(f"{names[0]!r} is no source; did you mean: waqai sources check {' '.join(names[1:])}")
    _list(catalog, pick(catalog, names) if names else list(catalog.values()))


def _list(catalog: Mapping[str, Source], chosen: Sequence[Source]) -> None:
    from rich.console import Console
    from rich.table import Table

    shown = Table("id", "name", "group", "enabled", "terms read", "why", title_justify="left",
                  title=f"{len(catalog)} sources")  # fmt: skip
    for source in chosen:
        group, read = "sample" if source.sample else "live", source.terms.read
        shown.add_row(source.id, source.name, group, "yes" if source.enabled else "no",
                      read.isoformat() if read else "no", source.why)  # fmt: skip
    Console().print(shown)


def _try(source: Source, day: date, uri: str) -> bool:
    from waqai.sources.check import check

    click.echo(f"{source.id}: {source.name}, as of {day}")
    well = True
    for seen in check(source, day, f"{uri}/raw"):
        click.echo(f"  {'ok ' if seen.good else 'NO '} {seen.what}" + (f"\n      {seen.remedy}" if seen.remedy else ""))
        # A source that nobody has read the terms of may still answer.
        well = well and (seen.good or seen.what.startswith("terms "))
    return well
