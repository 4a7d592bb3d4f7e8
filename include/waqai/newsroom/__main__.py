"""`python -m waqai.newsroom --port N`: serves the sample newsroom until interrupted, and says where."""

from __future__ import annotations

import sys

import click

from waqai.newsroom.server import Newsroom


@click.command()
@click.option("--port", default=0, show_default=True, help="Port on 127.0.0.1; 0 takes a free one.")
def main(port: int) -> None:
    """Serve the sample newsroom on loopback until interrupted."""
    try:
        newsroom = Newsroom(port)
    except OSError as error:
        raise click.ClickException(str(error)) from None
    click.echo(newsroom.url)
    sys.stdout.flush()
    try:
        newsroom.serve_forever()
    except KeyboardInterrupt:
        newsroom.close()


if __name__ == "__main__":
    main()
