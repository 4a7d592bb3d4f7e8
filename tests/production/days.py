"""A few sample days through the library, in this process or in one that a test may harm."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

from waqai.sources.catalog import load_catalog
from waqai.sources.client import Limits
from waqai.sources.fetch import fetch_source
from waqai.steps import build, rollup

ROOT = Path(__file__).parents[2]
DAY = "2024-07-08"
SOURCES = ("newsroom-manara", "newsroom-sada")
# A refused connection is tried again at once.
QUICK = Limits(connect=2, read=10, total=20, backoff=0.01, tries=2)


def fetch_days(uri: str, days: tuple[str, ...], run: str = "test", sources: tuple[str, ...] = SOURCES) -> set[str]:
    """Fetches the days; the dates touched."""
    touched = set()
    for day in days:
        for name in sources:
            report = fetch_source(
                load_catalog()[name], date.fromisoformat(day), f"{uri}/raw", run=f"{run}-{day}", limits=QUICK
            )
            touched |= {one.isoformat() for one in report.dates}
    return touched


def build_days(uri: str, days: tuple[str, ...] | set[str]) -> None:
    """Builds and rolls up."""
    for day in sorted(days):
        build.build(day, uri=uri)
    for day in sorted(days):
        rollup.roll_up(day, uri=uri)


def files(uri: str | Path, but: str = "") -> dict[str, bytes]:
    """Every file of tables/ by its path there, but those of one table."""
    root = Path(uri) / "tables"
    found = {str(path.relative_to(root)): path for path in sorted(root.rglob("*")) if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not but or not name.startswith(f"{but}/")}


def apart(code: str, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs Python code in a process of its own that imports this module as `days`."""
    path = os.pathsep.join([str(ROOT / "include"), str(Path(__file__).parent)])
    env = {**os.environ, "PYTHONPATH": path, **environment}
    words = (sys.executable, "-c", code, *words)
    return subprocess.run(words, env=env, capture_output=True, text=True, timeout=120, check=False)
