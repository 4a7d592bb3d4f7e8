"""From a fact back to the bytes: sentence, article, page, capture, WARC record, version, rule and lexicon entries.

The one file of this room that looks into all others: it reads, and nothing depends on it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pyarrow.parquet as pq

from waqai.facts.spoken import entries_in
from waqai.sources.captures import Capture, RawStore, find_captures
from waqai.sources.warc import Stored, read_record
from waqai.tables.partitions import Partitions, Row, rows_of
from waqai.tables.store import Store

TABLES = ("casualties", "diplomacy")


class NoFactError(ValueError):
    """No fact, or more than one, has the id asked for; the message says which and what to do."""


@dataclass(frozen=True, slots=True)
class Trace:
    """All that a fact rests on; None where a table or raw/ no longer has it."""

    table: str
    day: date
    fact: Row
    sentence: Row | None
    article: Row | None
    capture: Capture | None
    version: str | None

    def as_text(self) -> str:
        """The trace to read, a step a line."""
        lines = [*self._fact(), *self._words(), *self._origin(), f"Version   {self.version or 'not recorded'}"]
        return "\n".join([*lines, f"Rule      {self.fact['rule']}", *_entries(self.table, self.fact["evidence"])])

    def _fact(self) -> list[str]:
        shown = {
            "evidence",
            "start",
            "end",
            "rule",
            "article_id",
            "capture_id",
            "sentence_id",
            "url",
            "fact_id",
            "date",
        }
        said = [
            f"{name}={_show(value)}"
            for name, value in self.fact.items()
            if name not in shown and value not in (None, [])
        ]
        return [f"Fact      {self.fact['fact_id']}  {self.table} {self.day}", *(f"          {part}" for part in said)]

    def _words(self) -> list[str]:
        fact, sentence = self.fact, self.sentence
        lines = [f"Evidence  [{fact['start']}, {fact['end']}) {fact['evidence']}"]
        if sentence is None:
            return [*lines, "Sentence  not found"]
        first, last = fact["start"] - sentence["start"], fact["end"] - sentence["start"]
        text = sentence["text"]
        marked = f"{text[:first]}⟦{text[first:last]}⟧{text[last:]}" if 0 <= first <= last <= len(text) else text
        where = f"paragraph {sentence['paragraph']}, sentence {sentence['order']}"
        return [*lines, f"Sentence  {where}, [{sentence['start']}, {sentence['end']})", f"          {marked}"]

    def _origin(self) -> list[str]:
        article, capture = self.article or {}, self.capture
        title, credit = article.get("title") or "not found", article.get("credit") or "not given"
        lines = [
            f"Article   {self.fact['article_id']}  {title}",
            f"          {article.get('kind', 'story')} of {article.get('source')}, credit {credit},"
            f" published {article.get('published_at')} ({article.get('published_rule')})",
            f"Page      {article.get('url') or self.fact.get('url')}",
        ]
        if capture is None:
            return [*lines, "Capture   not in raw/"]
        return [
            *lines,
            f"Capture   {capture.capture_id}  fetched {capture.fetched_at}",
            f"          status {capture.status}, {capture.bytes} bytes, digest {capture.digest}",
            f"Bytes     raw/{capture.warc_file} at offset {capture.warc_offset}",
            f"          to print them: waqai replay {capture.capture_id}",
        ]


def find(store: Partitions, uri: str, fact_id: str, day: date | None = None) -> Trace:
    """The trace of a fact; `day` saves looking through all dates. Raises NoFactError where no table has it."""
    table, at, fact = _find_fact(store, fact_id, day)
    sentence = _first(rows_of(store, "sentences", at), "sentence_id", fact.get("sentence_id"))
    article = _first(rows_of(store, "articles", at), "article_id", fact["article_id"])
    capture = next(find_captures(f"{uri}/raw", fact["capture_id"]), None) if fact.get("capture_id") else None
    return Trace(table, at, fact, sentence, article, capture, _version(uri, table, at))


def trace(uri: str, fact_id: str) -> str:
    """The text of `waqai trace FACT_ID`; the first letters of the id do. Raises NoFactError."""
    return find(Store(uri), uri, fact_id).as_text()


def record(uri: str, capture: Capture) -> Stored:
    """The WARC record of a capture: the bytes as they were fetched. Raises ValueError where it has none."""
    if capture.warc_file is None or capture.warc_offset is None:
        raise ValueError(f"capture {capture.capture_id} has no record: {capture.outcome}")
    with RawStore(f"{uri}/raw").open(capture.warc_file) as file:
        return read_record(file, capture.warc_offset)


def _find_fact(store: Partitions, fact_id: str, day: date | None) -> tuple[str, date, Row]:
    if not fact_id.strip():
        raise NoFactError("give a fact_id, or its first letters; take one from the column fact_id of a table of facts")
    found = [
        (table, at, key)
        for table in TABLES
        for at in ([day] if day else store.dates(table))
        for key in store.read(table, at, at, ["fact_id"]).column("fact_id").to_pylist()
        if key.startswith(fact_id)
    ]
    names = sorted({key for _, _, key in found})
    if not found:
        where = f" of {day}" if day else ""
        there = any(store.dates(table) for table in TABLES)
        remedy = "take one from the column fact_id" if there else "no date is built there: see `waqai tables`"
        raise NoFactError(f"no fact {fact_id!r} in {' or '.join(TABLES)}{where}; {remedy}")
    if len(names) > 1 and fact_id not in names:
        raise NoFactError(f"{fact_id!r} may be {', '.join(names[:5])}; give more letters")
    table, at, key = next(one for one in found if one[2] == fact_id or len(names) == 1)
    fact = _first(rows_of(store, table, at), "fact_id", key)
    assert fact is not None
    return table, at, fact


def _first(rows: list[Row], column: str, value: Any) -> Row | None:
    return next((row for row in rows if row[column] == value), None) if value is not None else None


def _version(uri: str, table: str, day: date) -> str | None:
    """What the file says of its making: the Parquet metadata that name a version."""
    raw = RawStore(uri)
    name = f"tables/{table}/date={day.isoformat()}/{table}.parquet"
    if not raw.exists(name):
        return None
    with raw.open(name) as file:
        metadata: Mapping[bytes, bytes] = pq.read_schema(file).metadata or {}
    said = {key.decode(): value.decode() for key, value in metadata.items() if b"version" in key and len(value) < 80}
    return ", ".join(f"{key} {value}" for key, value in sorted(said.items())) or None


def _entries(table: str, evidence: str) -> Iterator[str]:
    for lexicon, entry, words in entries_in(table, evidence):
        yield f"Lexicon   {lexicon}.yaml: {entry} ({words})"


def _show(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
