"""A folder of plain HTML and text files, as pages. Positions count the files in order of their paths."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from waqai.sources.archives.choose import Chooser
from waqai.sources.archives.model import Record
from waqai.sources.catalog import Archive
from waqai.sources.decode import inflate

KINDS = {".html": "text/html", ".htm": "text/html", ".xhtml": "application/xhtml+xml", ".txt": "text/plain"}
LIMIT = 20 * 1024 * 1024


def read_folder(folder: Path, archive: Archive, source: str, start: int = 0) -> Iterator[Record]:
    """Pages of the files below `folder` (hidden ones and links out of it are left), each at `file:<source>/<path>`."""
    chooser, root = Chooser(archive), folder.resolve()
    for number, path in enumerate(sorted(files_below(folder))):
        if number >= start:
            inside = path.resolve().is_relative_to(root)
            place = f"file:{source}/{path.relative_to(folder).as_posix()}"
            yield _read(path, place, number, chooser) if inside else Record(number, number + 1, place, skip="link")


def files_below(folder: Path) -> list[Path]:
    """HTML and text files, gzip or plain."""
    found = (path for path in folder.rglob("*") if _kind(path) and path.is_file())
    return [path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)]


def _kind(path: Path) -> str | None:
    suffix = Path(path.stem).suffix if path.suffix == ".gz" else path.suffix
    return KINDS.get(suffix.lower())


def _read(path: Path, place: str, number: int, chooser: Chooser) -> Record:
    try:
        size, changed = path.stat().st_size, path.stat().st_mtime
        if size > LIMIT:
            return Record(number, number + 1, place, problem="too_large", message=f"{size} bytes")
        data = path.read_bytes()
    except OSError as error:
        return Record(number, number + 1, place, problem="unreadable", message=str(error)[:200])
    if path.suffix == ".gz":
        plain = inflate(data, LIMIT) if data[:2] == b"\x1f\x8b" else None
        if plain is None or plain.problem:
            return Record(number, number + 1, place, problem=plain.problem if plain else "bad_encoding")
        data = plain.data
    if not data.strip():
        return Record(number, number + 1, place, problem="empty")
    kind = _kind(path)
    if not chooser.text(data, kind):
        return Record(number, number + 1, place, skip="language")
    at = datetime.fromtimestamp(int(changed), UTC)
    return Record(number, number + 1, place, data, kind, at)
