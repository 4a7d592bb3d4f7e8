"""Makes notebooks/*.ipynb from notebooks/sources/*.py ("percent" cells), and runs them where asked.

    python scripts/make_notebooks.py              write the notebooks, without output
    python scripts/make_notebooks.py --html       run them on sample data and write docs/notebooks/*.html

The notebooks are generated, so that what is reviewed is readable and a test can fail on drift.
"""

import argparse
import json
import os
import re
import tempfile
from pathlib import Path

import nbformat
from nbclient import NotebookClient

from waqai.tables.reference import register
from waqai.tables.store import Store

ROOT = Path(__file__).resolve().parent.parent
SOURCES, NOTEBOOKS, PAGES = ROOT / "notebooks" / "sources", ROOT / "notebooks", ROOT / "docs" / "notebooks"
_CELL = re.compile(r"^# %%( \[markdown\])?\n", re.MULTILINE)
_HEAD = """<!doctype html><html lang="en"><head><meta charset="utf-8"><style>
body { font: 15px/1.5 sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; font-size: 13px }
td, th { padding: .2rem .5rem; border-bottom: 1px solid #ddd; text-align: left; unicode-bidi: plaintext }
pre { background: #f6f6f6; padding: .6rem; overflow-x: auto }
img { max-width: 100% }
.jp-InputPrompt, .jp-OutputPrompt, .prompt { display: none }
</style></head><body>"""


# A series to compare the sample with, as invented as the sample: it differs on one date and has one that we lack.
SERIES = "invented-series"
REFERENCE = [
    {"report_date": f"2025-06-{day}", "killed_cum": total}
    for day, total in ((14, 55_297), (15, 55_310), (16, 55_378), (17, 55_493), (18, 55_611))
]


def with_reference(uri: str) -> None:
    """Registers the invented series in a data folder."""
    path = Path(uri) / "invented.json"
    path.write_text(json.dumps(REFERENCE), encoding="utf8")
    register(Store(uri), path, SERIES, "gaza-daily")


def notebook(source: Path) -> nbformat.NotebookNode:
    """The notebook of one source, without output; cell ids are counted, so the same source gives the same bytes."""
    parts = _CELL.split(source.read_text(encoding="utf8"))[1:]
    cells = []
    for at, (markdown, body) in enumerate(zip(parts[::2], parts[1::2], strict=True)):
        text = body.strip()
        if markdown:
            text = "\n".join(line.removeprefix("#").removeprefix(" ") for line in text.splitlines())
            cell = nbformat.v4.new_markdown_cell(text)
        else:
            cell = nbformat.v4.new_code_cell(text)
        cell["id"] = f"cell-{at}"
        cells.append(cell)
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return nbformat.v4.new_notebook(cells=cells, metadata=kernel)


def run(made: nbformat.NotebookNode, uri: str) -> nbformat.NotebookNode:
    """Runs a notebook on the data at `uri`; raises CellExecutionError at the first cell that fails."""
    before = os.environ.get("WAQAI_DATA_URI")
    os.environ |= {"WAQAI_DATA_URI": uri, "MPLBACKEND": "module://matplotlib_inline.backend_inline"}
    try:
        NotebookClient(made, timeout=120, kernel_name="python3").execute()
    finally:
        os.environ.pop("MPLBACKEND", None)
        if before is None:
            os.environ.pop("WAQAI_DATA_URI", None)
        else:
            os.environ["WAQAI_DATA_URI"] = before
    return made


def html(made: nbformat.NotebookNode) -> str:
    """The page of a notebook that was run; nothing is loaded from elsewhere but its own pictures."""
    from nbconvert import HTMLExporter

    for cell in made.cells:
        cell.metadata.pop("execution", None)
    page, _ = HTMLExporter(template_name="basic").from_notebook_node(made)
    return f"{_HEAD}{page}</body></html>\n"


def main() -> None:
    """Writes the notebooks, and their pages with --html."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--html", action="store_true", help="run them on sample data and write docs/notebooks/")
    args = parser.parse_args()
    made = {source.stem: notebook(source) for source in sorted(SOURCES.glob("*.py"))}
    for name, one in made.items():
        nbformat.write(one, NOTEBOOKS / f"{name}.ipynb")
    if args.html:
        from sample_data import make

        PAGES.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            make(folder)
            with_reference(folder)
            for name, one in made.items():
                page = html(run(one, folder)).replace(folder, "data")
                (PAGES / f"{name}.html").write_text(page, encoding="utf8")


if __name__ == "__main__":
    main()
