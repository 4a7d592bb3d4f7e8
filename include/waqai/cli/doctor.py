"""`waqai doctor`: checks the set-up and says what to do."""

import sys

import click

from waqai.cli import options


@click.command()
@options.data
def command(uri: str) -> None:
    """Checks Python, packages, catalog, lexicons, data folder and tables; each line says what to do if it is not right.

    Exit code 1 if something needs doing.
    """
    from waqai.steps.doctor import examine

    findings = list(examine(uri))
    for finding in findings:
        click.echo(
            f"{'ok  ' if finding.good else 'FIX '} {finding.what}"
            + ("" if finding.good else f"\n     → {finding.remedy}")
        )
    sys.exit(0 if all(finding.good for finding in findings) else 1)
