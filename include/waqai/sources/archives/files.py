"""Which files of an archive concern a day: each is one unit of work."""

from __future__ import annotations

import glob
import re
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from waqai.sources.archives.model import ArchiveError, Unit
from waqai.sources.archives.ranges import RangeError
from waqai.sources.catalog import DAY_MARKS, Archive, Source
from waqai.sources.client import Client
from waqai.sources.decode import inflate
from waqai.sources.discovery import fill

LISTING = "warc.paths.gz"
CCNEWS = "https://data.commoncrawl.org/"

_CRAWLED = re.compile(r"CC-NEWS-(\d{4})(\d{2})(\d{2})\d{6}-\d+\.warc\.gz$")
_LIST_LIMIT = 50 * 1024 * 1024


def units(source: Source, day: date, client: Client | None) -> list[Unit]:
    """The units of work of a source's archives for a day, each once, in order.

    `client` is for the monthly listing of CC-NEWS; a listing that cannot be had is itself given as a unit, so that the
    failure is told where it can be kept. Raises ArchiveError where a local file that is named is not there.
    """
    found: dict[str, Unit] = {}
    for archive in source.archive:
        for name in _ccnews(archive, day, client) if archive.kind == "ccnews" else _named(archive, day):
            found.setdefault(name, Unit(name, archive))
    return list(found.values())


def units_named(source: Source, day: date, client: Client | None, name: str) -> list[Unit]:
    """The units that a name given by `units` stands for: that one, or, for a listing, the files it names by now."""
    for archive in source.archive:
        inside = name.startswith(f"{_base(archive)}/crawl-data/CC-NEWS/")
        if archive.kind == "ccnews" and inside and not is_listing(Unit(name, archive)):
            # Not listed again: a month has thousands of files, each a task of its own.
            return [Unit(name, archive)]
    every = units(source, day, client)
    folder = name.rsplit("/", 1)[0]
    if name.endswith(LISTING):
        return [one for one in every if one.archive.kind == "ccnews" and one.name.rsplit("/", 1)[0] == folder]
    return [one for one in every if one.name == name]


def _base(archive: Archive) -> str:
    return (archive.files[0] if archive.files else CCNEWS).rstrip("/")


def is_listing(unit: Unit) -> bool:
    """Whether a unit is a monthly listing that could not be had when the work was planned."""
    return unit.name.endswith(LISTING)


def _days(archive: Archive, day: date) -> list[date]:
    """The day and those after it: files dated by crawl hold news of the days before."""
    return [day + timedelta(days=k) for k in range(archive.days_after + 1)]


def _named(archive: Archive, day: date) -> Iterator[str]:
    for pattern in archive.files:
        marked = any(mark in pattern for mark in DAY_MARKS)
        for filled in dict.fromkeys(fill(pattern, one) for one in (_days(archive, day) if marked else [day])):
            if filled.startswith(("http://", "https://")):
                yield filled
                continue
            paths = sorted(glob.glob(str(Path(filled).expanduser()), recursive=True))  # noqa: PTH207 (patterns are absolute)
            if not paths and not marked and not glob.has_magic(filled):
                raise ArchiveError(
                    f"archive.files: no {filled!r} here. Correct the path, or write a pattern like *.gz."
                )
            yield from (str(Path(path).resolve()) for path in paths if _fits(archive, Path(path)))


def _fits(archive: Archive, path: Path) -> bool:
    return path.is_dir() if archive.kind == "folder" else path.is_file()


def _ccnews(archive: Archive, day: date, client: Client | None) -> Iterator[str]:
    """Files of CC-NEWS crawled on the day or in the days after it; their names hold the time of the crawl."""
    base = _base(archive)
    days = set(_days(archive, day))
    for year, month in sorted({(one.year, one.month) for one in days}):
        listing = f"{base}/crawl-data/CC-NEWS/{year:04}/{month:02}/{LISTING}"
        try:
            names = read_listing(listing, client)
        except RangeError:
            yield listing
            continue
        for name in names:
            crawled = _CRAWLED.search(name)
            if crawled and date(*(int(part) for part in crawled.groups())) in days:
                yield f"{base}/{name}"


def read_listing(url: str, client: Client | None) -> list[str]:
    """The paths of a listing. Raises RangeError with the outcome."""
    if client is None:
        raise RangeError("connect", f"{url}: not asked")
    answer = client.get(url, types=None)
    if answer.outcome != "ok":
        raise RangeError(answer.outcome, f"{url}: {answer.message}", answer.status)
    plain = inflate(answer.data, _LIST_LIMIT) if answer.data[:2] == b"\x1f\x8b" else None
    if plain and plain.problem:
        raise RangeError(plain.problem, f"{url}: {plain.problem}", answer.status)
    text = (plain.data if plain else answer.data).decode("ascii", "replace")
    good = (line.strip() for line in text.splitlines())
    return [line for line in good if re.fullmatch(r"[\w./-]+", line) and ".." not in line and not line.startswith("/")]
