"""`waqai replay`: the bytes as they came."""

import sys

import click

from waqai.cli import options


@click.command()
@click.argument("what", metavar="URL|CAPTURE_ID")
@options.data
def command(what: str, uri: str) -> None:
    """Prints the bytes of a captured page, as fetched, from its WARC record.

    \b
    Example: waqai replay https://example.org/news/1 > page.html
    """
    from waqai.sources.replay import replay

    sys.stdout.buffer.write(replay(uri, what))
