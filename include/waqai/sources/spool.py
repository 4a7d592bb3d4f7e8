"""The spool: where a fetch keeps what it has until all of it is published, so that a killed one loses nothing.

One folder per source (or archive file) under the state folder, held under a lock. Each response is written to a WARC
file and then noted in a journal, with the size of the WARC behind it. The next fetch finds the folder, cuts what was
half written, publishes the rest under the name chosen at first, and goes on. Publishing twice writes the same files.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from waqai.sources.captures import Capture, RawStore, write_captures
from waqai.sources.warc import WarcFile


def safe_name(text: str) -> str:
    """A run or unit id as a file name: `scheduled__2024-07-08T00:00:00+00:00` has colons and plus signs."""
    return re.sub(r"[^A-Za-z0-9._-]+", "_", text).strip("._")[:120] or "run"


class Spool:
    """An unpublished fetch. The caller holds the folder's lock."""

    def __init__(self, folder: Path, raw: RawStore, source: str, run: str, *, name: str | None = None) -> None:
        self.folder, self.raw, self.source = folder, raw, source
        self.folder.mkdir(parents=True, exist_ok=True)
        self.name = self._free_name(safe_name(name or run))
        self._write_meta({"name": self.name, "run": run, "source": source, "raw": raw.uri})
        self.warc = WarcFile(folder / "data.warc.gz")
        self._journal = (folder / "rows.jsonl").open("a", encoding="utf-8")
        self.rows: list[Capture] = []

    @property
    def warc_name(self) -> str:
        """Where the WARC file will lie, relative to raw/."""
        return f"warc/{self.source}/{self.name}.warc.gz"

    def _free_name(self, run: str) -> str:
        """The run's name, with a number if an earlier try of the run has published already: nothing is overwritten."""
        taken = {Path(name).name.removesuffix(".warc.gz") for name in self.raw.names(f"warc/{self.source}", ".warc.gz")}
        number = 1
        while (name := run if number == 1 else f"{run}.{number}") in taken:
            number += 1
        return name

    def _write_meta(self, meta: dict[str, str]) -> None:
        hidden = self.folder / ".meta.tmp"
        hidden.write_text(json.dumps(meta), encoding="utf-8")
        hidden.replace(self.folder / "meta.json")

    def note(self, row: Capture, payload: str = "", offset: int | None = None) -> None:
        """Keep a row; what it points to is in the WARC already. `payload`: the digest of its record there.

        `offset`: how far an archive file has been read with it.
        """
        self.rows.append(row)
        reached = {} if offset is None else {"offset": offset}
        self._line({"row": vars(row), "payload": payload, "end": self.warc.size} | reached)

    def progress(self, offset: int) -> None:
        """Note how far an archive file has been read."""
        self._line({"offset": offset, "end": self.warc.size})

    def _line(self, entry: dict[str, Any]) -> None:
        self._journal.write(json.dumps(entry, default=str, ensure_ascii=False) + "\n")
        self._journal.flush()

    def publish(self) -> list[date]:
        """Put the WARC, then the rows that point into it, then forget the spool. Gives the dates touched."""
        self._journal.close()
        self.warc.close()
        return _publish(self.folder, self.raw, self.source, self.name, self.rows)


def _publish(folder: Path, raw: RawStore, source: str, name: str, rows: Iterable[Capture]) -> list[date]:
    rows = list(rows)
    days: list[date] = []
    if rows:
        # The WARC is put even where it holds failures only: its name is what marks the run's name as taken.
        raw.put(f"warc/{source}/{name}.warc.gz", folder / "data.warc.gz")
        days = write_captures(raw, rows, source, name, folder)
    shutil.rmtree(folder)
    return days


@dataclass(frozen=True)
class Left:
    """What a killed fetch left: its rows, the payload digest of each, the archive offset it had reached, its run."""

    rows: tuple[Capture, ...] = ()
    payloads: tuple[str, ...] = ()
    offset: int = 0
    run: str = ""


def recover(folder: Path, raw: RawStore) -> Left:
    """Publish what a killed fetch left in `folder`, and say what that was. Nothing there: an empty `Left`."""
    try:
        meta = json.loads((folder / "meta.json").read_text(encoding="utf-8"))
        store = raw if raw.uri == meta["raw"] else RawStore(meta["raw"])
    except (OSError, ValueError, TypeError, KeyError):
        shutil.rmtree(folder, ignore_errors=True)
        return Left()
    rows, payloads, offset, end = _read_journal(folder / "rows.jsonl")
    warc = folder / "data.warc.gz"
    if rows and warc.exists():
        with warc.open("r+b") as file:
            file.truncate(end)
    _publish(folder, store, meta["source"], meta["name"], rows)
    return Left(tuple(rows), tuple(payloads), offset, str(meta["run"]))


def _read_journal(path: Path) -> tuple[list[Capture], list[str], int, int]:
    """Rows, payload digests, archive offset and WARC size of the whole lines; the last line may be torn."""
    rows: list[Capture] = []
    payloads: list[str] = []
    offset = end = 0
    for line in path.read_bytes().split(b"\n")[:-1] if path.exists() else []:
        try:
            entry = json.loads(line)
        except ValueError:
            break
        end = entry["end"]
        offset = entry.get("offset", offset)
        if "row" in entry:
            rows.append(_row(entry["row"]))
            payloads.append(entry["payload"])
    return rows, payloads, offset, end


def _row(values: dict[str, Any]) -> Capture:
    for key in ("requested_for", "published"):
        values[key] = date.fromisoformat(values[key]) if values[key] else None
    values["fetched_at"] = datetime.fromisoformat(values["fetched_at"])
    return Capture(**values)
