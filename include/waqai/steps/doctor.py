"""What a working set-up needs, looked at one by one, each with its remedy."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from waqai.lexicons import load_all
from waqai.monitoring import mail, statsd, webhook
from waqai.sources.captures import capture_dates
from waqai.sources.catalog import load_catalog
from waqai.sources.fetch import state_folder
from waqai.sources.pace import make_pace
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
        _state,
        _pace,
        _tables,
        _refused,
        _alerts,
        _statsd,
        _secrets,
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
        # Asks the storage: wrong credentials or endpoint show here, not in the middle of a night.
        there = capture_dates(f"{uri}/raw")
        return Finding(f"data: {uri}, reached, {len(there)} dates fetched", True)
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


def _pace(uri: str) -> Finding:
    if not os.environ.get("WAQAI_PACE", "").strip():
        return Finding("pace per host: over the processes that share the fetch state", True)
    make_pace(state_folder(f"{uri}/raw"))
    return Finding("pace per host: over all machines, in the database of WAQAI_PACE", True)


def _tables(uri: str) -> Finding:
    dates = Store(uri).dates("articles")
    return Finding(
        f"tables: {len(dates)} dates of articles" if dates else "tables: none yet (make run makes some)", True
    )


def _state(uri: str) -> Finding:
    """What fetching remembers, and fetches that were killed before they had published."""
    folder = state_folder(f"{uri}/raw")
    left = sorted(path.parent.name for path in folder.glob("spool/*/meta.json"))
    told = f"; unpublished fetches of {', '.join(left)}: the next fetch publishes them" if left else ""
    writable = os.access(next(path for path in (folder, *folder.parents) if path.exists()), os.W_OK)
    return Finding(f"fetch state: {folder}{told}", writable, "make it writable, or set WAQAI_STATE")


def _refused(uri: str) -> Finding:
    """Partitions that broke their contract; their old versions stand."""
    if "://" in uri:
        return Finding(f"refused partitions: look below {uri}/_failed", True)
    failed = sorted(path.stem for path in Path(uri).glob("_failed/*.jsonl"))
    told = f"refused partitions: {', '.join(failed) or 'none'}"
    return Finding(told, not failed, f"read {uri}/_failed, mend the cause, build the date again, then remove the file")


def _alerts(_: str) -> Finding:
    given, wanted = os.environ.get(webhook.VARIABLE), f"set {webhook.VARIABLE} or {mail.PEOPLE}"
    if given and not given.startswith(("http://", "https://")):
        return Finding("alerts: given", False, f"{webhook.VARIABLE} must be an http or https address")
    try:
        people, host = mail.people(), mail.server().host
    except (ValueError, OSError) as error:
        return Finding("alerts: mail", False, str(error))
    ways = [*(["webhook"] if given else []), *([f"mail to {len(people)} by {host}"] if people else [])]
    return Finding(
        f"alerts: {', '.join(ways) or f'none ({wanted} to be told of failed runs and silent sources)'}", True
    )


def _statsd(_: str) -> Finding:
    given = os.environ.get(statsd.VARIABLE, "")
    good = not given or (":" in given and given.rpartition(":")[2].isdigit())
    return Finding(f"StatsD: {given or 'none'}", good, f"write {statsd.VARIABLE} as 127.0.0.1:8125")


def _secrets(_: str) -> Finding:
    """Secrets of the compose stack, where `make secrets` has made some: for their owner alone."""
    folder = Path("secrets")
    loose = sorted(path.name for path in folder.glob("*") if path.is_file() and path.stat().st_mode & 0o077)
    return Finding(
        "secrets: "
        + ("open to others: " + ", ".join(loose) if loose else "closed" if folder.is_dir() else "none here"),
        not loose,
        "chmod 600 secrets/*",
    )
