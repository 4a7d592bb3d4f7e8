"""What a working set-up needs, looked at one by one, each with its remedy."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from waqai.lexicons import load_all
from waqai.sources.catalog import load_catalog
from waqai.tables.store import Store

_LEAST_FREE = 1_000_000_000


@dataclass(frozen=True)
class Finding:
    """One thing looked at: what was seen, whether it is good, and what to do if not."""

    what: str
    good: bool
    remedy: str = ""


def examine(uri: str) -> Iterator[Finding]:
    """Findings in order; a check that fails by an error is a finding too."""
    checks: tuple[Callable[[str], Finding], ...] = (
        _python,
        _packages,
        _catalog,
        _lexicons,
        _contact,
        _data,
        _space,
        _tables,
    )
    for check in checks:
        try:
            yield check(uri)
        except Exception as error:
            yield Finding(f"{check.__name__.strip('_')}: {error}", False, "mend what the message names")


def _python(_: str) -> Finding:
    found = ".".join(map(str, sys.version_info[:3]))
    return Finding(f"Python {found}", (3, 11) <= sys.version_info[:2] < (3, 13), "use Python 3.11 or 3.12")


def _packages(_: str) -> Finding:
    wanted = ("apache-airflow", "pyarrow", "duckdb", "fastwarc", "requests")
    try:
        return Finding("packages: " + ", ".join(f"{name} {version(name)}" for name in wanted), True)
    except PackageNotFoundError as error:
        return Finding(f"package {error.name} is missing", False, "make setup")


def _catalog(_: str) -> Finding:
    sources = load_catalog()
    enabled = sum(source.enabled for source in sources.values())
    return Finding(
        f"catalog: {len(sources)} sources, {enabled} enabled", enabled > 0, "enable a source in its YAML file"
    )


def _lexicons(_: str) -> Finding:
    entries = sum(len(load_all()[name]) for name in load_all())
    return Finding(f"lexicons: {entries} entries", entries > 0, "reinstall the package")


def _contact(_: str) -> Finding:
    live = [source.id for source in load_catalog().values() if source.enabled and source.needs_contact]
    good = not live or bool(os.environ.get("WAQAI_CONTACT"))
    return Finding(
        "contact for live outlets: " + ("given" if good else "none"), good, "set WAQAI_CONTACT to a mail address"
    )


def _data(uri: str) -> Finding:
    if "://" in uri:
        return Finding(f"data: {uri}", True)
    folder = Path(uri)
    writable = os.access(folder if folder.exists() else folder.parent, os.W_OK)
    return Finding(
        f"data: {uri}" + ("" if folder.exists() else " (not there yet)"), writable, "make the folder writable"
    )


def _space(uri: str) -> Finding:
    if "://" in uri:
        return Finding("space: in object storage", True)
    here = next(path for path in (Path(uri), *Path(uri).parents) if path.exists())
    free = shutil.disk_usage(here).free
    return Finding(f"space: {free / 1e9:.0f} GB free", free > _LEAST_FREE, "free at least 1 GB")


def _tables(uri: str) -> Finding:
    dates = Store(uri).dates("articles")
    return Finding(
        f"tables: {len(dates)} dates of articles" if dates else "tables: none yet (make run makes some)", True
    )
