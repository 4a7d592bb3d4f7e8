"""`waqai segment`: pages to stories and segments."""

import json
import sys
from datetime import date
from pathlib import Path

import click

from waqai.cli import options


@click.command()
@click.argument("pages", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--url", help="Address the page came from: helps with its date, outlet and links.")
@click.option("--published", callback=options.day, metavar="DATE", help="Publication date known from elsewhere.")
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write  [default: standard output]"
)
def command(pages: tuple[Path, ...], url: str | None, published: str | None, output: Path | None) -> None:
    """Cuts pages (HTML or plain text) into their stories; prints one JSON line a page.

    A line holds `page`, `language`, `title`, `published_at`, `published_rule`, `credit`, `stories` (the main story
    first, embedded ones after it) and `segments` (role, story and text in page order).

    \b
    Example: waqai segment page.html --url https://example.org/news/1 --published 2024-07-08
    """
    from waqai.pages.reader import read_page, segment_json

    day = date.fromisoformat(published) if published else None
    sink = output.open("w", encoding="utf8") if output else sys.stdout
    try:
        for path in options.progress(pages, "pages", len(pages)):
            page = read_page(path.read_bytes(), url=url, published=day)
            line = segment_json(page) | {"page": str(path)}
            sink.write(json.dumps({"page": line.pop("page"), **line}, ensure_ascii=False) + "\n")
    finally:
        if output:
            sink.close()
