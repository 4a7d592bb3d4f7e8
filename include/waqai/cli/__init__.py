"""The console script `waqai`: the steps of the pipeline without Airflow. Commands are imported when they are called."""

import importlib
import sys

import click

COMMANDS = {
    "segment": "segment",
    "extract": "extract",
    "fetch": "fetch",
    "build": "build",
    "tables": "tables",
    "sources": "sources",
    "replay": "replay",
    "trace": "trace",
    "diff": "diff",
    "export": "export",
    "check": "check",
    "reference": "reference",
    "browse": "browse",
    "doctor": "doctor",
}


class Lazy(click.Group):
    """A group whose commands lie in modules of their own, so that `waqai segment` need not load pyarrow."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"{__name__}.{COMMANDS[cmd_name]}").command
        return command


@click.command(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110})
@click.version_option(package_name="waqai")
def group() -> None:
    """Waqai (وقائع): Arabic conflict news to facts, each with the words it rests on.

    \b
    A page to its stories:        waqai segment page.html --published 2024-07-08
    Texts to facts:               waqai extract --input docs.jsonl --output facts.jsonl
    A day of news to tables:      waqai fetch --date 2024-07-08 && waqai build --date 2024-07-08
    What is there:                waqai tables
    A number to its sentence:     waqai trace FACT_ID

    Data lie under WAQAI_DATA_URI (default: the folder data).
    """


def main() -> None:
    """Entry point. Errors a user can mend are one line and exit code 2; anything else is a bug and shows its trace."""
    try:
        group(standalone_mode=False)
    except click.exceptions.Abort:
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (ValueError, OSError) as error:
        click.echo(f"error: {error}", err=True)
        sys.exit(2)
