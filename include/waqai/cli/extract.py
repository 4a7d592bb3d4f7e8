"""`waqai extract`: texts to facts."""

import sys
from pathlib import Path

import click

from waqai.cli import options


@click.command()
@click.option("--input", "source", required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="JSON Lines: doc_id, text and, if known, published (YYYY-MM-DD).")  # fmt: skip
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="File to write  [default: standard output]"
)
@click.option("--workers", type=click.IntRange(1), default=1, show_default=True, help="Processes to share the work.")
def command(source: Path, output: Path | None, workers: int) -> None:
    """Pulls casualty and diplomacy facts out of Arabic texts, one JSON line a text.

    An output line holds `doc_id`, `casualties` and `diplomacy`; each fact has its `evidence` and the [start, end)
    characters of it in the text. A line that cannot be read gives {"doc_id": …, "error": …}.

    \b
    Example: waqai extract --input docs.jsonl --output facts.jsonl --workers 2
    """
    from waqai.facts.batch import extract_lines

    with source.open(encoding="utf8") as lines:
        total = sum(1 for _ in lines)
    sink = output.open("w", encoding="utf8") if output else sys.stdout
    try:
        with source.open(encoding="utf8") as lines:
            for line in options.progress(extract_lines(lines, workers), "texts", total):
                sink.write(line.rstrip("\n") + "\n")
    finally:
        if output:
            sink.close()
