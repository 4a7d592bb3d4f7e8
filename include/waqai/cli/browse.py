"""`waqai browse`: the facts browser without Airflow."""

import click

from waqai.cli import options


@click.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=int, default=8089, show_default=True)
@options.data
def command(host: str, port: int, uri: str) -> None:
    """Serves the facts browser: every number in its sentence, series, map, diplomacy, search.

    \b
    Example: waqai browse --data data, then open http://127.0.0.1:8089
    """
    from waqai.browser.app import serve

    click.echo(f"The facts browser runs on http://{host}:{port} over {uri}; Ctrl-C stops it")
    serve(uri, host, port)
