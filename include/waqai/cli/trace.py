"""`waqai trace`: from a number to its sentence, page and bytes."""

import click

from waqai.cli import options


@click.command()
@click.argument("fact_id")
@options.data
def command(fact_id: str, uri: str) -> None:
    """Prints the fact, its sentence, article, page, capture, WARC record, extractor version and rule.

    \b
    Example: waqai trace 3f9a2b… (fact_id of casualties or diplomacy; its first letters do)
    """
    from waqai.tables.trace import trace

    click.echo(trace(uri, fact_id))
