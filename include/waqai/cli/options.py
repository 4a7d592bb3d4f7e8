"""Options that several commands share."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

import click

from waqai.steps import settings

T = TypeVar("T")
data = click.option(
    "--data",
    "uri",
    default=None,
    metavar="URI",
    help="Where raw/ and tables/ lie: a folder or s3://bucket/prefix  [default: $WAQAI_DATA_URI or data]",
    callback=lambda _ctx, _param, value: value or settings.data_uri(),
)


def day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """Checks a date option."""
    try:
        return value and settings.parse_day(value).isoformat()
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


def progress(items: Iterable[T], label: str, total: int | None) -> Iterator[T]:
    """The same items, with a bar on standard error where that is a terminal."""
    from rich.console import Console
    from rich.progress import track

    return iter(track(items, label, total=total, console=Console(stderr=True), transient=True))
